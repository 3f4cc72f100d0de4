package org.anju.cases;

import org.anju.policy.rule.Refusal;

/** Whether a section or material may be written now. */
public sealed interface Editing {

    /** It may. */
    record Open() implements Editing {}

    /** It may not, and why. */
    record Locked(Refusal why) implements Editing {}

    default boolean open() {
        return this instanceof Open;
    }
}
