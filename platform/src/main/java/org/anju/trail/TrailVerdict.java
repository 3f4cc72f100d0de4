package org.anju.trail;

import java.util.List;

/**
 * What an examination of the trail found.
 *
 * @param lines sealed lines read
 * @param heads signed heads read
 * @param unsealed lines committed and not yet sealed
 * @param breaks what is broken, in the order of the chain; at most the first {@value #MOST}
 * @param found how many breaks there are in all
 * @param witnesses whom it was held against
 */
public record TrailVerdict(
        long lines, long heads, long unsealed, List<Break> breaks, long found, List<Seen> witnesses) {

    static final int MOST = 20;

    /** A broken place: where it is, and what is wrong there. */
    public record Break(String where, String what) {}

    /** A witness, and how many heads it has seen just as they are. */
    public record Seen(String name, long heads) {}

    public boolean whole() {
        return breaks.isEmpty();
    }

    /** For the console: one line of figures, the witnesses, then the breaks. */
    public String report() {
        var text = new StringBuilder("%d lines sealed under %d heads, %d not yet sealed: %s%n"
                .formatted(lines, heads, unsealed, whole() ? "whole" : "BROKEN"));
        witnesses.forEach(each -> text.append("  witness %s: %d heads%n".formatted(each.name(), each.heads())));
        breaks.forEach(each -> text.append("  at %s: %s%n".formatted(each.where(), each.what())));
        if (found > breaks.size()) {
            text.append("  and %d more%n".formatted(found - breaks.size()));
        }
        return text.toString();
    }
}
