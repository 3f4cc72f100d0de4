package org.anju.figures;

/**
 * 正常波动: between which counts chance alone leaves nineteen of twenty clerks who work like the whole office; the exact
 * limits of the binomial distribution, so it holds for few cases too.
 */
public record Band(int least, int most) {

    private static final double TAIL = 0.025;

    /** Of so many trials, each with that share. */
    public static Band of(int trials, double share) {
        return new Band(quantile(trials, share, TAIL), quantile(trials, share, 1 - TAIL));
    }

    public boolean holds(int count) {
        return least <= count && count <= most;
    }

    /** The least count that is not exceeded with at least that chance. */
    private static int quantile(int trials, double share, double chance) {
        if (share <= 0) {
            return 0;
        }
        if (share >= 1) {
            return trials;
        }
        // in logarithms: with thousands of trials the first terms are too small for a double
        double term = trials * Math.log1p(-share);
        double below = Math.exp(term);
        int count = 0;
        while (below < chance && count < trials) {
            term += Math.log(trials - count) - Math.log(count + 1) + Math.log(share) - Math.log1p(-share);
            count++;
            below += Math.exp(term);
        }
        return count;
    }
}
