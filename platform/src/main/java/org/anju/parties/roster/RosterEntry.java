package org.anju.parties.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.person.Hukou;
import org.anju.policy.value.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * 名册人员: somebody an employer expects to associate with it, as its list says.
 *
 * @param insuredSince first month of social insurance here, as its first day
 * @param contractTo null for an open-ended contract
 * @param income average of the last six months, yuan; null where not said
 * @param degree null where not said
 * @param hukou null where not said
 */
public record RosterEntry(
        String name,
        ResidentId residentId,
        String department,
        String position,
        LocalDate startedOn,
        LocalDate insuredSince,
        String workPlace,
        boolean workerPost,
        String contractNumber,
        LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        @Nullable BigDecimal income,
        @Nullable DegreeLevel degree,
        @Nullable Hukou hukou) {}
