package org.anju.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anju.cases.times.Quarter;

/** 统计期: Beijing dates, the first and the last with them; at most ten years. */
public record Period(LocalDate from, LocalDate to) {

    private static final int MOST_MONTHS = 120;
    private static final Pattern NAMED = Pattern.compile("(20[0-9]{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    public Period {
        if (!fits(from, to)) {
            throw new IllegalArgumentException("no period: " + from + " to " + to);
        }
    }

    /** Whether these two days make a period. */
    public static boolean fits(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) < MOST_MONTHS;
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public static Period of(Quarter quarter) {
        return new Period(quarter.firstDay(), quarter.lastDay());
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** {@code 2026}, {@code 2026-Q3} or {@code 2026-09}, as it stands in addresses. */
    public static Optional<Period> named(String name) {
        Matcher parts = NAMED.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return Optional.of(of(new Quarter(year, Integer.parseInt(parts.group(2)))));
        }
        return Optional.of(
                parts.group(3) == null ? ofYear(year) : of(YearMonth.of(year, Integer.parseInt(parts.group(3)))));
    }

    /** The months it touches, oldest first. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
