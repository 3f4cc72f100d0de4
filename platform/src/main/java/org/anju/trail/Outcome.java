package org.anju.trail;

import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** What became of an act. A refusal is an answer, not an exception. */
public sealed interface Outcome {

    /** Done and committed with the surrounding transaction; {@code id} names what was made or moved. */
    record Done(String id) implements Outcome {}

    /** A wrong step; nothing was written. */
    record Refused(Refusal why) implements Outcome {}

    /**
     * Somebody moved it first; nothing was written.
     *
     * @param why who or what was first, where that can be said
     */
    record Stale(@Nullable Refusal why) implements Outcome {

        public Stale() {
            this(null);
        }
    }

    /** Not there, or not yours: the reader cannot tell which. */
    record Absent() implements Outcome {}
}
