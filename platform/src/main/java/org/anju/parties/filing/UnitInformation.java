package org.anju.parties.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anju.parties.profile.Findings;
import org.anju.parties.profile.Problem;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.value.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * 一般信息: what the licence says (G-3.1.1-8, annex 1).
 *
 * @param kind 单位类型 (G-2.1-1); must be one the credit code makes plausible
 * @param parent the body behind a branch from abroad or another province (G-2.1-2)
 * @param registeredHere 在延庆区登记注册; said by the employer, checked by the clerk
 * @param registeredOn in this district: for a unit that moved here, the day it moved
 * @param movedFrom the district it came from, with rights there (G-3.1.1-6); null where it did not move
 * @param capital 注册资本, yuan; asked of enterprises with legal personality only (G-2.1-5)
 */
public record UnitInformation(
        @Nullable String name,
        @Nullable EmployerKind kind,
        @Nullable Boolean legalPerson,
        @Nullable String parent,
        @Nullable Boolean registeredHere,
        @Nullable LocalDate registeredOn,
        @Nullable String movedFrom,
        @Nullable String address,
        @Nullable BigDecimal capital,
        @Nullable String scope,
        @Nullable String industry,
        @Nullable Integer employees)
        implements FilingStatement {

    private static final int LONG_SCOPE = 2000;

    public static UnitInformation empty() {
        return new UnitInformation(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Override
    public FilingPart part() {
        return FilingPart.UNIT;
    }

    @Override
    public List<Problem> problems(CreditCode code, LocalDate today) {
        Findings found = new Findings(part().slug());
        found.need("name", name);
        if (found.pick("kind", kind) && kind != null) {
            Set<EmployerKind> plausible = EmployerKind.plausible(code);
            found.wrongIf(
                    !plausible.contains(kind), "kind", "kindOfCode", code.code().substring(0, 2));
        }
        found.pick("legalPerson", legalPerson);
        if (kind == EmployerKind.BRANCH) {
            found.wrongIf(Boolean.TRUE.equals(legalPerson), "legalPerson", "branchIsNoPerson");
            found.need("parent", parent);
        }
        found.pick("registeredHere", registeredHere);
        if (found.need("registeredOn", registeredOn) && registeredOn != null) {
            found.wrongIf(registeredOn.isAfter(today), "registeredOn", "future", registeredOn, today);
        }
        found.may("movedFrom", movedFrom);
        found.need("address", address);
        if (asksCapital() && found.need("capital", capital) && capital != null) {
            found.wrongIf(capital.signum() < 0, "capital", "negative");
        }
        found.need("scope", scope, LONG_SCOPE);
        found.need("industry", industry);
        found.need("employees", employees);
        return found.list();
    }

    /** 具有法人资格的企业 only (G-2.1-5). */
    public boolean asksCapital() {
        return kind == EmployerKind.ENTERPRISE && !Boolean.FALSE.equals(legalPerson);
    }
}
