package org.anju.permits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 工作居住证.
 *
 * @param employer the employer it was issued through
 * @param caseNo the case that led to it
 * @param from first day in force, the day of approval
 * @param to last day in force
 * @param termClause the clause that set the last day: three years (G-4.3-1) or the contract's end (G-4.3-2)
 */
public record Permit(
        String number,
        UUID person,
        UUID employer,
        String caseNo,
        LocalDate from,
        LocalDate to,
        String termClause,
        LocalDate issuedOn,
        List<Companion> companions) {

    public Permit {
        companions = List.copyOf(companions);
    }
}
