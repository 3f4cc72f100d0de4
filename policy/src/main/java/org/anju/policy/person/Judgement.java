package org.anju.policy.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Result;
import org.jspecify.annotations.Nullable;

/**
 * 综合: the findings on a person joined into one answer, twice: as the guide says, and as it would be if the 36 months
 * after an overseas degree were over. Where only that makes the difference the case is the Talents Center's (G-2.2-11).
 *
 * @param general the findings of {@link PersonRules#GENERAL}
 * @param conditions the findings of {@link Conditions#ALL}
 * @param later the findings of {@link PersonRules#LATER}
 */
public record Judgement(List<Finding> general, List<Finding> conditions, List<Finding> later) {

    private static final int EMPLOYED = 0;
    private static final int AGE = 5;
    private static final int HORIZON_MONTHS = 60;

    /** As the guide says. */
    public Result strict() {
        return rest().and(anyCondition());
    }

    /** With the overseas point taken as met. */
    public Result lenient() {
        return rest().and(otherConditions().or(degreeWithoutOverseas()));
    }

    private Result rest() {
        Result result = Result.MET;
        for (Finding finding : general) {
            result = result.and(finding.result());
        }
        for (Finding finding : later) {
            result = result.and(finding.result());
        }
        return result;
    }

    private Result anyCondition() {
        return conditions.getFirst().result().or(otherConditions());
    }

    private Result otherConditions() {
        Result result = Result.NOT_MET;
        for (int i = 1; i < conditions.size(); i++) {
            result = result.or(conditions.get(i).result());
        }
        return result;
    }

    private Result degreeWithoutOverseas() {
        return DegreeCondition.withoutOverseas(conditions.getFirst());
    }

    /** The unknown facts below whatever is still open, in either of the two answers. */
    public List<String> missing() {
        TreeSet<String> needs = new TreeSet<>();
        general.forEach(finding -> finding.collectNeeds(needs));
        later.forEach(finding -> finding.collectNeeds(needs));
        if (anyCondition() == Result.UNKNOWN) {
            conditions.forEach(finding -> finding.collectNeeds(needs));
        }
        if (otherConditions().or(degreeWithoutOverseas()) == Result.UNKNOWN) {
            conditions.stream().skip(1).forEach(finding -> finding.collectNeeds(needs));
            if (degreeWithoutOverseas() == Result.UNKNOWN) {
                conditions.getFirst().parts().stream().limit(2).forEach(part -> part.collectNeeds(needs));
            }
        }
        return List.copyOf(needs);
    }

    /**
     * The first day after the filing, within 60 months, on which the same facts are enough. Time only ever adds, but for
     * the retirement day, so that the day sought is one on which a point turns to met: only those are tried.
     */
    public @Nullable LocalDate earliest(PersonFacts person, Parameters on) {
        Result fixed = otherConditions();
        Result degree = conditions.getFirst().parts().getFirst().result();
        if (fixed != Result.MET && degree != Result.MET || !timelessMet()) {
            return null;
        }
        LocalDate last = on.on().plusMonths(HORIZON_MONTHS);
        for (LocalDate day : turns(person, on)) {
            if (day.isAfter(on.on()) && !day.isAfter(last) && enoughOn(day, person, on)) {
                return day;
            }
        }
        return null;
    }

    private boolean timelessMet() {
        for (int i = 0; i < general.size(); i++) {
            if (i != EMPLOYED && i != AGE && !general.get(i).met()) {
                return false;
            }
        }
        for (Finding finding : later) {
            if (!finding.met()) {
                return false;
            }
        }
        return true;
    }

    private boolean enoughOn(LocalDate day, PersonFacts person, Parameters on) {
        LocalDate since = person.employedSince();
        return since != null
                && !EmploymentRules.enough(since, on).isAfter(day)
                && AgeRule.on(day, person) == Result.MET
                && (otherConditions() == Result.MET
                        || DegreeCondition.workOn(day, person, on) == Result.MET
                                && DegreeCondition.overseasOn(day, person, on) == Result.MET);
    }

    private static List<LocalDate> turns(PersonFacts person, Parameters on) {
        List<LocalDate> days = new ArrayList<>(4);
        LocalDate since = person.employedSince();
        if (since != null) {
            days.add(EmploymentRules.enough(since, on));
            Integer prior = person.priorWorkMonths();
            if (prior != null && prior < on.pack().workMonths()) {
                // A job begun on the 31st is a full month older on the day after a shorter month's end.
                LocalDate enough = since.plusMonths(on.pack().workMonths() - prior);
                days.add(enough);
                days.add(enough.plusDays(1));
            }
        }
        LocalDate conferred = person.conferredOn();
        if (conferred != null) {
            days.add(conferred.plusMonths(on.pack().overseasMonths()));
        }
        days.sort(null);
        return days;
    }
}
