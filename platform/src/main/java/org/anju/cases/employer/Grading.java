package org.anju.cases.employer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.cases.ItemAnswer.Fit;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitQualifications;
import org.anju.parties.filing.UnitTax;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerRules;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Result;
import org.jspecify.annotations.Nullable;

/** 核定: what an employer may file, by what it says, what the clerk found, and the rules of 二（一）. */
final class Grading {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private Grading() {}

    /** What it says of itself; what only the department can judge is not known. */
    static EmployerFacts said(Filing filing, LocalDate today) {
        UnitInformation unit = Objects.requireNonNullElseGet(filing.say(UnitInformation.class), UnitInformation::empty);
        UnitTax tax = Objects.requireNonNullElseGet(filing.say(UnitTax.class), UnitTax::empty);
        UnitQualifications held =
                Objects.requireNonNullElseGet(filing.say(UnitQualifications.class), UnitQualifications::empty);
        boolean three = tax.years().size() == 3;
        return new EmployerFacts(
                unit.kind(),
                unit.legalPerson(),
                Boolean.TRUE.equals(unit.registeredHere()) ? unit.registeredOn() : null,
                unit.capital(),
                tax.firstOn(),
                null,
                null,
                null,
                null,
                null,
                innovation(held, today),
                held.service(),
                null,
                null,
                three ? tax.total().divide(THREE, 2, RoundingMode.DOWN) : null);
    }

    /** Certificates that have run out make nobody a high-tech enterprise. */
    private static @Nullable Set<InnovationKind> innovation(UnitQualifications held, LocalDate today) {
        if (held.none() == null) {
            return null;
        }
        return held.rows().stream()
                .filter(row -> row.validUntil() != null && !row.validUntil().isBefore(today))
                .map(UnitQualifications.Row::kind)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The same with what the clerk has found out (G-2.1-7 … G-2.1-12). */
    static EmployerFacts examined(EmployerFacts said, Function<ExamItem, @Nullable Fit> found) {
        return judged(
                said,
                yes(found.apply(ExamItem.TAX_STANDARD)),
                yes(found.apply(ExamItem.CATALOGUE)),
                yes(found.apply(ExamItem.PLAN)),
                yes(found.apply(ExamItem.CREDIT)),
                no(found.apply(ExamItem.RECORD)));
    }

    /** The same with what the department found out the last time: a refiling does not ask it anew. */
    static EmployerFacts kept(EmployerFacts said, EmployerFacts before) {
        return judged(
                said,
                before.meetsDistrictTaxStandard(),
                before.outsideRestrictedCatalogue(),
                before.fitsDistrictPlan(),
                before.goodStanding(),
                before.badRecordInLastYear());
    }

    private static EmployerFacts judged(
            EmployerFacts said,
            @Nullable Boolean tax,
            @Nullable Boolean catalogue,
            @Nullable Boolean plan,
            @Nullable Boolean credit,
            @Nullable Boolean record) {
        return new EmployerFacts(
                said.kind(),
                said.legalPerson(),
                said.registeredInDistrictOn(),
                said.registeredCapital(),
                said.firstTaxInDistrictOn(),
                tax,
                catalogue,
                plan,
                credit,
                record,
                said.innovationKinds(),
                said.serviceKind(),
                said.ownInvestment3Years(),
                said.equityFinancing(),
                said.averageAnnualTax3Years());
    }

    static List<Finding> findings(EmployerFacts facts, Parameters on) {
        return EmployerRules.ALL.stream().map(rule -> rule.answer(facts, on)).toList();
    }

    /** A unit that moved here with rights keeps them as MAINTAIN_ONLY until its year is full. */
    static Standing standing(EmployerCaseKind kind, List<Finding> findings) {
        return kind == EmployerCaseKind.JURISDICTION_CHANGE
                ? EmployerRules.standingAfterMove(findings)
                : EmployerRules.standing(findings);
    }

    /** The clause of the first rule that is plainly not met. */
    static String clause(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.result() == Result.NOT_MET)
                .map(Finding::clause)
                .findFirst()
                .orElse("G-2.1-3");
    }

    private static @Nullable Boolean yes(@Nullable Fit fit) {
        return fit == null ? null : fit == Fit.FITS;
    }

    private static @Nullable Boolean no(@Nullable Fit fit) {
        return fit == null ? null : fit != Fit.FITS;
    }
}
