package org.anju.trail;

import java.util.Iterator;
import org.anju.trail.Findings.Rank;
import org.jspecify.annotations.Nullable;

/** What one witness has kept, held against the heads of the database in their order. */
final class Copies {

    private final String name;
    private final boolean whole;
    private final Iterator<String> lines;
    private final Findings findings;
    private @Nullable String next;
    private long agreed;

    /** @param whole whether it must have seen every head; a copy somebody took may begin and end anywhere */
    Copies(String name, boolean whole, Iterator<String> lines, Findings findings) {
        this.name = name;
        this.whole = whole;
        this.lines = lines;
        this.findings = findings;
        advance();
    }

    /** @param old whether the head is old enough for every witness to have seen it */
    void head(Head head, String where, boolean old) {
        while (next != null && Witness.numberOf(next) < head.no()) {
            wrong(head.seq(), where, "the witness has seen \"" + next + "\" in between");
            advance();
        }
        if (next == null) {
            if (whole && old) {
                wrong(head.seq(), where, "the witness file has not seen it: file cut, or the house stopped early");
            }
        } else if (next.equals(head.witnessed())) {
            agreed++;
            advance();
        } else if (whole || Witness.numberOf(next) == head.no()) {
            wrong(head.seq(), where, "the witness has seen another head: \"" + next + "\"");
            if (Witness.numberOf(next) == head.no()) {
                advance();
            }
        }
    }

    void end(long lastHead) {
        if (next != null) {
            wrong(
                    Long.MAX_VALUE,
                    "head " + (lastHead + 1),
                    "the witness has seen \"" + next + "\", the database has it not");
        }
    }

    TrailVerdict.Seen seen() {
        return new TrailVerdict.Seen(name, agreed);
    }

    private void wrong(long seq, String where, String what) {
        findings.broken(seq, Rank.WITNESS, where, what + " (" + name + ")");
    }

    private void advance() {
        next = lines.hasNext() ? lines.next() : null;
    }
}
