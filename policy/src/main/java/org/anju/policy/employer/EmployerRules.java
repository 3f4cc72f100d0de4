package org.anju.policy.employer;

import java.util.List;
import java.util.Set;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Result;
import org.anju.policy.rule.Rule;

/** 二（一）申请单位: everything asked of the employer, in the guide's order, and the rights it earns (G-2.1-3). */
public final class EmployerRules {

    public static final List<Rule<EmployerFacts>> ALL = List.of(
            KindRule.KIND,
            RegistrationRules.REGISTERED,
            RegistrationRules.CAPITAL,
            TaxRules.DAYS,
            TaxRules.STANDARD,
            ConductRules.CATALOGUE,
            ConductRules.PLAN,
            ConductRules.LAWFUL,
            ConductRules.RECORD);

    private static final int REGISTERED = 1;
    private static final int TAX_DAYS = 3;
    private static final int TAX_STANDARD = 4;

    private EmployerRules() {}

    /** Tax time and tax amount alone only cost the right to file new permits (G-2.1-13, G-2.1-14). */
    public static Standing standing(List<Finding> findings) {
        return standing(findings, Set.of(TAX_DAYS, TAX_STANDARD));
    }

    /** A unit that moved here with rights keeps them as MAINTAIN_ONLY until its year in the district is full. */
    public static Standing standingAfterMove(List<Finding> findings) {
        return standing(findings, Set.of(REGISTERED, TAX_DAYS, TAX_STANDARD));
    }

    /** @param lenient the places of the findings that cost only the right to file new permits */
    private static Standing standing(List<Finding> findings, Set<Integer> lenient) {
        Result tax = Result.MET;
        Result rest = Result.MET;
        for (int i = 0; i < findings.size(); i++) {
            if (lenient.contains(i)) {
                tax = tax.and(findings.get(i).result());
            } else {
                rest = rest.and(findings.get(i).result());
            }
        }
        return switch (rest) {
            case NOT_MET -> Standing.NONE;
            case UNKNOWN -> Standing.UNDECIDED;
            case MET ->
                switch (tax) {
                    case MET -> Standing.FULL;
                    case NOT_MET -> Standing.MAINTAIN_ONLY;
                    case UNKNOWN -> Standing.UNDECIDED;
                };
        };
    }
}
