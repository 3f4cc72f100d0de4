package org.anju.web.open.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.person.Degree;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.person.Hukou;
import org.anju.policy.person.IntellectualProperty;
import org.anju.policy.person.PersonFacts;
import org.anju.policy.person.Residence;
import org.anju.policy.person.ResidenceUse;
import org.anju.policy.person.RetirementCategory;
import org.anju.policy.person.SameEmployer;
import org.anju.policy.person.Shareholding;
import org.anju.policy.person.Title;
import org.anju.policy.person.TitleLevel;
import org.jspecify.annotations.Nullable;

/** Turns a visitor's answers into the facts the rules ask for. */
final class AnswerFacts {

    private AnswerFacts() {}

    static PersonFacts person(Answers said) {
        return new PersonFacts(
                said.date("applicant.birthDate"),
                said.choice("applicant.retirementCategory", RetirementCategory.class),
                said.choice("applicant.hukou", Hukou.class),
                said.date("applicant.employedSince"),
                said.number("applicant.priorWorkMonths"),
                said.yesNo("applicant.incomeTaxContinuous"),
                said.yesNo("applicant.socialInsuranceContinuous"),
                said.money("applicant.averageMonthlyIncome"),
                new Residence(
                        said.yesNo("applicant.residence.lawfulInBeijing"),
                        said.choice("applicant.residence.use", ResidenceUse.class)),
                said.yesNo("applicant.criminalRecord"),
                new SameEmployer(
                        said.yesNo("applicant.sameEmployer.contract"),
                        said.yesNo("applicant.sameEmployer.payroll"),
                        said.yesNo("applicant.sameEmployer.socialInsurance")),
                new Degree(
                        said.choice("applicant.degree.level", DegreeLevel.class),
                        said.yesNo("applicant.degree.overseas"),
                        said.date("applicant.degree.conferredOn")),
                new Title(
                        said.choice("applicant.title.level", TitleLevel.class),
                        said.yesNo("applicant.title.recognised")),
                said.yesNo("applicant.award"),
                said.years("applicant.annualIncome."),
                new IntellectualProperty(
                        said.number("applicant.intellectualProperty.inventionPatents"),
                        said.number("applicant.intellectualProperty.otherPatents"),
                        said.number("applicant.intellectualProperty.softwareCopyrights"),
                        said.yesNo("applicant.intellectualProperty.convertedInBeijing")),
                new Shareholding(
                        said.money("applicant.shareholding.percent"), said.number("applicant.shareholding.rank")),
                said.yesNo("applicant.selfEmployed"),
                said.yesNo("applicant.outstandingContribution"),
                said.years("applicant.annualTax."));
    }

    static EmployerFacts employer(Answers said) {
        return new EmployerFacts(
                said.choice("employer.kind", EmployerKind.class),
                said.yesNo("employer.legalPerson"),
                said.date("employer.registeredInDistrictOn"),
                said.money("employer.registeredCapital"),
                said.date("employer.firstTaxInDistrictOn"),
                said.yesNo("employer.meetsDistrictTaxStandard"),
                said.yesNo("employer.outsideRestrictedCatalogue"),
                said.yesNo("employer.fitsDistrictPlan"),
                said.yesNo("employer.goodStanding"),
                said.yesNo("employer.badRecordInLastYear"),
                innovation(said.values().get("employer.innovationKinds")),
                said.choice("employer.serviceKind", ServiceKind.class),
                said.money("employer.ownInvestment3Years"),
                said.money("employer.equityFinancing"),
                said.money("employer.averageAnnualTax3Years"));
    }

    private static @Nullable Set<InnovationKind> innovation(@Nullable String said) {
        if (said == null) {
            return null;
        }
        return said.equals(Fact.NONE)
                ? Set.of()
                : List.of(said.split(",")).stream().map(InnovationKind::valueOf).collect(Collectors.toSet());
    }
}
