package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.math.BigDecimal;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Rule;

/** 收入: the average month against 1.2 times the average wage (G-2.2-4). */
final class IncomeRule {

    static final Rule<PersonFacts> INCOME =
            rule("G-2.2-4", IncomeRule::income, "近 6 个月的月均应税收入不低于上一年度本市全社会职工平均工资的 1.2 倍");

    private static final String FACT = "applicant.averageMonthlyIncome";

    private IncomeRule() {}

    /** 不低于 includes the number, and the number is the rounded one: 13556.00 passes. */
    private static Answer income(PersonFacts person, Parameters on) {
        BigDecimal average = person.averageMonthlyIncome();
        BigDecimal threshold = on.wage().x1_2();
        if (average == null) {
            return Answer.missing(
                    Phrase.of("policy.income.open", threshold, on.wage().year()), FACT);
        }
        if (average.compareTo(threshold) >= 0) {
            return Answer.met(Phrase.of(
                    "policy.income.met",
                    average,
                    threshold,
                    on.wage().year(),
                    on.wage().monthly()));
        }
        return Answer.notMet(
                Phrase.of(
                        "policy.income.not",
                        average,
                        threshold,
                        on.wage().year(),
                        on.wage().monthly()),
                Phrase.of("policy.yuanMonthly", threshold.subtract(average)));
    }
}
