package org.anju.policy.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 时限: so many days, calendar or working, by a clause.
 *
 * @param days how many
 * @param unit 天/日 or 工作日, never mixed
 * @param clause the clause that sets it
 */
public record Limit(int days, Unit unit, String clause) {

    /** 天/日 or 工作日. */
    public enum Unit {
        CALENDAR,
        WORKING
    }

    /** 超过7天未审核将自动退回: calendar days, the starting day not counted. */
    public static final Limit VOUCH = new Limit(7, Unit.CALENDAR, "G-3.2.3-3");

    /** The department's twenty working days from the day the employer passes the case on. */
    public static final Limit DECIDE = new Limit(20, Unit.WORKING, "G-4.4-2");

    /** The guide sets no time for supplying what was asked; thirty calendar days by reading A-24. */
    public static final Limit ANSWER = new Limit(30, Unit.CALENDAR, "G-3.2.3-5");

    /** The guide knows no review of a refusal; it may be asked for within thirty calendar days by reading A-65 (ADR 096). */
    public static final Limit APPEAL = new Limit(30, Unit.CALENDAR, "A-65");

    /** The paper filing comes to the window within twenty working days of the telephone call. */
    public static final Limit PAPER = new Limit(20, Unit.WORKING, "G-3.1.2-1");

    /** The department's twenty working days where paper is handed in: from the later of submission and receipt. */
    public static final Limit DECIDE_PAPER = new Limit(20, Unit.WORKING, "G-4.4-4");

    /** 及时重新提交纸质备案材料: after ten working days a warning. */
    public static final Limit REFILE_WARN = new Limit(10, Unit.WORKING, "G-3.1.2-13");

    /** And after twenty no new business until the paper is there. */
    public static final Limit REFILE_BLOCK = new Limit(20, Unit.WORKING, "G-3.1.2-13");

    /** A holder who left is released within five working days. */
    public static final Limit RELEASE = new Limit(5, Unit.WORKING, "G-4.2-1");

    /** 陈述申辩: whoever is to be sanctioned has five working days to state his case; this house's choice. */
    public static final Limit STATE = new Limit(5, Unit.WORKING, "A-54");

    /** The last day on which the thing may still be done; the starting day is not counted. */
    public Counted lastDay(LocalDate start, WorkingDays calendar) {
        return switch (unit) {
            case CALENDAR -> new Counted(start.plusDays(days), false);
            case WORKING -> calendar.plus(start, days);
        };
    }

    /** The first instant after the last day, in Beijing: seven days from the 1st are over as the 9th begins. */
    public Instant dueInstant(LocalDate start, WorkingDays calendar) {
        return Beijing.startOf(lastDay(start, calendar).date().plusDays(1));
    }

    /** The same by the arrangements published so far. */
    public Instant dueInstant(LocalDate start) {
        return dueInstant(start, WorkingDays.published());
    }
}
