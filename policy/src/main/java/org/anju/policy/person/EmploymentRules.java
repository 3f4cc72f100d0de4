package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Rule;
import org.anju.policy.rule.YesNo;

/** 在职: employed long enough, and contract, payroll and insurance at the same employer (G-2.2-1, G-4.6). */
final class EmploymentRules {

    static final Rule<PersonFacts> EMPLOYED = rule("G-2.2-1", EmploymentRules::employed, "在用人单位连续聘用 6 个月以上");

    private static final YesNo CONTRACT = YesNo.yes("policy.contract", "applicant.sameEmployer.contract");
    private static final YesNo PAYROLL = YesNo.yes("policy.payroll", "applicant.sameEmployer.payroll");
    private static final YesNo INSURANCE = YesNo.yes("policy.insurance", "applicant.sameEmployer.socialInsurance");

    static final Rule<PersonFacts> SAME_CONTRACT = rule(
            "G-4.6-1",
            (person, on) -> CONTRACT.answer(
                    person.sameEmployer() == null ? null : person.sameEmployer().contract()),
            "聘用（劳动）合同签订单位");
    static final Rule<PersonFacts> SAME_PAYROLL = rule(
            "G-4.6-2",
            (person, on) -> PAYROLL.answer(
                    person.sameEmployer() == null ? null : person.sameEmployer().payroll()),
            "工资发放单位（个税扣缴单位）");
    static final Rule<PersonFacts> SAME_INSURANCE = rule(
            "G-4.6-3",
            (person, on) -> INSURANCE.answer(
                    person.sameEmployer() == null ? null : person.sameEmployer().socialInsurance()),
            "社保缴费单位均为提出申请的用人单位");

    private static final Answer OPEN = Answer.missing(Phrase.of("policy.employed.open"), "applicant.employedSince");

    private EmploymentRules() {}

    /** 以上 includes the day itself. */
    private static Answer employed(PersonFacts person, Parameters on) {
        LocalDate since = person.employedSince();
        if (since == null) {
            return OPEN;
        }
        int months = on.pack().employedMonths();
        LocalDate from = enough(since, on);
        if (!from.isAfter(on.on())) {
            return Answer.met(Phrase.of("policy.employed.met", since, on.on(), months));
        }
        return Answer.notMet(
                Phrase.of("policy.employed.not", since, on.on(), months),
                Phrase.of("policy.days", ChronoUnit.DAYS.between(on.on(), from), from));
    }

    /** The first day on which the employment is long enough. */
    static LocalDate enough(LocalDate since, Parameters on) {
        return since.plusMonths(on.pack().employedMonths());
    }
}
