package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import org.anju.policy.rule.Rule;
import org.anju.policy.rule.YesNo;

/** 缴纳: income tax and social insurance without a gap in the window of A-07 (G-2.2-2, G-2.2-3, A-70). */
final class ContributionRules {

    private static final YesNo TAX = YesNo.yes("policy.incomeTax", "applicant.incomeTaxContinuous");
    private static final YesNo INSURED = YesNo.yes("policy.socialInsurance", "applicant.socialInsuranceContinuous");

    static final Rule<PersonFacts> INCOME_TAX =
            rule("G-2.2-2", (person, on) -> TAX.answer(person.incomeTaxContinuous()), "依法、连续缴纳个人所得税");
    static final Rule<PersonFacts> SOCIAL_INSURANCE =
            rule("G-2.2-3", (person, on) -> INSURED.answer(person.socialInsuranceContinuous()), "和各项社会保险费");

    private ContributionRules() {}
}
