package org.anju.sheets.referral;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anju.cases.Json;
import org.anju.cases.breach.BreachEvent;
import org.anju.cases.breach.BreachRegister;
import org.anju.cases.breach.BreachVerb;
import org.anju.cases.breach.BreachView;
import org.anju.cases.outside.Screenshot;
import org.anju.conduct.Measure;
import org.anju.sheets.sign.PdfSigner;
import org.anju.sheets.sign.SheetKeys;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * 移交案卷: everything of a case that was referred, as one ZIP: the case as JSON, its evidence, {@code manifest.txt} in the form
 * of sha256sum over all of it, and the signature of that list (CAdES B-T, {@code manifest.txt.p7s}). Whoever changes a byte of
 * anything breaks the list or the signature; {@code openssl cms -verify} and {@code sha256sum -c} check both.
 */
@Component
public class ReferralFile {

    /** The case as it is written out; names as the office sees them. */
    private record Written(
            String no,
            String kind,
            String clause,
            String party,
            String name,
            String state,
            Instant openedAt,
            Instant exportedAt,
            String exportedBy,
            List<BreachEvent> events,
            List<Measure> measures) {}

    private final BreachRegister register;
    private final PdfSigner signer;
    private final SheetKeys keys;
    private final Trail trail;
    private final InstantSource clock;

    ReferralFile(BreachRegister register, PdfSigner signer, SheetKeys keys, Trail trail, InstantSource clock) {
        this.register = register;
        this.signer = signer;
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /** Nothing where the case is not there, not his, or was referred to nobody. Runs in the caller's transaction: it leaves a line. */
    public Optional<byte[]> of(String no, Actor officer) {
        Optional<byte[]> made = register.view(no, officer)
                .filter(view -> view.events().stream().anyMatch(each -> each.verb() == BreachVerb.REFER))
                .map(view -> zip(view, officer));
        made.ifPresent(zip -> trail.record(
                officer,
                "breach.export",
                new Subject("breach", no),
                Map.of("bytes", zip.length, "sha256", sha256(zip))));
        return made;
    }

    private byte[] zip(BreachView view, Actor officer) {
        var files = new TreeMap<String, byte[]>();
        files.put("case.json", Json.write(written(view, officer)).getBytes(StandardCharsets.UTF_8));
        for (BreachEvent event : view.events()) {
            Screenshot file = event.said().file();
            if (file != null) {
                files.put("evidence/%03d-%s".formatted(event.seq(), plain(file.name())), bytes(file));
            }
        }
        var manifest = new StringBuilder();
        files.forEach((name, bytes) ->
                manifest.append(sha256(bytes)).append("  ").append(name).append('\n'));
        byte[] list = manifest.toString().getBytes(StandardCharsets.UTF_8);
        files.put("manifest.txt", list);
        files.put("manifest.txt.p7s", signer.detached(list, clock.instant()));
        files.put("authorities.pem", keys.authorities().getBytes(StandardCharsets.UTF_8));
        return packed(files);
    }

    private Written written(BreachView view, Actor officer) {
        var breach = view.breach();
        return new Written(
                breach.no(),
                breach.kind().name(),
                breach.kind().clause(),
                breach.party().name(),
                view.name(),
                breach.state().name(),
                breach.openedAt(),
                clock.instant(),
                officer.name(),
                view.events(),
                view.measures());
    }

    private byte[] bytes(Screenshot file) {
        try (InputStream in = register.open(file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A name that means the same on every system. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    private byte[] packed(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                var entry = new ZipEntry(each.getKey());
                entry.setTime(clock.millis());
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
