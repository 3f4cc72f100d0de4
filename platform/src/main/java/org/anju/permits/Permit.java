package org.anju.permits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 工作居住证.
 *
 * @param employer the employer it runs through now
 * @param caseNo the case that led to it
 * @param detailsCase the case its holder's details stand in: the first, or the last granted change of them
 * @param companionsCase the same of its companions
 * @param employmentCase the case its employer stands in: the first, or the last granted change of employer
 * @param from first day in force, the day of approval; after a gap, of what runs without one
 * @param to last day in force
 * @param termClause the clause that set the last day: three years (G-4.3-1) or the contract's end (G-4.3-2)
 * @param issuedOn the day the latest term was given
 * @param companions those of now; of a cancelled one nobody
 */
public record Permit(
        String number,
        UUID person,
        UUID employer,
        String caseNo,
        String detailsCase,
        String companionsCase,
        String employmentCase,
        LocalDate from,
        LocalDate to,
        String termClause,
        LocalDate issuedOn,
        List<Companion> companions) {

    public Permit {
        companions = List.copyOf(companions);
    }
}
