package org.anju.notices.carry;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;

/** 邮件样式: plain text and the same as a simple page; its Message-ID is ours and not the library's. */
final class Letter extends MimeMessage {

    private static final String UTF8 = "UTF-8";

    private final String id;

    private Letter(Session session, String id) {
        super(session);
        this.id = id;
    }

    static MimeMessage of(Session session, String from, String id, Outgoing out, Date date) throws MessagingException {
        var letter = new Letter(session, id);
        letter.setFrom(new InternetAddress(from, true));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(out.to(), true));
        letter.setSubject(out.subject(), UTF8);
        letter.setSentDate(date);
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setContentLanguage(new String[] {out.language()});
        var plain = new MimeBodyPart();
        plain.setText(out.text(), UTF8);
        var page = new MimeBodyPart();
        page.setText(out.html(), UTF8, "html");
        letter.setContent(new MimeMultipart("alternative", plain, page));
        letter.saveChanges();
        return letter;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
