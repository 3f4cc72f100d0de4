package org.anju.policy.person;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 社保缴费月: one line of the social insurance record in Beijing, as the fund keeps it (G-3.2.1-46).
 *
 * @param unitCode credit code of the unit that pays; older lines have none
 */
public record InsuredMonth(YearMonth month, @Nullable String unitCode, String unitName, Manner manner) {

    /** How it was paid. */
    public enum Manner {
        PAID,
        /** 补缴: paid later for that month. */
        BACK_PAID,
        /** 缓缴: the fund lets the unit pay later. */
        DEFERRED
    }
}
