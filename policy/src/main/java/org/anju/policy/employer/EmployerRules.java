package org.anju.policy.employer;

import java.util.List;
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

    private static final int TAX_DAYS = 3;
    private static final int TAX_STANDARD = 4;

    private EmployerRules() {}

    /** Tax time and tax amount alone only cost the right to file new permits (G-2.1-13, G-2.1-14). */
    public static Standing standing(List<Finding> findings) {
        Result tax =
                findings.get(TAX_DAYS).result().and(findings.get(TAX_STANDARD).result());
        Result rest = Result.MET;
        for (int i = 0; i < findings.size(); i++) {
            if (i != TAX_DAYS && i != TAX_STANDARD) {
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
