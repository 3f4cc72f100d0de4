package org.anju.trail;

import java.util.List;

/**
 * What an examination of the trail found.
 *
 * @param lines sealed lines read
 * @param heads signed heads read
 * @param unsealed lines committed and not yet sealed
 * @param breaks what is broken, in the order of the chain; at most the first {@value #MOST}
 */
public record TrailVerdict(long lines, long heads, long unsealed, List<Break> breaks) {

    static final int MOST = 20;

    /** A broken place: where it is, and what is wrong there. */
    public record Break(String where, String what) {}

    public boolean whole() {
        return breaks.isEmpty();
    }

    /** For the console: one line of figures, then the breaks. */
    public String report() {
        var text = new StringBuilder("%d lines sealed under %d heads, %d not yet sealed: %s%n"
                .formatted(lines, heads, unsealed, whole() ? "whole" : "BROKEN"));
        breaks.forEach(each -> text.append("  at %s: %s%n".formatted(each.where(), each.what())));
        return text.toString();
    }
}
