package org.anju.policy.material;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 材料有效性: how one paper stands against the day of submission (（五）, G-4.5-1 to G-4.5-5).
 *
 * @param outcome good, a warning, or not to be accepted
 * @param clause the clause that says so
 * @param key message key in both languages
 * @param figures the dates and numbers of the message
 * @param goodUntil the last day of submission on which it is good; null where nothing runs out or it is not good on any day
 */
public record Validity(
        Outcome outcome,
        String clause,
        String key,
        List<Object> figures,
        @Nullable LocalDate goodUntil) {

    /** Three outcomes, never two. */
    public enum Outcome {
        OK,
        /** As a rule not accepted; submission is not barred, a reviewer decides. */
        WARN,
        /** Not accepted: submission waits. */
        BAD
    }

    public static final int MONTHS_LEFT = 6;
    public static final int DAYS_OLD = 30;

    /**
     * Measures a paper.
     *
     * @param formedOn the day it was printed, downloaded or signed; null where not stated
     * @param validUntil its own last day; null where it has none or it is not stated
     * @param submission the planned or actual day of submission
     */
    public static Validity of(
            ValidityRule rule, @Nullable LocalDate formedOn, @Nullable LocalDate validUntil, LocalDate submission) {
        if (formedOn != null && formedOn.isAfter(submission)) {
            return bad(rule, "validity.bad.future", formedOn, submission);
        }
        return switch (rule) {
            case NONE -> new Validity(Outcome.OK, rule.clause(), "validity.ok.none", List.of(), null);
            case NETWORK, UNIT_SIGNED ->
                formedOn == null ? bad(rule, "validity.bad.noFormedOn") : age(rule, formedOn, submission);
            case LEASE, CONTRACT, IN_FORCE -> {
                if (validUntil != null) {
                    yield term(rule, validUntil, submission);
                }
                yield rule.dateNeeded()
                        ? bad(rule, "validity.bad.noValidUntil")
                        : new Validity(Outcome.OK, rule.clause(), "validity.ok.openEnded", List.of(), null);
            }
        };
    }

    /** 申请提交时间距材料形成时间一般不超过30日: thirty days old is still good, thirty-one is not. */
    private static Validity age(ValidityRule rule, LocalDate formedOn, LocalDate submission) {
        long age = formedOn.until(submission, ChronoUnit.DAYS);
        LocalDate last = formedOn.plusDays(DAYS_OLD);
        return age <= DAYS_OLD
                ? new Validity(Outcome.OK, rule.clause(), "validity.ok.age", List.of(formedOn, age, last), last)
                : new Validity(
                        Outcome.WARN, rule.clause(), "validity.warn.age", List.of(formedOn, age, DAYS_OLD), last);
    }

    private static Validity term(ValidityRule rule, LocalDate validUntil, LocalDate submission) {
        LocalDate last = rule == ValidityRule.IN_FORCE ? validUntil : lastDayWithMonthsLeft(validUntil);
        if (validUntil.isBefore(submission)) {
            return new Validity(Outcome.BAD, rule.clause(), "validity.bad.over", List.of(validUntil, submission), last);
        }
        if (!submission.isAfter(last)) {
            return new Validity(Outcome.OK, rule.clause(), "validity.ok.term", List.of(validUntil, last), last);
        }
        Outcome outcome = rule == ValidityRule.LEASE ? Outcome.BAD : Outcome.WARN;
        String key = outcome == Outcome.BAD ? "validity.bad.monthsLeft" : "validity.warn.monthsLeft";
        return new Validity(
                outcome,
                rule.clause(),
                key,
                List.of(validUntil, submission.plusMonths(MONTHS_LEFT), MONTHS_LEFT),
                last);
    }

    /** The last day from which six months still end on or before that day; short months make the way back uneven. */
    private static LocalDate lastDayWithMonthsLeft(LocalDate validUntil) {
        LocalDate day = validUntil.minusMonths(MONTHS_LEFT);
        while (!day.plusDays(1).plusMonths(MONTHS_LEFT).isAfter(validUntil)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Validity bad(ValidityRule rule, String key, Object... figures) {
        return new Validity(Outcome.BAD, rule.clause(), key, List.of(figures), null);
    }
}
