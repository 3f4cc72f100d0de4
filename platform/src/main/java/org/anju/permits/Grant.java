package org.anju.permits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the approver's decision asks the register to issue.
 *
 * @param on the day of approval
 * @param contractEnd last day of the contract, null where it is open-ended
 */
public record Grant(
        UUID person,
        UUID employer,
        String caseNo,
        String district,
        LocalDate on,
        @Nullable LocalDate contractEnd,
        List<Companion> companions) {

    public Grant {
        companions = List.copyOf(companions);
    }
}
