package org.anju.cases.flow;

import static java.util.Map.entry;
import static org.anju.cases.flow.Guard.*;
import static org.anju.cases.flow.State.*;
import static org.anju.cases.flow.Step.row;
import static org.anju.cases.flow.Verb.*;
import static org.anju.trail.Role.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * 办理流程: the table that the desk obeys, that pages draw their buttons from and that {@code docs/flows} is printed from.
 *
 * @param steps from, verb, by, to, clause
 * @param before what must hold before a verb is done
 * @param hands what must hold for whoever does it, by his role
 */
public record Flow<S extends Enum<S> & Turned, V extends Enum<V>, G extends Enum<G> & Cited>(
        String name, List<Step<S, V>> steps, Map<V, List<G>> before, Map<Role, List<G>> hands) {

    /** 个人新办 (三（二）). */
    public static final Flow<State, Verb, Guard> NEW_PERMIT = new Flow<>(
            "new-permit",
            List.of(
                    row(null, OPEN, APPLICANT, DRAFT, "G-3.2.3-1"),
                    row(DRAFT, SUBMIT, APPLICANT, EMPLOYER_REVIEW, "G-3.2.3-1"),
                    row(RETURNED, SUBMIT, APPLICANT, EMPLOYER_REVIEW, "G-3.2.3-1"),
                    row(EMPLOYER_REVIEW, CHECK, AGENT, EMPLOYER_REVIEW, "G-3.2.3-4"),
                    row(EMPLOYER_REVIEW, VOUCH, AGENT, CLERK_REVIEW, "G-4.4-2"),
                    row(EMPLOYER_REVIEW, RETURN, AGENT, RETURNED, "G-3.2.3-4"),
                    row(EMPLOYER_REVIEW, LAPSE, CLOCK, RETURNED, "G-3.2.3-3"),
                    row(CLERK_REVIEW, CHECK, CLERK, CLERK_REVIEW, "G-3.2.3-7"),
                    row(CLERK_REVIEW, RECOMMEND, CLERK, APPROVAL, "G-3.2.3-7"),
                    row(CLERK_REVIEW, ASK, CLERK, SUPPLEMENT, "G-3.2.3-5"),
                    row(CLERK_REVIEW, HOLD, CLERK, TAX_CHECK, "G-4.4-3"),
                    row(CLERK_REVIEW, OVERDUE, CLOCK, CLERK_REVIEW, "G-4.4-2"),
                    row(TAX_CHECK, CHECK, CLERK, TAX_CHECK, "G-3.2.3-7"),
                    row(TAX_CHECK, RESUME, CLERK, CLERK_REVIEW, "G-4.4-3"),
                    row(SUPPLEMENT, ANSWER, APPLICANT, EMPLOYER_REVIEW, "G-3.2.3-5"),
                    row(SUPPLEMENT, LAPSE, CLOCK, RETURNED, "A-24"),
                    row(APPROVAL, GRANT, APPROVER, GRANTED, "G-3.2.4-1"),
                    row(APPROVAL, REFUSE, APPROVER, REFUSED, "G-3.2.3-7"),
                    row(APPROVAL, REMAND, APPROVER, CLERK_REVIEW, "G-3.2.3-7"),
                    row(APPROVAL, OVERDUE, CLOCK, APPROVAL, "G-4.4-2"),
                    row(REFUSED, APPEAL, APPLICANT, APPEALED, "A-65"),
                    row(APPEALED, UPHOLD, APPROVER, REFUSED, "A-65"),
                    row(APPEALED, SET_ASIDE, APPROVER, CLERK_REVIEW, "A-65"),
                    row(APPEALED, OVERDUE, CLOCK, APPEALED, "A-65"),
                    row(APPEALED, WITHDRAW, APPLICANT, REFUSED, "A-65"),
                    row(DRAFT, WITHDRAW, APPLICANT, WITHDRAWN, "A-65"),
                    row(RETURNED, WITHDRAW, APPLICANT, WITHDRAWN, "A-65"),
                    row(EMPLOYER_REVIEW, WITHDRAW, APPLICANT, WITHDRAWN, "A-65"),
                    row(CLERK_REVIEW, WITHDRAW, APPLICANT, WITHDRAWN, "A-65"),
                    row(TAX_CHECK, WITHDRAW, APPLICANT, WITHDRAWN, "A-65"),
                    row(SUPPLEMENT, WITHDRAW, APPLICANT, WITHDRAWN, "A-65"),
                    row(APPROVAL, WITHDRAW, APPLICANT, WITHDRAWN, "A-65")),
            Map.ofEntries(
                    before(
                            SUBMIT,
                            DECLARED,
                            ASSOCIATED,
                            UNBARRED,
                            NO_PERMIT,
                            FULL_STANDING,
                            CUT,
                            FILED,
                            RESTRICTED,
                            SECOND_AGENT,
                            COMPLETE,
                            VALID,
                            ELIGIBLE,
                            QUOTA),
                    before(VOUCH, IN_TIME, ASSOCIATED, UNBARRED, FULL_STANDING, FILED, RESTRICTED, ALL_VOUCHED),
                    before(RETURN, IN_TIME, REASONED),
                    before(LAPSE, DUE),
                    before(RECOMMEND, REASONED, ALL_CHECKED),
                    before(ASK, ASKED_ONCE),
                    before(HOLD, REASONED),
                    before(RESUME, REASONED),
                    before(ANSWER, IN_TIME, ANSWERED, COMPLETE, VALID),
                    before(
                            GRANT,
                            OTHER_HAND,
                            SECOND_LOOK,
                            ASSOCIATED,
                            UNBARRED,
                            FULL_STANDING,
                            OF_AGE,
                            NO_PERMIT,
                            TERM_LEFT),
                    before(REFUSE, OTHER_HAND, SECOND_LOOK, REASONED),
                    before(REMAND, OTHER_HAND, REASONED),
                    before(APPEAL, ONE_APPEAL, APPEAL_TIME, LAST_CASE, REASONED),
                    before(UPHOLD, UNINVOLVED, REASONED),
                    before(SET_ASIDE, UNINVOLVED, REASONED),
                    before(WITHDRAW, REASONED),
                    before(OVERDUE, DUE)),
            Map.of(
                    AGENT,
                    List.of(NOT_OWN, AGENT_UNBARRED),
                    CLERK,
                    List.of(RECUSED, IN_HAND),
                    APPROVER,
                    List.of(RECUSED, IN_HAND)));

    public Flow {
        steps = List.copyOf(steps);
    }

    private static Map.Entry<Verb, List<Guard>> before(Verb verb, Guard... guards) {
        return entry(verb, List.of(guards));
    }

    /** The row by which a case begins. */
    public Step<S, V> opening() {
        return steps.stream().filter(row -> row.from() == null).findFirst().orElseThrow();
    }

    /** The row for this verb, if the table has one for that hand in that state. */
    public Optional<Step<S, V>> step(@Nullable S from, V verb, Role by) {
        return steps.stream()
                .filter(row -> row.from() == from && row.verb() == verb && row.by() == by)
                .findFirst();
    }

    /** What must hold before the step is taken, in this order; the first that does not hold is the answer. */
    public List<G> guards(Step<S, V> step) {
        var guards = new ArrayList<>(hands.getOrDefault(step.by(), List.of()));
        guards.addAll(before.getOrDefault(step.verb(), List.of()));
        return List.copyOf(guards);
    }

    /** What that hand may try in that state, in the order of the table: the buttons of a page. */
    public Set<V> verbs(S from, Role by) {
        var verbs = new LinkedHashSet<V>();
        for (Step<S, V> row : steps) {
            if (row.from() == from && row.by() == by) {
                verbs.add(row.verb());
            }
        }
        return verbs;
    }
}
