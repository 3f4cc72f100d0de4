package org.anju.parties.roster;

import java.time.LocalDate;
import java.util.List;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerRules;
import org.anju.policy.person.Degree;
import org.anju.policy.person.PersonFacts;
import org.anju.policy.person.RetirementCategory;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.precheck.Precheck;
import org.anju.policy.precheck.Query;
import org.anju.policy.precheck.Verdict;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Result;
import org.jspecify.annotations.Nullable;

/**
 * 名册预检: what the rules say of somebody on the list, from what the list knows. The rest he says himself later.
 *
 * @param clause of the first point that decides against him, null where none does
 * @param reason that point in words with its figures
 * @param earliest from which day it could hold
 */
public record RosterVerdict(
        Verdict verdict,
        @Nullable String clause,
        @Nullable Phrase reason,
        @Nullable LocalDate earliest) {

    public static RosterVerdict of(RosterEntry entry, EmployerFacts employer, Parameters on) {
        Assessment assessment = Precheck.assess(new Query(on, facts(entry), employer));
        Finding against = against(assessment);
        return new RosterVerdict(
                assessment.verdict(),
                against == null ? null : against.clause(),
                against == null ? null : against.reason(),
                against == null ? null : assessment.earliestEligibleOn());
    }

    /** The first of the person's points that is not met, and within it the one that decides. */
    private static @Nullable Finding against(Assessment assessment) {
        if (assessment.verdict() != Verdict.NOT_ELIGIBLE && assessment.verdict() != Verdict.REFERRED) {
            return null;
        }
        List<Finding> person = assessment
                .findings()
                .subList(EmployerRules.ALL.size(), assessment.findings().size());
        Finding found = refused(person.stream()
                .filter(each -> !each.clause().startsWith("COND"))
                .toList());
        found = found == null ? refused(person) : found;
        while (found != null && refused(found.parts()) != null) {
            found = refused(found.parts());
        }
        return found;
    }

    private static @Nullable Finding refused(List<Finding> findings) {
        for (Finding each : findings) {
            if (each.result() == Result.NOT_MET) {
                return each;
            }
        }
        return null;
    }

    private static PersonFacts facts(RosterEntry entry) {
        LocalDate employed = entry.startedOn().isAfter(entry.insuredSince()) ? entry.startedOn() : entry.insuredSince();
        Degree degree = entry.degree() == null ? null : new Degree(entry.degree(), null, null);
        return new PersonFacts(
                entry.residentId().birthDate(),
                retirement(entry),
                entry.hukou(),
                employed,
                null,
                null,
                null,
                entry.income(),
                null,
                null,
                null,
                degree,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** FEMALE_55 unless she is on a worker post. */
    private static RetirementCategory retirement(RosterEntry entry) {
        return switch (entry.residentId().sex()) {
            case MALE -> RetirementCategory.MALE;
            case FEMALE -> entry.workerPost() ? RetirementCategory.FEMALE_50 : RetirementCategory.FEMALE_55;
        };
    }
}
