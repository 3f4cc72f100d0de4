package org.anju.notices;

import java.util.List;
import java.util.UUID;
import org.anju.notices.carry.Channel;
import org.anju.notices.carry.Outgoing;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * 邮件和短信的措辞: one short sentence without names and without what was decided, and where to sign in and read it. Its words
 * are {@code outward.…}, beside those of the inbox which are {@code notices.…}.
 */
@Component
class Wording {

    private static final String INBOX = "notices.";
    private static final String OUTWARD = "outward.";

    private final Voice voice;
    private final Environment environment;

    Wording(Voice voice, Environment environment) {
        this.voice = voice;
        this.environment = environment;
    }

    Outgoing notice(UUID key, Channel channel, Addressing.Way way, Notice notice) {
        boolean english = way.reach().english();
        String sentence = sentence(english, notice);
        if (channel == Channel.SMS) {
            String link = address(english) + "/messages";
            return sms(key, way, sentence + say(english, "outward.sms.see", link.replaceFirst("^https?://", "")));
        }
        String courtesy = notice.courtesy() ? say(english, "notices.courtesy") : "";
        return mail(
                key,
                way,
                sentence,
                new Part("", "", sentence),
                new Part(say(english, "outward.mail.see"), address(english) + "/messages/" + notice.id(), courtesy));
    }

    Outgoing code(UUID key, Channel channel, Addressing.Way way, Codes.Open code) {
        boolean english = way.reach().english();
        String sentence = say(english, "outward.code", code.code(), ReachRegister.CODE_LASTS.toMinutes());
        return channel == Channel.SMS
                ? sms(key, way, sentence)
                : mail(key, way, say(english, "outward.code.subject"), new Part("", "", sentence));
    }

    /** What the inbox says at more length; a key that has no short words yet says only that something has come. */
    private String sentence(boolean english, Notice notice) {
        String key = notice.key().startsWith(INBOX) ? notice.key().substring(INBOX.length()) : notice.key();
        String said = voice.say(english, OUTWARD + key, notice.args());
        return said == null ? say(english, "outward.any") : said;
    }

    private Outgoing sms(UUID key, Addressing.Way way, String text) {
        boolean english = way.reach().english();
        return new Outgoing(
                key,
                Channel.SMS,
                way.to(),
                way.reach().language(),
                "",
                Outgoing.oneLine(say(english, "outward.sign.sms") + text),
                "");
    }

    /** A paragraph: a link with its words before it, then a sentence; either may be missing. */
    private record Part(String before, String link, String sentence) {}

    private Outgoing mail(UUID key, Addressing.Way way, String subject, Part... parts) {
        boolean english = way.reach().english();
        var text = new StringBuilder();
        var html = new StringBuilder("<!doctype html><html lang=\"" + (english ? "en" : "zh-CN")
                + "\"><head><meta charset=\"utf-8\"><title>" + escaped(subject) + "</title></head><body>");
        write(text, html, new Part("", "", say(english, "outward.mail.hello", Outgoing.oneLine(way.name()))));
        for (Part each : parts) {
            write(text, html, each);
        }
        write(text, html, new Part("", "", say(english, "outward.mail.auto")));
        write(text, html, new Part(say(english, "outward.mail.settings"), address(english) + "/account/notices", ""));
        write(text, html, new Part("", "", say(english, "outward.sign")));
        html.append("</body></html>");
        return new Outgoing(
                key,
                Channel.MAIL,
                way.to(),
                way.reach().language(),
                say(english, "outward.mail.subject", subject),
                text.toString(),
                html.toString());
    }

    private static void write(StringBuilder text, StringBuilder html, Part part) {
        if (!part.link().isEmpty()) {
            text.append(part.before()).append(part.link()).append("\n\n");
            String link = escaped(part.link());
            html.append("<p>")
                    .append(escaped(part.before()))
                    .append("<a href=\"")
                    .append(link)
                    .append("\">");
            html.append(link).append("</a></p>");
        }
        if (!part.sentence().isEmpty()) {
            text.append(part.sentence()).append("\n\n");
            html.append("<p>").append(escaped(part.sentence())).append("</p>");
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private String say(boolean english, String key, Object... args) {
        String said = voice.say(english, key, List.of(args));
        if (said == null) {
            throw new IllegalStateException("no message " + key);
        }
        return said;
    }

    /** Where the house is reached from outside, without a slash at the end; where nothing is set, this very machine. */
    private String address(boolean english) {
        String set = environment.getProperty("anju.site", "").strip().replaceAll("/+$", "");
        String site = set.isEmpty() ? "http://localhost:" + environment.getProperty("local.server.port", "8080") : set;
        return english ? site + "/en" : site;
    }
}
