package org.anju.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Step;
import org.anju.cases.flow.Verb;
import org.jspecify.annotations.Nullable;

/** A case's events, followed one after the other by its table: they must lead to where it stands. */
final class Fold {

    private Fold() {}

    /** What does not fit, each a sentence. */
    static List<String> of(CaseView view) {
        var findings = new ArrayList<String>();
        @Nullable State state = null;
        int seq = 0;
        for (CaseEvent event : view.events()) {
            seq++;
            if (event.from() != state) {
                findings.add("%s left %s and was in %s".formatted(event, event.from(), state));
            }
            if (event.seq() != seq) {
                findings.add("%s is the %d. of its case".formatted(event, seq));
            }
            State from = event.from();
            if (from != null) {
                Optional<Step<State, Verb>> row = view.kind().flow().step(from, event.verb(), event.role());
                if (row.isEmpty() || row.get().to() != event.to()) {
                    findings.add("no row of the table for " + event);
                }
            }
            state = event.to();
        }
        if (view.state() != state) {
            findings.add("%s stands in %s and its events lead to %s".formatted(view.no(), view.state(), state));
        }
        if (view.version() != seq) {
            findings.add("%s has version %d after %d events".formatted(view.no(), view.version(), seq));
        }
        return findings;
    }
}
