package org.anju.figures;

/**
 * 偏离: one clerk's count beside the office's share.
 *
 * @param trials of how many
 * @param office the share of the whole office
 */
public record Drift(int count, int trials, double office, Band band) {

    static Drift of(int count, int trials, int officeCount, int officeTrials) {
        double office = officeTrials == 0 ? 0 : (double) officeCount / officeTrials;
        return new Drift(count, trials, office, Band.of(trials, office));
    }

    public double share() {
        return trials == 0 ? 0 : (double) count / trials;
    }

    /** More or less than chance explains. */
    public boolean outside() {
        return !band.holds(count);
    }
}
