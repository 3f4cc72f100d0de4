package org.anju.policy.person;

import java.util.List;
import org.anju.policy.rule.Rule;

/** 二（二）申请人: everything asked of every applicant, in the guide's order; the conditions of G-2.2-8 stand between. */
public final class PersonRules {

    /** G-2.2-1 … G-2.2-7: before the eight conditions. */
    public static final List<Rule<PersonFacts>> GENERAL = List.of(
            EmploymentRules.EMPLOYED,
            ContributionRules.INCOME_TAX,
            ContributionRules.SOCIAL_INSURANCE,
            IncomeRule.INCOME,
            HomeRule.HOME,
            AgeRule.AGE,
            RecordRule.RECORD);

    /** What later chapters ask: after the eight conditions. */
    public static final List<Rule<PersonFacts>> LATER = List.of(
            HukouRule.HUKOU,
            EmploymentRules.SAME_CONTRACT,
            EmploymentRules.SAME_PAYROLL,
            EmploymentRules.SAME_INSURANCE);

    /** The points inside a rule that quote a clause of their own. */
    public static final List<Rule<PersonFacts>> POINTS = List.of(
            HomeRule.IN_BEIJING,
            HomeRule.RESIDENTIAL,
            DegreeCondition.DEGREE,
            DegreeCondition.WORK,
            DegreeCondition.OVERSEAS,
            TitleCondition.LEVEL,
            TitleCondition.RECOGNISED,
            InnovationCondition.INCOME,
            ServiceCondition.INCOME,
            PropertyCondition.GRANTED,
            PropertyCondition.CONVERTED,
            TeamCondition.SHAREHOLDER,
            FreelanceCondition.CONTRIBUTION,
            FreelanceCondition.TAXED,
            FreelanceCondition.SELF_EMPLOYED);

    private PersonRules() {}
}
