package org.anju.parties.filing;

import java.time.LocalDate;
import java.util.List;
import org.anju.parties.profile.Findings;
import org.anju.parties.profile.Problem;
import org.anju.policy.value.CreditCode;
import org.jspecify.annotations.Nullable;

/** 申请报告: what annex 2 says (G-3.1.2-4): main business, last year, how many permits are meant, why. */
public record UnitReport(
        @Nullable String business,
        @Nullable String lastYear,
        @Nullable Integer permits,
        @Nullable String reason) implements FilingStatement {

    private static final int LONG = 800;

    public static UnitReport empty() {
        return new UnitReport(null, null, null, null);
    }

    @Override
    public FilingPart part() {
        return FilingPart.REPORT;
    }

    @Override
    public List<Problem> problems(CreditCode code, LocalDate today) {
        Findings found = new Findings(part().slug());
        found.need("business", business, LONG);
        found.need("lastYear", lastYear, LONG);
        found.need("permits", permits);
        found.need("reason", reason, LONG);
        return found.list();
    }
}
