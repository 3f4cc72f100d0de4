package org.anju.notices.carry;

import java.nio.file.Path;
import java.util.Optional;
import org.anju.lines.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * 邮件服务器设置: {@code ANJU_MAIL_…}.
 *
 * @param user empty where the server asks for none
 * @param from what stands in the head of each mail
 * @param ca a file of certificates in PEM that are trusted instead of the machine's own
 * @param journal a mailbox that gets a copy of each mail and can be asked whether it has one
 */
public record MailSettings(
        String host,
        int port,
        Security security,
        String user,
        String password,
        String from,
        @Nullable Path ca,
        @Nullable Journal journal) {

    /** How the line is closed to listeners. */
    public enum Security {
        /** In the clear at first, never further than the greeting. */
        STARTTLS,
        /** From the first byte. */
        TLS,
        /** Only to a server on this very machine. */
        NONE
    }

    /** 抄送邮箱: by IMAP. */
    public record Journal(
            String address, String host, int port, Security security, String user, String password, String folder) {

        public Journal {
            demandSecure("anju.mail.journal", host, security);
        }
    }

    public MailSettings {
        if (!Addresses.mail(from)) {
            throw new IllegalStateException("anju.mail.from is not a mail address");
        }
        demandSecure("anju.mail", host, security);
    }

    /** Empty where no server is named. */
    public static Optional<MailSettings> of(Environment environment) {
        var set = new Settings(environment, "anju.mail");
        String host = set.text("host");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        Security security = Security.valueOf(set.text("security", "STARTTLS").toUpperCase(java.util.Locale.ROOT));
        String ca = set.text("ca");
        return Optional.of(new MailSettings(
                host,
                set.number("port", security == Security.TLS ? 465 : 587),
                security,
                set.text("user"),
                set.secret("password"),
                set.text("from"),
                ca.isEmpty() ? null : Path.of(ca),
                journal(environment, host)));
    }

    private static @Nullable Journal journal(Environment environment, String host) {
        var set = new Settings(environment, "anju.mail.journal");
        String address = set.text("address");
        if (address.isEmpty()) {
            return null;
        }
        Security security = Security.valueOf(set.text("security", "TLS").toUpperCase(java.util.Locale.ROOT));
        return new Journal(
                address,
                set.text("host", host),
                set.number("port", security == Security.TLS ? 993 : 143),
                security,
                set.text("user", address),
                set.secret("password"),
                set.text("folder", "INBOX"));
    }

    private static void demandSecure(String name, String host, Security security) {
        if (security == Security.NONE && !Settings.here(host)) {
            throw new IllegalStateException(name + ".security NONE is for a server on this machine only");
        }
    }
}
