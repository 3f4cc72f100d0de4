package org.anju.web.kit;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline, newest first.
 *
 * @param kind {@code now}, {@code wait}, {@code hold} or empty
 * @param when as it is written, e.g. by {@code frame.moment(at)}
 * @param what the heading
 * @param more a sentence below it, or null
 */
public record Moment(
        String kind, String when, String what, @Nullable String more) {}
