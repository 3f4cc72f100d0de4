package org.anju.web.open.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.cases.timeline.RunsOut;
import org.anju.cases.timeline.RunsOut.What;
import org.anju.web.kit.Language;
import org.anju.web.kit.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendar file, read by a reader of its own, as strict as RFC 5545. */
class IcsTest {

    private final Ics ics = new Ics(new Messages(true), InstantSource.fixed(Instant.parse("2026-11-26T15:00:00Z")));
    private final UUID person = UUID.randomUUID();

    IcsTest() throws IOException {}

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_line_is_short_ends_as_it_must_and_unfolds_to_what_was_said(Language language) {
        List<RunsOut> all = java.util.Arrays.stream(What.values())
                .map(what -> new RunsOut(what, LocalDate.of(2027, 2, 28), person, "欧阳明远", ""))
                .toList();
        String text = ics.text(all, language);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("欧阳明远");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n").doesNotContain("\r");
        }
        List<String> lines = List.of(text.replace("\r\n ", "").split("\r\n"));
        assertThat(lines).filteredOn(line -> line.equals("BEGIN:VEVENT")).hasSize(What.values().length);
        assertThat(lines)
                .filteredOn(line -> line.equals("DTSTART;VALUE=DATE:20270228"))
                .hasSize(What.values().length);
        assertThat(lines)
                .filteredOn(line -> line.equals("DTEND;VALUE=DATE:20270301"))
                .hasSize(What.values().length);
        assertThat(lines).filteredOn(line -> line.startsWith("UID:")).doesNotHaveDuplicates();
        assertThat(lines).filteredOn(line -> line.startsWith("SUMMARY:")).allMatch(line -> line.endsWith(" 欧**"));
        assertThat(lines).contains("DTSTAMP:20261126T150000Z", "TRIGGER:-P7D");
        for (String line : lines) {
            String value = line.substring(line.indexOf(':') + 1);
            if (line.startsWith("DESCRIPTION") || line.startsWith("SUMMARY")) {
                assertThat(value.replaceAll("\\\\[\\\\;,n]", ""))
                        .doesNotContain(",")
                        .doesNotContain(";")
                        .doesNotContain("\\");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_same_thing_keeps_its_number_when_its_day_moves(Language language) {
        assertThat(uid(LocalDate.of(2027, 1, 1), language)).isEqualTo(uid(LocalDate.of(2028, 1, 1), language));
    }

    private String uid(LocalDate day, Language language) {
        return ics.text(List.of(new RunsOut(What.LEASE, day, person, null, "")), language)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
