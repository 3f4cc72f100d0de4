package org.anju.cases.outside;

import java.time.Instant;
import org.anju.checks.Agreement;
import org.anju.checks.Source;
import org.anju.materials.Examined;
import org.jspecify.annotations.Nullable;

/**
 * 人工核验: an officer looked himself: where, when, what.
 *
 * @param why in place of an answer that is there already
 */
public record LookUp(
        Source source,
        Agreement agreement,
        Instant at,
        String place,
        String sentence,
        Examined.@Nullable Accepted screenshot,
        @Nullable String why) {

    public static final int LONGEST_PLACE = 100;
    public static final int LONGEST_WORDS = 500;
}
