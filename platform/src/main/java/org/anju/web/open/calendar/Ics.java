package org.anju.web.open.calendar;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.anju.cases.timeline.RunsOut;
import org.anju.web.kit.Language;
import org.anju.web.kit.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * 日历文件: dates as iCalendar, RFC 5545: days without hours, a reminder a week before, lines folded at 75 octets. Of staff it
 * names the first character only: a calendar lies on other people's servers.
 */
@Component
public class Ics {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final Messages messages;
    private final InstantSource clock;

    Ics(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Where in this house a calendar program reads it. */
    public static String path(String token, Language language) {
        return (language == Language.EN ? "/en" : "") + "/calendar/" + token + ".ics";
    }

    public ResponseEntity<byte[]> file(List<RunsOut> all, Language language) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"anju.ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text(all, language).getBytes(StandardCharsets.UTF_8));
    }

    String text(List<RunsOut> all, Language language) {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Anju//runs out//ZH");
        line(out, "CALSCALE:GREGORIAN");
        line(out, "METHOD:PUBLISH");
        line(out, "X-WR-CALNAME:" + escaped(say(language, "runsOut.title")));
        all.forEach(each -> event(out, each, language));
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private void event(StringBuilder out, RunsOut each, Language language) {
        LocalDate day = each.day();
        String who = each.who() == null || each.who().isEmpty()
                ? ""
                : " " + each.who().substring(0, each.who().offsetByCodePoints(0, 1)) + "**";
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + uid(each) + "@anju");
        line(out, "DTSTAMP:" + STAMP.format(clock.instant().atOffset(ZoneOffset.UTC)));
        line(out, "DTSTART;VALUE=DATE:" + DAY.format(day));
        line(out, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line(out, "SUMMARY:" + escaped(say(language, "runsOut.what." + each.what()) + who));
        line(
                out,
                "DESCRIPTION:"
                        + escaped(say(language, "runsOut.do." + each.what()) + say(language, "runsOut.courtesy")));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "BEGIN:VALARM");
        line(out, "ACTION:DISPLAY");
        line(out, "DESCRIPTION:" + escaped(say(language, "runsOut.what." + each.what())));
        line(out, "TRIGGER:-P7D");
        line(out, "END:VALARM");
        line(out, "END:VEVENT");
    }

    /** The same thing keeps its number when its day moves, so that a calendar moves it too. */
    private static UUID uid(RunsOut each) {
        String thing = each.what() + " " + each.person() + " " + each.detail();
        return UUID.nameUUIDFromBytes(thing.getBytes(StandardCharsets.UTF_8));
    }

    private String say(Language language, String key) {
        return messages.say(language, key, new Object[0], String::valueOf);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folded where the next character would be the 76th octet; a continuation begins with a space, which counts. */
    private static void line(StringBuilder out, String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            int size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(sign);
            octets += size;
            at += Character.charCount(sign);
        }
        out.append("\r\n");
    }
}
