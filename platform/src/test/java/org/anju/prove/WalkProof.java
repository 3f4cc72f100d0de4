package org.anju.prove;

import java.util.List;
import java.util.Random;
import org.anju.cases.CaseWalk;
import org.anju.testkit.Database;

/** Many years of cases walked at random, each year in a house of its own. */
final class WalkProof {

    private final long seed;
    private final int houses;
    private final int steps;

    WalkProof(long seed, int houses, int steps) {
        this.seed = seed;
        this.houses = houses;
        this.steps = steps;
    }

    /** What came of it; the seed walks it again. */
    record Figures(long seed, int steps, CaseWalk.Figures walked, long seconds) {

        boolean whole() {
            return walked.findings().isEmpty();
        }
    }

    Figures run() {
        long begin = System.nanoTime();
        Random seeds = new Random(seed);
        var all = new CaseWalk.Figures(0, 0, 0, 0, List.of());
        for (int i = 0; i < houses; i++) {
            try (Database database = new Database()) {
                all = all.and(new CaseWalk(database, seeds.nextLong()).walk(steps));
            }
            System.out.println((i + 1) * steps + " steps, " + all.findings().size() + " findings");
        }
        return new Figures(seed, houses * steps, all, (System.nanoTime() - begin) / 1_000_000_000);
    }
}
