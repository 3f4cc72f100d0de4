package org.anju.web.office.permit;

import java.time.LocalDate;
import java.util.List;
import org.anju.permits.Companion;
import org.anju.permits.Life;
import org.anju.permits.Period;
import org.anju.permits.Permit;
import org.anju.permits.PermitStatus;
import org.jspecify.annotations.Nullable;

/**
 * One permit as the office sees it.
 *
 * @param holder the holder's name, empty where he cannot be read
 * @param day the day that is asked for
 * @param then what it is on that day
 * @param companions those of that day
 * @param grounds for which this officer may cancel it; empty where it has come to its end
 */
public record OfficePermitPage(
        Permit permit,
        String holder,
        String employer,
        PermitStatus status,
        @Nullable LocalDate day,
        PermitStatus then,
        List<Companion> companions,
        List<Period> periods,
        List<Life.Ground> grounds) {

    public String address() {
        return "/desk/permits/" + permit.number();
    }
}
