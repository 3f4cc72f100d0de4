package org.anju.cases.breach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anju.cases.outside.Screenshot;
import org.anju.policy.conduct.Draft;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/** 办案经过: one step of a breach's case, as it was done. */
public record BreachEvent(long seq, BreachVerb verb, BreachState to, Instant at, String by, Role role, Said said) {

    /**
     * What was said with it.
     *
     * @param body to whom it was referred
     * @param measure which one was lifted
     * @param file a piece of evidence
     */
    public record Said(
            String words,
            List<Draft> drafts,
            @Nullable String body,
            @Nullable UUID measure,
            @Nullable Screenshot file) {

        public Said {
            words = words.strip();
        }
    }

    /** What the party itself may read; what the office gathered and weighed it may not. */
    public boolean forParty() {
        return switch (verb) {
            case NOTIFY, STATE, HEAR, DECIDE, LIFT -> true;
            case CLOSE -> true;
            case OPEN, ADD, PROPOSE, SEND_BACK, REFER -> false;
        };
    }
}
