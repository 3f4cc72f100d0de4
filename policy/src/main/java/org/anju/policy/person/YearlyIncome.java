package org.anju.policy.person;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Point;

/** 近三年每年应税收入: each of the calendar years before that of the filing, by default all held against one wage. */
final class YearlyIncome {

    private static final Phrase EXCEED = Phrase.of("policy.mustExceed");

    private YearlyIncome() {}

    static Answer exceeds(
            PersonFacts person,
            Parameters on,
            List<BigDecimal> thresholds,
            boolean strict,
            String clause,
            String words) {
        int years = on.pack().incomeYears();
        List<Finding> parts = new ArrayList<>(years);
        for (int back = 1; back <= years; back++) {
            Answer answer = year(person, on.on().getYear() - back, thresholds.get(back - 1), strict);
            parts.add(new Finding(
                    clause, words, answer.result(), answer.reason(), answer.distance(), List.of(), answer.needs()));
        }
        return Point.all("policy.years", List.copyOf(parts));
    }

    /** 超过 leaves the number itself out, though the table's heading reads ≥. */
    private static Answer year(PersonFacts person, int year, BigDecimal threshold, boolean strict) {
        BigDecimal income = person.income(year);
        if (income == null) {
            return Answer.missing(
                    Phrase.of("policy.yearIncome.open", year, threshold), "applicant.annualIncome." + year);
        }
        int compared = income.compareTo(threshold);
        if (compared > 0 || compared == 0 && !strict) {
            return Answer.met(Phrase.of("policy.yearIncome.met", year, income, threshold));
        }
        return Answer.notMet(
                Phrase.of(compared == 0 ? "policy.yearIncome.equal" : "policy.yearIncome.not", year, income, threshold),
                compared == 0 ? EXCEED : Phrase.of("policy.yuanOver", threshold.subtract(income)));
    }
}
