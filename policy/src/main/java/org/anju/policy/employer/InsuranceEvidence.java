package org.anju.policy.employer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 社保个人权益记录 as evidence that an agent is insured at the employer he acts for (G-3.1.2-8, -11). */
public record InsuranceEvidence(LocalDate printedOn) {

    /** 一般不超过 30 日 (G-4.5-5): a record is printed when it is needed, so here it is held to the day. */
    public static final int FRESH_DAYS = 30;

    /** Whether it is fresh enough to be handed in on that day; one from the future is none. */
    public boolean fresh(LocalDate on) {
        long days = ChronoUnit.DAYS.between(printedOn, on);
        return days >= 0 && days <= FRESH_DAYS;
    }

    /** Older than a year: our choice, it is renewed with the yearly self-check. A reminder, no bar. */
    public boolean old(LocalDate on) {
        return on.isAfter(printedOn.plusYears(1));
    }
}
