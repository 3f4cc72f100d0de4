package org.anju.policy.permit;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 证件有效期: 一般为3年, or to the end of the contract where that comes first (G-4.3-1, G-4.3-2, A-44).
 *
 * @param from the day of approval
 * @param to the last day in force
 * @param byContract whether the contract's end cut it short
 */
public record Term(LocalDate from, LocalDate to, boolean byContract) {

    public static final int YEARS = 3;

    /**
     * The term of a permit approved on that day.
     *
     * @param contractEnd the contract's last day, or null where it is open-ended
     * @return nothing where the contract has ended before the approval
     */
    public static Optional<Term> of(LocalDate approval, @Nullable LocalDate contractEnd) {
        LocalDate full = approval.plusYears(YEARS).minusDays(1);
        if (contractEnd == null || !contractEnd.isBefore(full)) {
            return Optional.of(new Term(approval, full, false));
        }
        return contractEnd.isBefore(approval) ? Optional.empty() : Optional.of(new Term(approval, contractEnd, true));
    }

    /** The clause that set the last day. */
    public String clause() {
        return byContract ? "G-4.3-2" : "G-4.3-1";
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
