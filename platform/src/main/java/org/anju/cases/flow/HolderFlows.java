package org.anju.cases.flow;

import static org.anju.cases.flow.Guard.*;
import static org.anju.cases.flow.State.*;
import static org.anju.cases.flow.Step.row;
import static org.anju.cases.flow.Verb.*;
import static org.anju.trail.Role.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 持证人业务的办理流程: the tables of renewal and of the three changes. They go the way of a first application, through employer and
 * department, by clauses of their own; what differs is what must hold, and that they end with the permit.
 */
public final class HolderFlows {

    /** What the permit's end leaves alone: a renewal the employer has filed in time may still be granted. */
    private static final Set<State> FILED_STATES = Set.of(CLERK_REVIEW, TAX_CHECK, SUPPLEMENT, APPROVAL, APPEALED);

    /** 证件续签 (（三）). */
    public static final Flow<State, Verb, Guard> RENEWAL = flow(
            "renewal",
            new Clauses("G-4.3-5", "G-4.3-6", "G-4.3-3"),
            List.of(IN_WINDOW),
            List.of(IN_WINDOW, LATE_KNOWN, LASTING),
            List.of(IN_WINDOW, LATE_KNOWN, LASTING),
            List.of(RENEWABLE, DETAILS_FIRST, TERM_LEFT));

    /** 聘用单位变更 (（二）). */
    public static final Flow<State, Verb, Guard> EMPLOYER_CHANGE = flow(
            "employer-change",
            new Clauses("G-4.2-6", "G-4.2-4", "G-4.2-5"),
            List.of(BETWEEN_EMPLOYERS),
            List.of(BETWEEN_EMPLOYERS, LATE_KNOWN, LEFT_STATED, RESTRICTED),
            List.of(BETWEEN_EMPLOYERS, LATE_KNOWN, RESTRICTED),
            List.of(BETWEEN_EMPLOYERS, DETAILS_FIRST));

    /** 随往人员变更 (（一）2). */
    public static final Flow<State, Verb, Guard> COMPANION_CHANGE = flow(
            "companion-change",
            new Clauses("G-4.1-4", "G-4.1-4", "G-4.1-3"),
            List.of(HOLDS),
            List.of(HOLDS, CHANGED),
            List.of(HOLDS),
            List.of(HOLDS));

    /** 基础信息变更 (（一）1). */
    public static final Flow<State, Verb, Guard> DETAILS_CHANGE = flow(
            "details-change",
            new Clauses("G-4.1-2", "G-4.1-2", "G-4.1-1"),
            List.of(HOLDS),
            List.of(HOLDS, CHANGED, NUMBER_FREE),
            List.of(HOLDS),
            List.of(HOLDS, NUMBER_FREE));

    private HolderFlows() {}

    private record Clauses(String submit, String vouch, String grant) {

        /** That table's clause for the row of a first application. */
        Step<State, Verb> own(Step<State, Verb> row) {
            return switch (row.verb()) {
                case OPEN, SUBMIT -> new Step<>(row.from(), row.verb(), row.by(), row.to(), submit);
                case VOUCH -> new Step<>(row.from(), row.verb(), row.by(), row.to(), vouch);
                case GRANT -> new Step<>(row.from(), row.verb(), row.by(), row.to(), grant);
                default -> row;
            };
        }
    }

    private static Flow<State, Verb, Guard> flow(
            String name, Clauses clauses, List<Guard> open, List<Guard> submit, List<Guard> vouch, List<Guard> grant) {
        Flow<State, Verb, Guard> first = Flow.NEW_PERMIT;
        var steps = new ArrayList<>(first.steps().stream().map(clauses::own).toList());
        steps.addAll(ends(name.equals("renewal")));
        var before = new HashMap<>(first.before());
        before.put(OPEN, open);
        before.put(
                SUBMIT,
                joined(
                        List.of(DECLARED, ASSOCIATED, UNBARRED),
                        submit,
                        List.of(MAINTAINED, FILED, SECOND_AGENT, COMPLETE, VALID)));
        before.put(
                VOUCH, joined(List.of(IN_TIME, ASSOCIATED, UNBARRED), vouch, List.of(MAINTAINED, FILED, ALL_VOUCHED)));
        before.put(GRANT, joined(List.of(OTHER_HAND, SECOND_LOOK, ASSOCIATED, UNBARRED, MAINTAINED), grant, List.of()));
        before.put(APPEAL, joined(List.of(GOES_ON), List.of(), before.getOrDefault(APPEAL, List.of())));
        before.put(END, List.of(OVER));
        return new Flow<>(name, steps, Map.copyOf(before), first.hands());
    }

    /** The clock ends what is open when the permit has come to its end. */
    private static List<Step<State, Verb>> ends(boolean renewal) {
        return Arrays.stream(State.values())
                .filter(State::open)
                .map(state -> row(
                        state,
                        END,
                        CLOCK,
                        state == APPEALED ? REFUSED : ENDED,
                        renewal && FILED_STATES.contains(state) ? "A-65" : "G-4.2-10"))
                .toList();
    }

    private static List<Guard> joined(List<Guard> first, List<Guard> own, List<Guard> last) {
        return Stream.of(first, own, last).flatMap(List::stream).toList();
    }
}
