package org.anju.policy.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wrong step, answered in words: what, why, by which clause, what now.
 *
 * @param key message key in both languages; {@code key + ".now"} says what the reader can do
 * @param args figures for the message
 * @param clause id of the clause it comes from, or null where the guide is silent
 */
public record Refusal(
        String key, List<Object> args, @Nullable String clause) {

    public static Refusal of(String key, @Nullable String clause, Object... args) {
        return new Refusal(key, List.of(args), clause);
    }
}
