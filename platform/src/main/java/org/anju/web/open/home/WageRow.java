package org.anju.web.open.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.AverageWage;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.Series;
import org.anju.policy.rule.Wage;
import org.jspecify.annotations.Nullable;

/**
 * One line of the 收入标准 table: the wage in force from a day, with its multiples.
 *
 * @param until the last day, null while it is the newest
 */
public record WageRow(LocalDate from, @Nullable LocalDate until, Wage wage, boolean current) {

    static List<WageRow> of(Series<AverageWage> wages, Pack pack, LocalDate today) {
        var rows = new ArrayList<WageRow>();
        var entries = wages.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            LocalDate from = entries.get(i).effectiveFrom();
            LocalDate until =
                    i + 1 < entries.size() ? entries.get(i + 1).effectiveFrom().minusDays(1) : null;
            boolean current = !from.isAfter(today) && (until == null || !until.isBefore(today));
            // The guide is in force from 2024: older figures no longer decide anything
            if (until == null || until.getYear() >= 2024) {
                rows.add(new WageRow(from, until, Wage.of(entries.get(i).value(), pack), current));
            }
        }
        return List.copyOf(rows);
    }
}
