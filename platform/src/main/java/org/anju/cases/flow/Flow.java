package org.anju.cases.flow;

import static org.anju.cases.flow.Guard.*;
import static org.anju.cases.flow.State.*;
import static org.anju.cases.flow.Step.row;
import static org.anju.trail.Role.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anju.trail.Role;

/** 办理流程: the table that the desk obeys, that pages draw their buttons from and that {@code docs/flows} is printed from. */
public record Flow(String name, List<Step> steps) {

    /** 个人新办 (三（二）). */
    public static final Flow NEW_PERMIT = new Flow(
            "new-permit",
            List.of(
                    row(null, Verb.OPEN, APPLICANT, DRAFT, "G-3.2.3-1"),
                    row(
                            DRAFT,
                            Verb.SUBMIT,
                            APPLICANT,
                            EMPLOYER_REVIEW,
                            "G-3.2.3-1",
                            DECLARED,
                            ASSOCIATED,
                            NO_PERMIT,
                            FULL_STANDING,
                            SECOND_AGENT,
                            COMPLETE,
                            IN_VALIDITY,
                            ELIGIBLE),
                    row(
                            RETURNED,
                            Verb.SUBMIT,
                            APPLICANT,
                            EMPLOYER_REVIEW,
                            "G-3.2.3-1",
                            DECLARED,
                            ASSOCIATED,
                            NO_PERMIT,
                            FULL_STANDING,
                            SECOND_AGENT,
                            COMPLETE,
                            IN_VALIDITY,
                            ELIGIBLE),
                    //
                    row(EMPLOYER_REVIEW, Verb.CHECK, AGENT, EMPLOYER_REVIEW, "G-3.2.3-4", NOT_OWN),
                    row(
                            EMPLOYER_REVIEW,
                            Verb.VOUCH,
                            AGENT,
                            CLERK_REVIEW,
                            "G-4.4-2",
                            NOT_OWN,
                            IN_TIME,
                            ASSOCIATED,
                            FULL_STANDING,
                            ALL_VOUCHED),
                    row(EMPLOYER_REVIEW, Verb.RETURN, AGENT, RETURNED, "G-3.2.3-4", NOT_OWN, IN_TIME, REASONED),
                    row(EMPLOYER_REVIEW, Verb.LAPSE, CLOCK, RETURNED, "G-3.2.3-3", DUE),
                    //
                    row(CLERK_REVIEW, Verb.CHECK, CLERK, CLERK_REVIEW, "G-3.2.3-7", RECUSED),
                    row(CLERK_REVIEW, Verb.HOLD, CLERK, TAX_CHECK, "G-4.4-3", RECUSED, REASONED),
                    row(CLERK_REVIEW, Verb.ASK, CLERK, SUPPLEMENT, "G-3.2.3-5", RECUSED, ASKED_ONCE),
                    row(CLERK_REVIEW, Verb.RECOMMEND, CLERK, APPROVAL, "G-3.2.3-7", RECUSED, REASONED, ALL_CHECKED),
                    row(CLERK_REVIEW, Verb.OVERDUE, CLOCK, CLERK_REVIEW, "G-4.4-2", DUE),
                    row(TAX_CHECK, Verb.CHECK, CLERK, TAX_CHECK, "G-3.2.3-7", RECUSED),
                    row(TAX_CHECK, Verb.RESUME, CLERK, CLERK_REVIEW, "G-4.4-3", RECUSED, REASONED),
                    //
                    row(
                            SUPPLEMENT,
                            Verb.ANSWER,
                            APPLICANT,
                            EMPLOYER_REVIEW,
                            "G-3.2.3-5",
                            IN_TIME,
                            ANSWERED,
                            COMPLETE,
                            IN_VALIDITY),
                    row(SUPPLEMENT, Verb.LAPSE, CLOCK, RETURNED, "A-24", DUE),
                    //
                    row(
                            APPROVAL,
                            Verb.GRANT,
                            APPROVER,
                            GRANTED,
                            "G-3.2.4-1",
                            RECUSED,
                            OTHER_HAND,
                            ASSOCIATED,
                            FULL_STANDING,
                            STILL_OF_AGE,
                            NO_PERMIT,
                            TERM_LEFT),
                    row(APPROVAL, Verb.REFUSE, APPROVER, REFUSED, "G-3.2.3-7", RECUSED, OTHER_HAND, REASONED),
                    row(APPROVAL, Verb.REMAND, APPROVER, CLERK_REVIEW, "G-3.2.3-7", RECUSED, OTHER_HAND, REASONED),
                    row(APPROVAL, Verb.OVERDUE, CLOCK, APPROVAL, "G-4.4-2", DUE),
                    //
                    row(DRAFT, Verb.WITHDRAW, APPLICANT, WITHDRAWN, "A-65", REASONED),
                    row(EMPLOYER_REVIEW, Verb.WITHDRAW, APPLICANT, WITHDRAWN, "A-65", REASONED),
                    row(CLERK_REVIEW, Verb.WITHDRAW, APPLICANT, WITHDRAWN, "A-65", REASONED),
                    row(TAX_CHECK, Verb.WITHDRAW, APPLICANT, WITHDRAWN, "A-65", REASONED),
                    row(SUPPLEMENT, Verb.WITHDRAW, APPLICANT, WITHDRAWN, "A-65", REASONED),
                    row(APPROVAL, Verb.WITHDRAW, APPLICANT, WITHDRAWN, "A-65", REASONED),
                    row(RETURNED, Verb.WITHDRAW, APPLICANT, WITHDRAWN, "A-65", REASONED)));

    public Flow {
        steps = List.copyOf(steps);
    }

    /** The row for this verb, if the table has one for that hand in that state. */
    public Optional<Step> step(State from, Verb verb, Role by) {
        return steps.stream()
                .filter(row -> row.from() == from && row.verb() == verb && row.by() == by)
                .findFirst();
    }

    /** What that hand may try in that state, in the order of the table: the buttons of a page. */
    public Set<Verb> verbs(State from, Role by) {
        return steps.stream()
                .filter(row -> row.from() == from && row.by() == by)
                .map(Step::verb)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
