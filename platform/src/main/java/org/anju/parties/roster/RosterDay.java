package org.anju.parties.roster;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.policy.value.Parsed;

/** Days as they stand in lists: 2026-05-01, 2026/5/1, 2026年5月1日, 20260501, or the count of days a spreadsheet keeps. */
final class RosterDay {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?: 0?0:00(?::00)?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/年](\\d{1,2})月?()");
    private static final Pattern COMPACT_MONTH = Pattern.compile("(\\d{4})(\\d{2})()");
    /** Five digits reach from 1927 to 2173; six would be a month. */
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    /** Day 1 is 1900-01-01, and 1900 is taken for a leap year. */
    private static final LocalDate BEFORE_SERIALS = LocalDate.of(1899, 12, 30);

    private RosterDay() {}

    static Parsed<LocalDate> day(String raw) {
        return read(raw, PARTS, COMPACT);
    }

    /** The first day of a month; a day within it means the month. */
    static Parsed<LocalDate> month(String raw) {
        return read(raw, MONTH, COMPACT_MONTH, PARTS, COMPACT) instanceof Parsed.Good<LocalDate>(var day)
                ? Parsed.good(day.withDayOfMonth(1))
                : Parsed.bad("roster.problem.month", raw);
    }

    private static Parsed<LocalDate> read(String raw, Pattern... shapes) {
        String typed = Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
        if (SERIAL.matcher(typed).matches()) {
            return Parsed.good(BEFORE_SERIALS.plusDays(Long.parseLong(typed)));
        }
        for (Pattern shape : shapes) {
            Matcher match = shape.matcher(typed);
            if (match.matches()) {
                return made(raw, match);
            }
        }
        return Parsed.bad("roster.problem.day", raw);
    }

    private static Parsed<LocalDate> made(String raw, Matcher match) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    match.group(3).isEmpty() ? 1 : Integer.parseInt(match.group(3)));
            boolean possible = day.getYear() >= 1900 && day.getYear() <= 2200;
            return possible ? Parsed.good(day) : Parsed.bad("roster.problem.day", raw);
        } catch (DateTimeException noSuchDay) {
            return Parsed.bad("roster.problem.noDay", raw);
        }
    }
}
