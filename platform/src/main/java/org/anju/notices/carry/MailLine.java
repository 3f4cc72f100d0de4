package org.anju.notices.carry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.anju.notices.carry.MailSettings.Security;
import org.jspecify.annotations.Nullable;

/** How Jakarta Mail is told to speak: limits of time for every step, no word in the clear that should not be. */
final class MailLine {

    private static final String DOOR = "10000";
    private static final String ANSWER = "15000";

    private MailLine() {}

    /** @param protocol {@code smtp} or {@code imap} */
    static Properties of(String protocol, Security security, boolean signsIn, @Nullable Path ca) {
        String name = "mail." + protocol + ".";
        var set = new Properties();
        set.put("mail.transport.protocol", protocol);
        set.put(name + "connectiontimeout", DOOR);
        set.put(name + "timeout", ANSWER);
        set.put(name + "writetimeout", ANSWER);
        set.put(name + "auth", String.valueOf(signsIn));
        set.put(name + "starttls.enable", String.valueOf(security == Security.STARTTLS));
        set.put(name + "starttls.required", String.valueOf(security == Security.STARTTLS));
        set.put(name + "ssl.enable", String.valueOf(security == Security.TLS));
        set.put(name + "ssl.checkserveridentity", "true");
        set.put(name + "ssl.protocols", "TLSv1.3 TLSv1.2");
        // the answer to QUIT changes nothing
        set.put(name + "quitwait", "false");
        if (ca != null) {
            set.put(name + "ssl.socketFactory", trusting(ca).getSocketFactory());
        }
        return set;
    }

    private static SSLContext trusting(Path ca) {
        try (InputStream in = Files.newInputStream(ca)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("ca" + trusted.size(), each);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("anju.mail.ca cannot be used: " + ca, unreadable);
        }
    }
}
