package org.anju.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 离职核对: what the leaving certificate says beside what the former employer stated as it dissolved the association (G-4.2-7).
 *
 * @param released the leaving date of the release, null where this house saw none
 */
public record Left(
        String employer,
        LocalDate from,
        LocalDate leftOn,
        @Nullable LocalDate released) {

    /** Both name one day. */
    public boolean agrees() {
        return leftOn.equals(released);
    }
}
