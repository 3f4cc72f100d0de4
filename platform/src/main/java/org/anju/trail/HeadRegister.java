package org.anju.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 链头公示: the heads as everybody may read and keep them, so that anybody can be a witness. They say nothing of anybody. */
@Component
public class HeadRegister {

    /**
     * A head in public.
     *
     * @param seal how many lines it covers
     * @param micros the time that is signed, in microseconds since 1970
     * @param sm2Key the SM2 key, null on heads older than it
     * @param line the very line a witness keeps
     */
    public record PublicHead(
            long no,
            long seal,
            String hash,
            Instant at,
            long micros,
            String key,
            String signature,
            @Nullable String sm2Key,
            @Nullable String sm2Signature,
            String line) {}

    /** A key that may sign heads; {@code algorithm} is Ed25519 or SM2, {@code key} its X.509 encoding in base64. */
    public record PublicKeyOf(String id, String algorithm, String key) {}

    private final Seals seals;
    private final Path data;

    HeadRegister(Seals seals, @Value("${anju.data:./data}") Path data) {
        this.seals = seals;
        this.data = data;
    }

    /** The latest first, from below that number on. */
    public List<PublicHead> below(long no, int most) {
        return seals.headsBelow(no, most).stream().map(HeadRegister::shown).toList();
    }

    /** The oldest first, from after that number on: for whoever keeps a copy. */
    public List<PublicHead> after(long no, int most) {
        return seals.headsAfter(no, most).stream().map(HeadRegister::shown).toList();
    }

    public List<PublicKeyOf> keys() {
        try {
            return TrailKey.published(data).stream()
                    .map(each -> new PublicKeyOf(
                            each.id(), each.script() == Script.SM2 ? "SM2" : "Ed25519", each.published()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("trail.pub", e);
        }
    }

    private static PublicHead shown(Head head) {
        Head.National national = head.national();
        return new PublicHead(
                head.no(),
                head.seq(),
                head.hex(),
                head.at(),
                Line.micros(head.at()),
                head.keyId(),
                Head.text(head.signature()),
                national == null ? null : national.keyId(),
                national == null ? null : Head.text(national.signature()),
                head.witnessed());
    }
}
