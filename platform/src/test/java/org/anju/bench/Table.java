package org.anju.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured, beside what was asked for. */
final class Table {

    private record Row(String what, String measured, String budget, String verdict) {}

    private final List<Row> rows = new ArrayList<>();

    /** @param within null where nothing was asked for */
    void add(String what, String measured, String budget, @org.jspecify.annotations.Nullable Boolean within) {
        rows.add(new Row(what, measured, budget, within == null ? "" : within ? "ok" : "OVER"));
        System.out.println("· " + what + ": " + measured);
    }

    void print() {
        System.out.printf("%n%-58s %-42s %-18s%n", "measured", "", "budget");
        for (Row row : rows) {
            System.out.printf("%-58s %-42s %-18s %s%n", row.what, row.measured, row.budget, row.verdict);
        }
    }
}
