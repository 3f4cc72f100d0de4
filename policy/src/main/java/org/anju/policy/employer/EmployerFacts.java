package org.anju.policy.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an employer. Null is "not known", never "no".
 *
 * @param meetsDistrictTaxStandard the department's own check; the standard is not published
 * @param innovationKinds empty = none of them, null = not known
 * @param ownInvestment3Years own investment of the founding team's company in three years, yuan
 */
public record EmployerFacts(
        @Nullable EmployerKind kind,
        @Nullable Boolean legalPerson,
        @Nullable LocalDate registeredInDistrictOn,
        @Nullable BigDecimal registeredCapital,
        @Nullable LocalDate firstTaxInDistrictOn,
        @Nullable Boolean meetsDistrictTaxStandard,
        @Nullable Boolean outsideRestrictedCatalogue,
        @Nullable Boolean fitsDistrictPlan,
        @Nullable Boolean goodStanding,
        @Nullable Boolean badRecordInLastYear,
        @Nullable Set<InnovationKind> innovationKinds,
        @Nullable ServiceKind serviceKind,
        @Nullable BigDecimal ownInvestment3Years,
        @Nullable BigDecimal equityFinancing,
        @Nullable BigDecimal averageAnnualTax3Years) {

    /** An employer of which nothing is known yet. */
    public static final EmployerFacts UNKNOWN =
            new EmployerFacts(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public EmployerFacts {
        innovationKinds = innovationKinds == null ? null : Set.copyOf(innovationKinds);
    }
}
