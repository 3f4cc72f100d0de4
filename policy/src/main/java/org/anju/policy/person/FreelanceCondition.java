package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Point;
import org.anju.policy.rule.Rule;
import org.anju.policy.rule.YesNo;

/** 条件 8: an outstanding contribution and 200,000 yuan of tax in each of three years, self-employed (G-2.2-23, G-2.2-24, A-27). */
final class FreelanceCondition {

    static final Rule<Candidate> CONDITION = rule(
            "COND_8",
            List.of("G-2.2-23", "G-2.2-24", "G-2.2-25"),
            FreelanceCondition::condition,
            "对本市科技创新、科技成果转移转化或文化创意贡献突出且近 3 年每年纳税额 20 万元人民币（含）以上的自由职业者、个体工商户等人员" + "（根据经济社会发展需要和人才资源供求状况，适时调整纳税额度）");

    private static final String TAX = "近 3 年每年纳税额 20 万元人民币（含）以上的自由职业者、个体工商户等人员";
    private static final YesNo GIVES = YesNo.yes("policy.contribution", "applicant.outstandingContribution");
    private static final YesNo SELF = YesNo.yes("policy.selfEmployed", "applicant.selfEmployed");

    static final Rule<PersonFacts> CONTRIBUTION = rule(
            "G-2.2-23", (person, on) -> GIVES.answer(person.outstandingContribution()), "对本市科技创新、科技成果转移转化或文化创意贡献突出");
    static final Rule<PersonFacts> TAXED = rule("G-2.2-24", FreelanceCondition::taxed, TAX);
    static final Rule<PersonFacts> SELF_EMPLOYED =
            rule("G-2.2-24", (person, on) -> SELF.answer(person.selfEmployed()), TAX);

    private FreelanceCondition() {}

    private static Answer condition(Candidate candidate, Parameters on) {
        PersonFacts person = candidate.person();
        return Point.all("policy.COND_8", List.of(CONTRIBUTION.answer(person, on), TAXED.answer(person, on)));
    }

    private static Answer taxed(PersonFacts person, Parameters on) {
        int years = on.pack().incomeYears();
        List<Finding> parts = new ArrayList<>(years + 1);
        parts.add(SELF_EMPLOYED.answer(person, on));
        for (int back = 1; back <= years; back++) {
            Answer answer = year(person, on.on().getYear() - back, on.pack().freelanceTaxFrom());
            parts.add(new Finding(
                    "G-2.2-24", TAX, answer.result(), answer.reason(), answer.distance(), List.of(), answer.needs()));
        }
        return Point.all("policy.taxed", List.copyOf(parts));
    }

    private static Answer year(PersonFacts person, int year, BigDecimal from) {
        BigDecimal tax = person.tax(year);
        if (tax == null) {
            return Answer.missing(Phrase.of("policy.yearTax.open", year, from), "applicant.annualTax." + year);
        }
        return tax.compareTo(from) >= 0
                ? Answer.met(Phrase.of("policy.yearTax.met", year, tax, from))
                : Answer.notMet(
                        Phrase.of("policy.yearTax.not", year, tax, from), Phrase.of("policy.yuan", from.subtract(tax)));
    }
}
