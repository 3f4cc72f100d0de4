package org.anju.policy.precheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.policy.employer.EmployerRules;
import org.anju.policy.employer.Standing;
import org.anju.policy.person.Candidate;
import org.anju.policy.person.Conditions;
import org.anju.policy.person.Judgement;
import org.anju.policy.person.PersonRules;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Result;
import org.anju.policy.rule.Rule;
import org.jspecify.annotations.Nullable;

/** 预检: puts every rule to the facts and joins the findings; the public page, the task list and both reviews ask here. */
public final class Precheck {

    private Precheck() {}

    public static Assessment assess(Query query) {
        Parameters on = query.parameters();
        List<Finding> employer = answers(EmployerRules.ALL, query.employer(), on);
        Candidate candidate = new Candidate(query.applicant(), query.employer());
        Judgement judgement = new Judgement(
                answers(PersonRules.GENERAL, query.applicant(), on),
                answers(Conditions.ALL, candidate, on),
                answers(PersonRules.LATER, query.applicant(), on));
        Verdict verdict = verdict(judgement);
        Standing standing = EmployerRules.standing(employer);
        return new Assessment(
                on,
                verdict,
                standing,
                mayApplyNew(verdict, standing),
                joined(employer, judgement),
                verdict == Verdict.UNDECIDED ? judgement.missing() : List.of(),
                earliest(verdict, judgement, query));
    }

    private static <F> List<Finding> answers(List<Rule<F>> rules, F facts, Parameters on) {
        List<Finding> findings = new ArrayList<>(rules.size());
        for (Rule<F> rule : rules) {
            findings.add(rule.answer(facts, on));
        }
        return findings;
    }

    /** What no later fact can mend is decided; REFERRED only where nothing but the overseas months fails (G-2.2-11). */
    private static Verdict verdict(Judgement judgement) {
        Result lenient = judgement.lenient();
        if (lenient == Result.NOT_MET) {
            return Verdict.NOT_ELIGIBLE;
        }
        return switch (judgement.strict()) {
            case MET -> Verdict.ELIGIBLE;
            case NOT_MET -> lenient == Result.MET ? Verdict.REFERRED : Verdict.UNDECIDED;
            case UNKNOWN -> Verdict.UNDECIDED;
        };
    }

    private static @Nullable Boolean mayApplyNew(Verdict verdict, Standing standing) {
        if (verdict == Verdict.NOT_ELIGIBLE
                || verdict == Verdict.REFERRED
                || standing == Standing.NONE
                || standing == Standing.MAINTAIN_ONLY) {
            return false;
        }
        return verdict == Verdict.ELIGIBLE && standing == Standing.FULL ? true : null;
    }

    private static @Nullable LocalDate earliest(Verdict verdict, Judgement judgement, Query query) {
        return switch (verdict) {
            case ELIGIBLE -> query.parameters().on();
            case UNDECIDED -> null;
            case NOT_ELIGIBLE, REFERRED -> judgement.earliest(query.applicant(), query.parameters());
        };
    }

    private static List<Finding> joined(List<Finding> employer, Judgement judgement) {
        List<Finding> all = new ArrayList<>(32);
        all.addAll(employer);
        all.addAll(judgement.general());
        all.addAll(judgement.conditions());
        all.addAll(judgement.later());
        return List.copyOf(all);
    }
}
