package org.anju.policy.retention;

import java.time.LocalDate;
import java.time.Period;

/**
 * 保存期限: each kind of what is kept of a person, how long and from when. The guide is silent, so every period is this
 * house's own choice under reading A-65; docs/retention.md has the same table with its reasons.
 */
public enum Kept {
    /** Of somebody who never handed in a case: from the last change of what he said of himself. */
    PROFILE(2),
    /** A case that ended without a permit: from its end. */
    CASE(5),
    /** A holder with all his cases, papers and sheets: from the last day of his last permit. */
    PERMIT(10),
    /** A message: from the day it was sent. */
    MESSAGE(2),
    /** A complaint, the case of a breach or a measure about a person: from its end. */
    SUPERVISION(5);

    /** Where these periods come from. */
    public static final String READING = "A-65";

    private final Period period;

    Kept(int years) {
        period = Period.ofYears(years);
    }

    public Period period() {
        return period;
    }

    /**
     * The last day it is kept, where it began on that Beijing day: the day itself does not count, and a year ends on the day of
     * the same name, in February else on its last (as 民法典 第二百零二条 counts years). From the next day on it may go.
     */
    public LocalDate lastDay(LocalDate from) {
        return from.plus(period);
    }

    /** What began before that day is over on {@code today}, what began on it or later is not. */
    public LocalDate firstKept(LocalDate today) {
        LocalDate day = today.minus(period);
        while (lastDay(day).isBefore(today)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
