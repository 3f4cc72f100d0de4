package org.anju.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.material.Basis;
import org.anju.policy.material.Situation;
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
import tools.jackson.databind.JsonNode;

/** Reads a pre-check request; the names are those of the contract and, below the top, of the facts themselves. */
final class PrecheckReader {

    private static final int MANY = 1_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PrecheckReader() {}

    static PrecheckRequest read(JsonNode body, Complaints complaints) {
        Fields top = Fields.of(body, complaints);
        var request = new PrecheckRequest(
                top.text("pack"),
                top.day("on"),
                person(top.object("applicant")),
                employer(top.object("employer")),
                situation(top.object("situation")));
        top.end();
        return request;
    }

    private static PersonFacts person(@Nullable Fields of) {
        if (of == null) {
            return PersonFacts.UNKNOWN;
        }
        var person = new PersonFacts(
                of.day("birthDate"),
                of.choice("retirementCategory", RetirementCategory.class),
                of.choice("hukou", Hukou.class),
                of.day("employedSince"),
                of.whole("priorWorkMonths", 0, 1200),
                of.yesNo("incomeTaxContinuous"),
                of.yesNo("socialInsuranceContinuous"),
                of.amount("averageMonthlyIncome", Strict.MOST_MONEY),
                residence(of.object("residence")),
                of.yesNo("criminalRecord"),
                sameEmployer(of.object("sameEmployer")),
                degree(of.object("degree")),
                title(of.object("title")),
                of.yesNo("award"),
                of.years("annualIncome"),
                property(of.object("intellectualProperty")),
                shareholding(of.object("shareholding")),
                of.yesNo("selfEmployed"),
                of.yesNo("outstandingContribution"),
                of.years("annualTax"));
        of.end();
        return person;
    }

    private static @Nullable Residence residence(@Nullable Fields of) {
        if (of == null) {
            return null;
        }
        var residence = new Residence(of.yesNo("lawfulInBeijing"), of.choice("use", ResidenceUse.class));
        of.end();
        return residence;
    }

    private static @Nullable SameEmployer sameEmployer(@Nullable Fields of) {
        if (of == null) {
            return null;
        }
        var same = new SameEmployer(of.yesNo("contract"), of.yesNo("payroll"), of.yesNo("socialInsurance"));
        of.end();
        return same;
    }

    private static @Nullable Degree degree(@Nullable Fields of) {
        if (of == null) {
            return null;
        }
        var degree = new Degree(of.choice("level", DegreeLevel.class), of.yesNo("overseas"), of.day("conferredOn"));
        of.end();
        return degree;
    }

    private static @Nullable Title title(@Nullable Fields of) {
        if (of == null) {
            return null;
        }
        var title = new Title(of.choice("level", TitleLevel.class), of.yesNo("recognised"));
        of.end();
        return title;
    }

    private static @Nullable IntellectualProperty property(@Nullable Fields of) {
        if (of == null) {
            return null;
        }
        var property = new IntellectualProperty(
                of.whole("inventionPatents", 0, MANY),
                of.whole("otherPatents", 0, MANY),
                of.whole("softwareCopyrights", 0, MANY),
                of.yesNo("convertedInBeijing"));
        of.end();
        return property;
    }

    private static @Nullable Shareholding shareholding(@Nullable Fields of) {
        if (of == null) {
            return null;
        }
        var holding = new Shareholding(of.amount("percent", HUNDRED), of.whole("rank", 1, MANY));
        of.end();
        return holding;
    }

    private static EmployerFacts employer(@Nullable Fields of) {
        if (of == null) {
            return EmployerFacts.UNKNOWN;
        }
        var employer = new EmployerFacts(
                of.choice("kind", EmployerKind.class),
                of.yesNo("legalPerson"),
                of.day("registeredInDistrictOn"),
                of.amount("registeredCapital", Strict.MOST_MONEY),
                of.day("firstTaxInDistrictOn"),
                of.yesNo("meetsDistrictTaxStandard"),
                of.yesNo("outsideRestrictedCatalogue"),
                of.yesNo("fitsDistrictPlan"),
                of.yesNo("goodStanding"),
                of.yesNo("badRecordInLastYear"),
                kinds(of.choices("innovationKinds", InnovationKind.class)),
                of.choice("serviceKind", ServiceKind.class),
                of.amount("ownInvestment3Years", Strict.MOST_MONEY),
                of.amount("equityFinancing", Strict.MOST_MONEY),
                of.amount("averageAnnualTax3Years", Strict.MOST_MONEY));
        of.end();
        return employer;
    }

    private static @Nullable Set<InnovationKind> kinds(@Nullable List<InnovationKind> kinds) {
        return kinds == null ? null : Set.copyOf(kinds);
    }

    private static @Nullable Situation situation(@Nullable Fields of) {
        if (of == null) {
            return null;
        }
        var situation = new Situation(
                of.choice("basis", Basis.class),
                of.choice("residenceRoute", Situation.ResidenceRoute.class),
                of.choice("owner", Situation.Owner.class),
                of.choice("lessor", Situation.Lessor.class),
                of.yesNo("overseas"),
                of.choice("titlePath", Situation.TitlePath.class),
                of.yesNo("notVerifiableOnline"),
                of.choice("teamRoute", Situation.TeamRoute.class),
                of.yesNo("socialInsuranceGap"),
                of.choices("children", Situation.Family.class));
        of.end();
        return situation;
    }
}
