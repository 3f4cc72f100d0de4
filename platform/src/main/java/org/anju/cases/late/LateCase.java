package org.anju.cases.late;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 超期办件.
 *
 * @param employer whether it is an employer's own case
 * @param name whose case it is
 * @param due the last day of the twenty
 * @param over how many working days past it, pauses left out
 * @param reason what the office said last, null where it has said nothing
 */
public record LateCase(
        String no,
        boolean employer,
        String name,
        LocalDate due,
        int over,
        @Nullable LateReason reason) {

    /** Where the office opens it. */
    public String address() {
        return (employer ? "/desk/employers/" : "/desk/cases/") + no;
    }
}
