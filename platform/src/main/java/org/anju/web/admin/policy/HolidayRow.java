package org.anju.web.admin.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One day of an arrangement: off, or worked although it is a weekend. */
public record HolidayRow(LocalDate day, boolean off, String name) {

    /** From the lines that an arrangement is kept in. */
    static List<HolidayRow> of(String lines) {
        List<HolidayRow> days = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            String[] said = line.split("#", 2);
            String[] words = said[0].strip().split(" +");
            if (words.length == 2 && !words[0].equals("year")) {
                String[] ends = words[1].split("-");
                String name = said.length == 2 ? said[1].strip() : "";
                day(ends[0])
                        .datesUntil(day(ends[ends.length - 1]).plusDays(1))
                        .forEach(day -> days.add(new HolidayRow(day, words[0].equals("off"), name)));
            }
        }
        days.sort(Comparator.comparing(HolidayRow::day));
        return List.copyOf(days);
    }

    private static LocalDate day(String basic) {
        return LocalDate.parse(basic, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
