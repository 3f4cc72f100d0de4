package org.anju.policy.paper;

import org.anju.policy.rule.Phrase;

/**
 * 纸面核对: one thing that a paper says in the light of what was typed; for a reviewer to look at, never a refusal.
 *
 * @param against it differs; otherwise it is only worth knowing
 */
public record Sight(boolean against, Phrase phrase) {

    static Sight differs(String key, Object first, Object second, Object third) {
        return new Sight(true, Phrase.of(key, first, second, third));
    }
}
