package org.anju.policy.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 工资标准核验: what about a wage somebody wants to enter cannot be, or needs a reason. */
public enum WageSight {
    /** The month is not a twelfth of the year. */
    TWELFTH(true),
    /** It is the wage of last calendar year that takes effect in a year. */
    YEAR(true),
    /** It takes effect from July to December: the bureau publishes it in summer. */
    SEASON(true),
    /** A year before it is not known, or that year is known already. */
    ORDER(true),
    /** Further than the band from the year before: stated with a reason, or not at all. */
    BAND(false);

    private static final BigDecimal LOWEST = new BigDecimal("0.90");
    private static final BigDecimal HIGHEST = new BigDecimal("1.25");
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final boolean stops;

    WageSight(boolean stops) {
        this.stops = stops;
    }

    /** Whether no reason helps. */
    public boolean stops() {
        return stops;
    }

    /** What is to be seen, the gravest first; a wage that corrects the same year from the same day is in order. */
    public static List<WageSight> of(AverageWage wage, LocalDate from, Series<AverageWage> known) {
        List<WageSight> seen = new ArrayList<>();
        int twelfth = BigDecimal.valueOf(wage.annual())
                .divide(MONTHS, 0, RoundingMode.HALF_UP)
                .intValueExact();
        if (twelfth != wage.monthly()) {
            seen.add(TWELFTH);
        }
        if (wage.year() != from.getYear() - 1) {
            seen.add(YEAR);
        }
        if (from.getMonthValue() < 7) {
            seen.add(SEASON);
        }
        var others = known.entries().stream()
                .filter(entry -> !entry.effectiveFrom().equals(from))
                .map(Series.Entry::value)
                .toList();
        var before =
                others.stream().filter(each -> each.year() == wage.year() - 1).findFirst();
        if (before.isEmpty() || others.stream().anyMatch(each -> each.year() == wage.year())) {
            seen.add(ORDER);
        }
        before.ifPresent(last -> {
            BigDecimal base = BigDecimal.valueOf(last.monthly());
            BigDecimal month = BigDecimal.valueOf(wage.monthly());
            if (month.compareTo(base.multiply(LOWEST)) < 0 || month.compareTo(base.multiply(HIGHEST)) > 0) {
                seen.add(BAND);
            }
        });
        return List.copyOf(seen);
    }
}
