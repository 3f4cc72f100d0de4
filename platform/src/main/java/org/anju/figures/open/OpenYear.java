package org.anju.figures.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.anju.cases.times.Quarter;
import org.anju.figures.FiguresKind;
import org.jspecify.annotations.Nullable;

/**
 * 公开的一年: its quarters that are over. A quarter that still runs is not published: who watches it from day to day would
 * see each single case come.
 *
 * @param until the last day counted; null while no quarter of the year is over
 */
public record OpenYear(
        int year, @Nullable LocalDate until, List<OpenRow> rows, List<OpenTimes> times, List<OpenReason> reasons) {

    public OpenYear {
        rows = List.copyOf(rows);
        times = List.copyOf(times);
        reasons = List.copyOf(reasons);
    }

    public List<Quarter> quarters() {
        return rows.stream().map(OpenRow::quarter).distinct().toList();
    }

    /** Adds up what is published. */
    public int sum(Quarter quarter, Function<OpenRow, @Nullable Integer> what) {
        return rows.stream()
                .filter(row -> row.quarter().equals(quarter))
                .map(what)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Adds up what is published. */
    public int sum(FiguresKind kind, Function<OpenRow, @Nullable Integer> what) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(what)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    public boolean hidesSomething() {
        return rows.stream().anyMatch(OpenRow::hidesSomething);
    }
}
