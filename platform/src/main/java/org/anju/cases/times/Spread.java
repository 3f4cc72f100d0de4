package org.anju.cases.times;

import java.util.List;

/**
 * 中位数与九成: half of the cases took at most so many working days, nine of ten at most so many.
 *
 * <p>Both are days that a case really took: the smallest value that at least that share does not exceed, as SQL's {@code
 * percentile_disc} has it.
 */
public record Spread(int median, int ninetieth) {

    /** @param days of each case, at least one */
    static Spread of(List<Integer> days) {
        List<Integer> sorted = days.stream().sorted().toList();
        return new Spread(at(sorted, 50), at(sorted, 90));
    }

    private static int at(List<Integer> sorted, int percent) {
        return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
    }
}
