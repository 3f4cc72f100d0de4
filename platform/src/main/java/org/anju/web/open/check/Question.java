package org.anju.web.open.check;

import java.util.ArrayList;
import java.util.List;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.person.Hukou;
import org.anju.policy.person.ResidenceUse;
import org.anju.policy.person.RetirementCategory;
import org.anju.policy.person.TitleLevel;

/**
 * One page of the pre-check: what is asked together, and the clause it comes from.
 *
 * @param key its message key is {@code check.q.<key>}
 */
public record Question(String key, String clause, List<Fact> facts) {

    private static Question of(String key, String clause, Fact... facts) {
        return new Question(key, clause, List.of(facts));
    }

    /** In the order of asking: what rules a person out most cheaply comes first, the employer last. */
    static List<Question> all(int year) {
        var all = new ArrayList<Question>();
        general(all);
        conditions(all, year);
        employer(all);
        return List.copyOf(all);
    }

    private static void general(List<Question> all) {
        all.add(of("hukou", "G-3.2.1-14", Fact.choice("applicant.hukou", Hukou.class)));
        all.add(of("record", "G-2.2-7", Fact.yesNo("applicant.criminalRecord")));
        all.add(of(
                "age",
                "G-2.2-6",
                Fact.date("applicant.birthDate"),
                Fact.choice("applicant.retirementCategory", RetirementCategory.class)));
        all.add(of("employed", "G-2.2-1", Fact.date("applicant.employedSince")));
        all.add(of("home", "G-2.2-5", Fact.yesNo("applicant.residence.lawfulInBeijing")));
        all.add(of("use", "G-3.2.1-31", Fact.choice("applicant.residence.use", ResidenceUse.class)));
        all.add(of("income", "G-2.2-4", Fact.money("applicant.averageMonthlyIncome")));
        all.add(of(
                "paid",
                "G-2.2-2",
                Fact.yesNo("applicant.incomeTaxContinuous"),
                Fact.yesNo("applicant.socialInsuranceContinuous")));
        all.add(of(
                "same",
                "G-4.6-1",
                Fact.yesNo("applicant.sameEmployer.contract"),
                Fact.yesNo("applicant.sameEmployer.payroll"),
                Fact.yesNo("applicant.sameEmployer.socialInsurance")));
    }

    private static void conditions(List<Question> all, int year) {
        all.add(of("degree", "G-2.2-9", Fact.choice("applicant.degree.level", DegreeLevel.class)));
        all.add(of("work", "G-2.2-9", Fact.number("applicant.priorWorkMonths", 720)));
        all.add(of("overseas", "G-2.2-10", Fact.yesNo("applicant.degree.overseas")));
        all.add(of("conferred", "G-2.2-10", Fact.date("applicant.degree.conferredOn")));
        all.add(of("title", "G-2.2-12", Fact.choice("applicant.title.level", TitleLevel.class)));
        all.add(of("recognised", "G-2.2-13", Fact.yesNo("applicant.title.recognised")));
        all.add(of("award", "G-2.2-14", Fact.yesNo("applicant.award")));
        all.add(of("innovation", "G-2.2-15", Fact.several("employer.innovationKinds", InnovationKind.class)));
        all.add(of("service", "G-2.2-17", Fact.choice("employer.serviceKind", ServiceKind.class)));
        all.add(of("incomes", "G-2.2-16", years("applicant.annualIncome.", year)));
        all.add(of(
                "property",
                "G-2.2-19",
                Fact.number("applicant.intellectualProperty.inventionPatents", 999),
                Fact.number("applicant.intellectualProperty.otherPatents", 999),
                Fact.number("applicant.intellectualProperty.softwareCopyrights", 999)));
        all.add(of("converted", "G-2.2-20", Fact.yesNo("applicant.intellectualProperty.convertedInBeijing")));
        all.add(of(
                "share",
                "G-2.2-22",
                Fact.percent("applicant.shareholding.percent"),
                Fact.number("applicant.shareholding.rank", 999)));
        all.add(of(
                "team",
                "G-2.2-21",
                Fact.money("employer.ownInvestment3Years"),
                Fact.money("employer.equityFinancing"),
                Fact.money("employer.averageAnnualTax3Years")));
        all.add(of("freelance", "G-2.2-24", Fact.yesNo("applicant.selfEmployed")));
        all.add(of("contribution", "G-2.2-23", Fact.yesNo("applicant.outstandingContribution")));
        all.add(of("taxes", "G-2.2-24", years("applicant.annualTax.", year)));
    }

    private static void employer(List<Question> all) {
        all.add(of("firm", "G-2.1-1", Fact.choice("employer.kind", EmployerKind.class)));
        all.add(of("legal", "G-2.1-1", Fact.yesNo("employer.legalPerson")));
        all.add(of("registered", "G-2.1-4", Fact.date("employer.registeredInDistrictOn")));
        all.add(of("capital", "G-2.1-5", Fact.money("employer.registeredCapital")));
        all.add(of("firmTax", "G-2.1-6", Fact.date("employer.firstTaxInDistrictOn")));
        all.add(of("taxStandard", "G-2.1-7", Fact.yesNo("employer.meetsDistrictTaxStandard")));
        all.add(of(
                "conduct",
                "G-2.1-9",
                Fact.yesNo("employer.outsideRestrictedCatalogue"),
                Fact.yesNo("employer.fitsDistrictPlan"),
                Fact.yesNo("employer.goodStanding"),
                Fact.yesNo("employer.badRecordInLastYear")));
    }

    private static Fact[] years(String prefix, int year) {
        return new Fact[] {
            Fact.money(prefix + (year - 1)), Fact.money(prefix + (year - 2)), Fact.money(prefix + (year - 3))
        };
    }
}
