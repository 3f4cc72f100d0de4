package org.anju.notices.carry;

import java.util.UUID;

/**
 * 一件寄出: one mail or SMS, ready to go.
 *
 * @param key the same for each attempt: the receiver knows by it what it has already
 * @param to an address or number
 * @param language {@code zh} or {@code en}
 * @param subject one line whatever it was made of: no header can be put into it
 * @param html the same as a page, for mail
 */
public record Outgoing(
        UUID key, Channel channel, String to, String language, String subject, String text, String html) {

    public Outgoing {
        subject = oneLine(subject);
        to = oneLine(to);
    }

    /** Without line breaks and other signs that are not seen. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
