package org.anju.policy.material;

import java.time.LocalDate;
import org.anju.policy.time.Counted;
import org.anju.policy.time.Limit;
import org.anju.policy.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * 预计办结: until when a case handed in on the planned day is decided, if every side uses its whole time and nothing is
 * asked for: seven days of the employer (G-3.2.3-3), twenty working days of the office (G-4.4-2).
 *
 * @param planned the planned day of submission
 * @param decidedBy the last day of the office's time
 * @param provisional counted through a year whose holidays are not published yet
 */
public record Outlook(LocalDate planned, LocalDate decidedBy, boolean provisional) {

    public static Outlook of(LocalDate planned, WorkingDays calendar) {
        LocalDate vouched = Limit.VOUCH.lastDay(planned, calendar).date();
        Counted decided = Limit.DECIDE.lastDay(vouched, calendar);
        return new Outlook(planned, decided.date(), decided.provisional());
    }

    /** Whether a paper with that last day is good when handed in but over before the case can be decided. */
    public boolean runsOut(@Nullable LocalDate validUntil) {
        return validUntil != null && !validUntil.isBefore(planned) && validUntil.isBefore(decidedBy);
    }
}
