package org.anju.policy.rule;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单项结论: one clause, answered.
 *
 * @param clause id of the clause, or {@code COND_1} … {@code COND_8}
 * @param text the guide's words
 * @param needs the unknown facts that keep a single point open; empty where parts carry them
 */
public record Finding(
        String clause,
        String text,
        Result result,
        Phrase reason,
        @Nullable Phrase distance,
        List<Finding> parts,
        List<String> needs) {

    public boolean met() {
        return result == Result.MET;
    }

    public boolean open() {
        return result == Result.UNKNOWN;
    }

    /** Adds the facts still asked for; nothing below a part that is already true or false. */
    public void collectNeeds(Collection<String> into) {
        if (!open()) {
            return;
        }
        into.addAll(needs);
        for (Finding part : parts) {
            part.collectNeeds(into);
        }
    }
}
