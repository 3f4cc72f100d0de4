package org.anju.parties.filing;

import java.time.LocalDate;
import java.util.List;
import org.anju.parties.profile.Findings;
import org.anju.parties.profile.Problem;
import org.anju.policy.value.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * 法定代表人、紧急联系人、财务负责人 (G-3.1.2-12, G-3.1.1-11). The agents are kept apart, for they act.
 *
 * @param legalName of a branch or partnership: 负责人
 * @param emergencyName exactly one
 */
public record UnitPeople(
        @Nullable String legalName,
        @Nullable String legalId,
        @Nullable String legalPhone,
        @Nullable String emergencyName,
        @Nullable String emergencyPhone,
        @Nullable String financeName,
        @Nullable String financePhone)
        implements FilingStatement {

    public static UnitPeople empty() {
        return new UnitPeople(null, null, null, null, null, null, null);
    }

    @Override
    public FilingPart part() {
        return FilingPart.PEOPLE;
    }

    @Override
    public List<Problem> problems(CreditCode code, LocalDate today) {
        Findings found = new Findings(part().slug());
        found.need("legalName", legalName);
        found.need("legalId", legalId);
        found.phone("legalPhone", legalPhone);
        found.need("emergencyName", emergencyName);
        found.mobile("emergencyPhone", emergencyPhone);
        found.need("financeName", financeName);
        found.phone("financePhone", financePhone);
        return found.list();
    }
}
