package org.anju.web.office.leavers;

import java.time.LocalDate;
import java.util.List;
import org.anju.parties.Leaving;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.WorkingDays;

/**
 * One page of the overdue releases.
 *
 * @param employer what was typed of an employer's name, empty for all
 */
public record LeaversPage(
        List<Leaving> leavers, String employer, int all, int open, int number, boolean more, WorkingDays days) {

    /** Working days after the last day, up to the release or today. */
    public int over(Leaving each, LocalDate today) {
        LocalDate end = each.closedAt() == null ? today : Beijing.dateOf(each.closedAt());
        return days.between(each.lastDay(), end);
    }
}
