package org.anju.sheets.sign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.anju.lines.Settings;
import org.anju.sheets.SheetSite;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * 签章密钥: what sheets are signed and sealed with. A PKCS#12 file or a token where whoever runs the house names one, and an
 * authority of the house's own where not, made when it is first needed and kept among the secrets.
 */
@Component
public class SheetKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SheetKeys.class);
    private static final Duration LIST_HOLDS = Duration.ofDays(7);

    private final Path file;
    private final SheetSite site;
    private final InstantSource clock;
    private final Source source;
    private final @Nullable SigningKey given;
    private final @Nullable SigningKey givenSeal;
    private final String sealFile;
    private @Nullable OwnAuthority own;

    SheetKeys(
            Environment environment,
            @Value("${anju.data:./data}") Path data,
            @Value("${anju.demo:false}") boolean demo,
            SheetSite site,
            InstantSource clock) {
        this.file = data.toAbsolutePath().normalize().resolve("secrets").resolve("sheets.p12");
        this.site = site;
        this.clock = clock;
        Settings set = new Settings(environment, "anju.sheet");
        String p12 = set.text("p12");
        String token = set.text("pkcs11");
        this.source = !p12.isEmpty() ? Source.FILE : !token.isEmpty() ? Source.TOKEN : Source.OWN;
        this.given = switch (source) {
            case FILE -> GivenKeys.file(p12, set.secret("p12-password"), set.text("alias"), false);
            case TOKEN -> GivenKeys.token(token, set.secret("pkcs11-pin"), set.text("alias"));
            case OWN -> null;
        };
        String sealKey = set.text("seal-p12");
        this.givenSeal = sealKey.isEmpty() ? null : GivenKeys.file(sealKey, set.secret("seal-p12-password"), "", true);
        this.sealFile = set.text("seal-file");
        if (given == null && !demo) {
            LOG.warn("没有设置签章证书（ANJU_SHEET_P12 或 ANJU_SHEET_PKCS11），确认单用自建证书签名。"
                    + " No certificate is named for confirmation sheets: they are signed under our own authority.");
        }
    }

    /** Where the key came from. */
    public enum Source {
        OWN,
        FILE,
        TOKEN
    }

    /**
     * How the keys stand.
     *
     * @param until the last moment the signing certificate holds, null while there is none yet
     */
    public record State(
            Source source, boolean ownSeal, @Nullable Instant until) {}

    public State state() {
        SigningKey key = given == null && Files.exists(file) ? own().key(OwnAuthority.SIGNER) : given;
        return new State(
                source,
                givenSeal == null,
                key == null ? null : key.certificate().getNotAfter().toInstant());
    }

    SigningKey signer(Instant now) {
        return holding(given == null ? own().key(OwnAuthority.SIGNER) : given, now);
    }

    TimeStamper stamper() {
        return new TimeStamper(own().key(OwnAuthority.STAMPER));
    }

    SigningKey sealKey(Instant now) {
        return holding(givenSeal == null ? own().key(OwnAuthority.SEAL) : givenSeal, now);
    }

    SigningKey sealMaker() {
        return own().key(OwnAuthority.SEAL_MAKER);
    }

    /** The seal that was made for the office elsewhere; empty where there is none. */
    String sealFile() {
        return sealFile;
    }

    /** The roots one has to trust to check a sheet, for whoever wants to. */
    public String authorities() {
        List<X509Certificate> roots = new ArrayList<>();
        if (given != null) {
            roots.add(given.root());
        }
        if (givenSeal != null) {
            roots.add(givenSeal.root());
        }
        roots.add(own().key(OwnAuthority.ROOT).certificate());
        roots.add(own().key(OwnAuthority.SEAL_ROOT).certificate());
        StringBuilder text = new StringBuilder();
        for (X509Certificate each : roots) {
            text.append("# ")
                    .append(each.getSubjectX500Principal().getName())
                    .append("\n-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(Crypt.encoded(each)))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        return text.toString();
    }

    /** Which certificates of the house's own authority no longer hold. */
    public byte[] revocations(boolean sm2) {
        Instant now = clock.instant();
        return CertificateMaker.revocations(
                own().key(sm2 ? OwnAuthority.SEAL_ROOT : OwnAuthority.ROOT), sm2, now, now.plus(LIST_HOLDS));
    }

    private static SigningKey holding(SigningKey key, Instant now) {
        try {
            key.certificate().checkValidity(Date.from(now));
            return key;
        } catch (GeneralSecurityException over) {
            // nothing is signed with it: the errand waits and is told in the log until a new one is there
            throw new IllegalStateException("the certificate of confirmation sheets does not hold", over);
        }
    }

    private synchronized OwnAuthority own() {
        OwnAuthority there = own;
        if (there == null) {
            if (Files.exists(file)) {
                there = OwnAuthority.read(file);
            } else {
                there = OwnAuthority.made(site.address(), clock.instant());
                there.write(file);
            }
            own = there;
        }
        return there;
    }
}
