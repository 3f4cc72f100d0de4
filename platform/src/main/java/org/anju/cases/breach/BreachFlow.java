package org.anju.cases.breach;

import static java.util.Map.entry;
import static org.anju.cases.breach.BreachGuard.*;
import static org.anju.cases.breach.BreachState.*;
import static org.anju.cases.breach.BreachVerb.*;
import static org.anju.cases.flow.Step.row;
import static org.anju.trail.Role.*;

import java.util.List;
import java.util.Map;
import org.anju.cases.flow.Flow;

/**
 * 违规认定及处理流程: the guide names breaches and measures and no procedure; finding, notice, statement of the party, decision by
 * another person and lifting are by reading A-54.
 */
public final class BreachFlow {

    public static final Flow<BreachState, BreachVerb, BreachGuard> TABLE = new Flow<>(
            "breach",
            List.of(
                    row(null, BreachVerb.OPEN, CLERK, BreachState.OPEN, "A-54"),
                    row(null, BreachVerb.OPEN, SUPERVISOR, BreachState.OPEN, "A-54"),
                    row(BreachState.OPEN, ADD, CLERK, BreachState.OPEN, "A-54"),
                    row(BreachState.OPEN, ADD, SUPERVISOR, BreachState.OPEN, "A-54"),
                    row(BreachState.OPEN, NOTIFY, SUPERVISOR, HEARING, "A-54"),
                    row(BreachState.OPEN, REFER, SUPERVISOR, BreachState.OPEN, "G-4.7-6"),
                    row(BreachState.OPEN, CLOSE, SUPERVISOR, CLOSED, "A-54"),
                    row(HEARING, ADD, CLERK, HEARING, "A-54"),
                    row(HEARING, ADD, SUPERVISOR, HEARING, "A-54"),
                    row(HEARING, STATE, AGENT, HEARD, "A-54"),
                    row(HEARING, STATE, APPLICANT, HEARD, "A-54"),
                    row(HEARING, HEAR, SUPERVISOR, HEARD, "A-54"),
                    row(HEARING, NOTIFY, SUPERVISOR, HEARING, "A-54"),
                    row(HEARING, PROPOSE, SUPERVISOR, PROPOSED, "A-54"),
                    row(HEARING, REFER, SUPERVISOR, HEARING, "G-4.7-6"),
                    row(HEARING, CLOSE, SUPERVISOR, CLOSED, "A-54"),
                    row(HEARD, ADD, CLERK, HEARD, "A-54"),
                    row(HEARD, ADD, SUPERVISOR, HEARD, "A-54"),
                    row(HEARD, STATE, AGENT, HEARD, "A-54"),
                    row(HEARD, STATE, APPLICANT, HEARD, "A-54"),
                    row(HEARD, NOTIFY, SUPERVISOR, HEARING, "A-54"),
                    row(HEARD, PROPOSE, SUPERVISOR, PROPOSED, "A-54"),
                    row(HEARD, REFER, SUPERVISOR, HEARD, "G-4.7-6"),
                    row(HEARD, CLOSE, SUPERVISOR, CLOSED, "A-54"),
                    row(PROPOSED, STATE, AGENT, PROPOSED, "A-54"),
                    row(PROPOSED, STATE, APPLICANT, PROPOSED, "A-54"),
                    row(PROPOSED, DECIDE, APPROVER, DECIDED, "A-54"),
                    row(PROPOSED, SEND_BACK, APPROVER, HEARD, "A-54"),
                    row(PROPOSED, CLOSE, APPROVER, CLOSED, "A-54"),
                    row(DECIDED, LIFT, APPROVER, DECIDED, "A-54"),
                    row(DECIDED, REFER, SUPERVISOR, DECIDED, "G-4.7-6")),
            Map.ofEntries(
                    entry(BreachVerb.OPEN, List.of(SAID)),
                    entry(ADD, List.of(SAID)),
                    entry(NOTIFY, List.of(SAID, SOUND)),
                    entry(STATE, List.of(SAID)),
                    entry(HEAR, List.of(SAID)),
                    entry(PROPOSE, List.of(SAID, HEARD_OUT, SOUND, AS_TOLD)),
                    entry(SEND_BACK, List.of(OTHER_HAND, SAID)),
                    entry(DECIDE, List.of(OTHER_HAND, SAID, SOUND, HAS_PERMIT)),
                    entry(CLOSE, List.of(SAID)),
                    entry(REFER, List.of(SAID)),
                    entry(LIFT, List.of(OTHER_HAND, SAID, BreachGuard.HOLDS))),
            Map.of(CLERK, List.of(RECUSED), APPROVER, List.of(RECUSED), SUPERVISOR, List.of(RECUSED)));

    private BreachFlow() {}
}
