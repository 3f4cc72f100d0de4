package org.anju.web.office.batch;

import java.util.List;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;

/** What became of each case that was ticked. */
public record ResultPage(List<Result> results) {

    /** @param name whose case it is; empty where it is not there for this reader */
    public record Result(String no, String name, Outcome outcome) {

        public boolean granted() {
            return outcome instanceof Outcome.Done;
        }

        public @Nullable Refusal why() {
            return outcome instanceof Outcome.Refused refused ? refused.why() : null;
        }

        public boolean stale() {
            return outcome instanceof Outcome.Stale;
        }
    }

    public int granted() {
        return (int) results.stream().filter(Result::granted).count();
    }
}
