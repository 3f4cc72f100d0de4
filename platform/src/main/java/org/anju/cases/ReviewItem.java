package org.anju.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the review list: a section, a material or something that can only be looked at (seal, handwriting).
 *
 * @param key {@code section:WORK}, {@code slot:G-3.2.1-9}, {@code record:G-4.5-7}
 * @param clause the clause it is asked by
 * @param version what was handed in, as a short mark; an answer holds for the version it was given for
 * @param changed it differs from the round before
 * @param employer the agent's answer for this version, or null
 * @param office the clerk's answer for this version, or null
 */
public record ReviewItem(
        String key,
        String clause,
        String version,
        boolean changed,
        @Nullable Given employer,
        @Nullable Given office) {

    /** An answer that was given. */
    public record Given(
            ItemAnswer.Fit fit,
            @Nullable ReasonCode reason,
            @Nullable String note,
            String by,
            Instant at,
            int round) {}
}
