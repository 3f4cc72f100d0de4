package org.anju.policy.employer;

import static org.anju.policy.rule.Rule.rule;

import org.anju.policy.rule.Rule;
import org.anju.policy.rule.YesNo;

/** 经营: scope, plan, credit and record, each judged by the department and recorded (G-2.1-9 … G-2.1-12, A-82). */
final class ConductRules {

    private static final YesNo OUTSIDE = YesNo.yes("policy.catalogue", "employer.outsideRestrictedCatalogue");
    private static final YesNo FITS = YesNo.yes("policy.plan", "employer.fitsDistrictPlan");
    private static final YesNo GOOD = YesNo.yes("policy.goodStanding", "employer.goodStanding");
    private static final YesNo CLEAN = YesNo.no("policy.badRecord", "employer.badRecordInLastYear");

    static final Rule<EmployerFacts> CATALOGUE = rule(
            "G-2.1-9",
            (employer, on) -> OUTSIDE.answer(employer.outsideRestrictedCatalogue()),
            "经营范围未列入最新版《北京市新增产业的禁止和限制目录》范围");
    static final Rule<EmployerFacts> PLAN =
            rule("G-2.1-10", (employer, on) -> FITS.answer(employer.fitsDistrictPlan()), "符合延庆区功能定位、经济发展方向及产业规划要求");
    static final Rule<EmployerFacts> LAWFUL =
            rule("G-2.1-11", (employer, on) -> GOOD.answer(employer.goodStanding()), "依法经营、信用良好");
    static final Rule<EmployerFacts> RECORD =
            rule("G-2.1-12", (employer, on) -> CLEAN.answer(employer.badRecordInLastYear()), "近一年无违法违规等不良记录");

    private ConductRules() {}
}
