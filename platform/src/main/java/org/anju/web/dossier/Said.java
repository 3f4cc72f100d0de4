package org.anju.web.dossier;

import java.time.LocalDate;
import org.anju.parties.Association;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Residence;
import org.anju.policy.material.Situation;
import org.anju.policy.paper.ContractPaper;
import org.anju.policy.paper.LeasePaper;
import org.jspecify.annotations.Nullable;

/**
 * 填报内容: what was typed, as far as papers speak of it too.
 *
 * @param on the day it was handed in, or today
 */
public record Said(
        String name,
        String residentId,
        @Nullable String employer,
        @Nullable Income income,
        @Nullable Residence residence,
        Association.@Nullable Contract contract,
        LocalDate on) {

    Income incomeOrNone() {
        return income == null ? Income.empty() : income;
    }

    /** Only who rents has a lease of his own in the form (G-3.2.1-22). */
    boolean rents() {
        return residence != null && residence.route() == Situation.ResidenceRoute.RENTED;
    }

    LeasePaper lease() {
        Residence.Lease lease =
                residence == null || residence.lease() == null ? Residence.Lease.empty() : residence.lease();
        return new LeasePaper(
                residence == null ? null : residence.address(),
                lease.lessorName(),
                lease.lessorId(),
                lease.lessorPhone(),
                lease.tenantName(),
                lease.tenantId(),
                lease.tenantPhone(),
                lease.from(),
                lease.to());
    }

    ContractPaper contractPaper() {
        return contract == null
                ? new ContractPaper(employer, name, null, null, null, null)
                : new ContractPaper(employer, name, contract.openEnded(), contract.from(), contract.to(), null);
    }
}
