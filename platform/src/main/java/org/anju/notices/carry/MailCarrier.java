package org.anju.notices.carry;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.MessageIDTerm;
import java.net.SocketTimeoutException;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import javax.net.ssl.SSLException;
import org.anju.notices.carry.MailSettings.Journal;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * 邮件: by SMTP. The Message-ID is made of the key and so the same for each attempt; a journal, where there is one, gets a
 * copy in the same SMTP transaction and is asked by that id.
 */
public final class MailCarrier implements Carrier {

    private static final int LASTING = 500;

    private final MailSettings settings;
    private final InstantSource clock;
    private final Session session;
    private final @Nullable Session reading;

    public MailCarrier(MailSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(
                MailLine.of("smtp", settings.security(), !settings.user().isEmpty(), settings.ca()));
        Journal journal = settings.journal();
        this.reading = journal == null
                ? null
                : Session.getInstance(MailLine.of("imap", journal.security(), true, settings.ca()));
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Carried send(Outgoing out) {
        try (Transport line = session.getTransport("smtp")) {
            MimeMessage mail =
                    Letter.of(session, settings.from(), messageId(out.key()), out, Date.from(clock.instant()));
            boolean open = !settings.user().isEmpty();
            line.connect(
                    settings.host(), settings.port(), open ? settings.user() : null, open ? settings.password() : null);
            line.sendMessage(mail, receivers(out));
            return new Carried.Sent();
        } catch (MessagingException trouble) {
            return told(trouble);
        }
    }

    /** He, and the journal without being named in the head. */
    private InternetAddress[] receivers(Outgoing out) throws MessagingException {
        var he = new InternetAddress(out.to(), true);
        Journal journal = settings.journal();
        return journal == null
                ? new InternetAddress[] {he}
                : new InternetAddress[] {he, new InternetAddress(journal.address(), true)};
    }

    @Override
    public Known knows(UUID key) {
        Journal journal = settings.journal();
        if (journal == null || reading == null) {
            return Known.CANNOT_TELL;
        }
        try (Store store = reading.getStore("imap")) {
            store.connect(journal.host(), journal.port(), journal.user(), journal.password());
            try (Folder folder = store.getFolder(journal.folder())) {
                folder.open(Folder.READ_ONLY);
                Message[] found = folder.search(new MessageIDTerm(messageId(key)));
                return found.length > 0 ? Known.YES : Known.NO;
            }
        } catch (MessagingException away) {
            return Known.CANNOT_TELL;
        }
    }

    private String messageId(UUID key) {
        return "<" + key + settings.from().substring(settings.from().indexOf('@')) + ">";
    }

    private static Carried told(MessagingException trouble) {
        for (Exception each = trouble; each != null; each = next(each)) {
            switch (each) {
                case AuthenticationFailedException no -> {
                    return Carried.not(Trouble.SIGN_IN, "");
                }
                case SMTPAddressFailedException address -> {
                    return answered(address.getReturnCode(), Trouble.REFUSED);
                }
                case SMTPSendFailedException whole
                when !(whole.getNextException() instanceof SendFailedException) -> {
                    return answered(whole.getReturnCode(), Trouble.INVALID);
                }
                case SocketTimeoutException late -> {
                    return Carried.not(Trouble.TIMEOUT, "");
                }
                case SSLException open -> {
                    return Carried.not(Trouble.NOT_SECURE, "");
                }
                default -> {
                    if (String.valueOf(each.getMessage()).startsWith("STARTTLS is required")) {
                        return Carried.not(Trouble.NOT_SECURE, "");
                    }
                }
            }
        }
        return Carried.not(Trouble.UNREACHABLE, "");
    }

    private static Carried answered(int code, Trouble lasting) {
        // 530 and 535: not let in, which is the operator's to put right
        if (code == 530 || code == 535) {
            return Carried.not(Trouble.SIGN_IN, code);
        }
        return code >= LASTING ? Carried.not(lasting, code) : Carried.not(Trouble.BUSY, code);
    }

    private static @Nullable Exception next(Exception trouble) {
        Exception next = trouble instanceof MessagingException mail ? mail.getNextException() : null;
        return next != null ? next : trouble.getCause() instanceof Exception cause ? cause : null;
    }
}
