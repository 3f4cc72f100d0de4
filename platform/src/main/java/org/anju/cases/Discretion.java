package org.anju.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.anju.cases.clock.ClockView;
import org.anju.cases.clock.Pause;
import org.anju.cases.flow.Verb;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * 保密: what of an event stays inside the office. An employee never learns his employer's tax result, nobody outside what a
 * clerk recommended or an approver sent back, and applicants see the office, not its officers' names.
 */
final class Discretion {

    private static final Set<Verb> INSIDE = Set.of(Verb.HOLD, Verb.RESUME, Verb.RECOMMEND, Verb.REMAND);

    private Discretion() {}

    static boolean office(Actor reader) {
        return reader.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR, Role.CLOCK);
    }

    /** That the clock stands and since when is for everybody, who stopped it and why is not. */
    static @Nullable ClockView told(@Nullable ClockView clock, Actor reader) {
        if (clock == null || office(reader)) {
            return clock;
        }
        return new ClockView(
                clock.start(),
                clock.due(),
                clock.limit(),
                clock.used(),
                clock.paused(),
                clock.left(),
                clock.provisional(),
                clock.standing() == null ? null : bare(clock.standing()),
                clock.pauses().stream().map(Discretion::bare).toList(),
                clock.days());
    }

    private static Pause bare(Pause pause) {
        return new Pause(pause.from(), pause.to(), "", "", pause.clause());
    }

    static @Nullable Supplement told(@Nullable Supplement asked, Actor reader) {
        return asked == null || office(reader)
                ? asked
                : new Supplement(
                        asked.no(),
                        asked.askedAt(),
                        "",
                        asked.note(),
                        asked.lastDay(),
                        asked.closedAt(),
                        asked.items());
    }

    static CaseEvent told(CaseEvent event, Actor reader) {
        if (office(reader)) {
            return event;
        }
        boolean inside = INSIDE.contains(event.verb());
        // what the applicant says against a refusal is for the office, not for his employer
        boolean own = event.verb() == Verb.APPEAL && !reader.is(Role.APPLICANT);
        boolean officer = event.role() == Role.CLERK || event.role() == Role.APPROVER;
        var facts = new HashMap<>(event.facts());
        if (officer) {
            facts.remove("note");
            facts.remove("decision");
        }
        return new CaseEvent(
                event.caseNo(),
                event.seq(),
                event.verb(),
                event.from(),
                event.to(),
                event.at(),
                event.role(),
                officer ? "" : event.by(),
                event.clause(),
                inside || own ? List.of() : event.reasons(),
                facts);
    }
}
