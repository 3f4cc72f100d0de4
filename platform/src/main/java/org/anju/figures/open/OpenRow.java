package org.anju.figures.open;

import org.anju.cases.times.Quarter;
import org.anju.figures.FiguresKind;
import org.jspecify.annotations.Nullable;

/**
 * 公开的一行: one quarter of one kind as everybody may have it; null is “between 1 and 4”, or hidden beside such a number.
 *
 * @param decided granted and refused together
 */
public record OpenRow(
        Quarter quarter,
        FiguresKind kind,
        @Nullable Integer received,
        @Nullable Integer decided,
        @Nullable Integer granted,
        @Nullable Integer refused,
        @Nullable Integer withdrawn) {

    /** Whoever knows that it is one of so few may know who. */
    public static final int FEWEST = 5;

    /**
     * The number of those decided is known (also from the page of times), and so granted and refused are hidden together
     * where one of them is small: neither follows from the other. Totals add up what is published and nothing else.
     */
    static OpenRow of(QuarterCounts counted) {
        boolean both = shown(counted.granted()) && shown(counted.refused());
        return new OpenRow(
                counted.quarter(),
                counted.kind(),
                published(counted.received()),
                published(counted.granted() + counted.refused()),
                both ? counted.granted() : null,
                both ? counted.refused() : null,
                published(counted.withdrawn()));
    }

    public boolean hidesSomething() {
        return received == null || decided == null || granted == null || refused == null || withdrawn == null;
    }

    private static @Nullable Integer published(int count) {
        return shown(count) ? count : null;
    }

    private static boolean shown(int count) {
        return count == 0 || count >= FEWEST;
    }
}
