package org.anju.policy.employer;

import static org.anju.policy.rule.Rule.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Rule;
import org.anju.policy.rule.YesNo;

/** 纳税: 365 days of tax in the district, and an amount that only the department can check (G-2.1-6, G-2.1-7, A-17, A-18). */
final class TaxRules {

    static final Rule<EmployerFacts> DAYS = rule("G-2.1-6", TaxRules::days, "在延庆区缴纳税费满1年（即365天）");

    private static final YesNo CHECKED = YesNo.yes("policy.taxStandard", "employer.meetsDistrictTaxStandard");

    static final Rule<EmployerFacts> STANDARD = rule("G-2.1-7", TaxRules::standard, "上年度纳税额或近三个年度累计纳税额经核查符合延庆区有关标准");

    private static final BigDecimal YEARS = BigDecimal.valueOf(3);

    private TaxRules() {}

    /**
     * What the department has checked counts. Where the district publishes its figures, three years' tax can say it before:
     * enough of it is enough, and with less than one good year in all three neither way is open.
     */
    private static Answer standard(EmployerFacts employer, Parameters on) {
        BigDecimal last = on.pack().taxLastYearFrom();
        BigDecimal three = on.pack().taxThreeYearsFrom();
        if (employer.meetsDistrictTaxStandard() != null || last == null || three == null) {
            return CHECKED.answer(employer.meetsDistrictTaxStandard());
        }
        BigDecimal average = employer.averageAnnualTax3Years();
        BigDecimal paid = average == null ? null : average.multiply(YEARS);
        if (paid != null && paid.compareTo(three) >= 0) {
            return Answer.met(Phrase.of("policy.taxStandard.amount.met", paid, three));
        }
        if (paid != null && paid.compareTo(last) < 0) {
            return Answer.notMet(Phrase.of("policy.taxStandard.amount.not", paid, last, three), null);
        }
        return Answer.missing(
                Phrase.of("policy.taxStandard.amount.open", last, three), "employer.meetsDistrictTaxStandard");
    }

    /** 365 days by the letter, also where a leap day lies between. */
    private static Answer days(EmployerFacts employer, Parameters on) {
        LocalDate first = employer.firstTaxInDistrictOn();
        int wanted = on.pack().taxDays();
        if (first == null) {
            return Answer.missing(Phrase.of("policy.taxDays.open", wanted), "employer.firstTaxInDistrictOn");
        }
        long days = ChronoUnit.DAYS.between(first, on.on());
        if (days >= wanted) {
            return Answer.met(Phrase.of("policy.taxDays.met", first, days, wanted));
        }
        return Answer.notMet(
                Phrase.of("policy.taxDays.not", first, Math.max(days, 0), wanted),
                Phrase.of("policy.days", wanted - days, first.plusDays(wanted)));
    }
}
