package org.anju.trail;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What an examination has found so far, from several hands at once; the first breaks of the chain stay. */
final class Findings {

    /** What stands first where several things are wrong at one seal. */
    enum Rank {
        CUT,
        LINE,
        HEAD,
        SIGNATURE,
        WITNESS,
        OPEN,
        BESIDE
    }

    private record Found(long seq, Rank rank, long order, TrailVerdict.Break broken) {}

    private final TreeSet<Found> first = new TreeSet<>(
            Comparator.comparingLong(Found::seq).thenComparing(Found::rank).thenComparingLong(Found::order));
    private long order;
    private long lines;
    private long broken;

    synchronized void broken(long seq, Rank rank, String where, String what) {
        broken++;
        first.add(new Found(seq, rank, order++, new TrailVerdict.Break(where, what)));
        if (first.size() > TrailVerdict.MOST) {
            first.removeLast();
        }
    }

    synchronized void read(long more) {
        lines += more;
    }

    synchronized long lines() {
        return lines;
    }

    synchronized long all() {
        return broken;
    }

    synchronized List<TrailVerdict.Break> breaks() {
        return first.stream().map(Found::broken).toList();
    }
}
