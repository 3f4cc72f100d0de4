package org.anju.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anju.cases.HolderRows;
import org.anju.cases.HolderWalk;
import org.anju.cases.flow.Kind;
import org.anju.permits.LifeWalk;
import org.anju.testkit.Database;

/** Many years of permits and of their holders' cases walked at random, each stretch in a house of its own. */
final class HoldersProof {

    private final long seed;
    private final int houses;
    private final int steps;

    HoldersProof(long seed, int houses, int steps) {
        this.seed = seed;
        this.houses = houses;
        this.steps = steps;
    }

    /** What came of it; the seed walks it again. */
    record Figures(
            long seed, int steps, List<String> rows, LifeWalk.Figures permits, HolderWalk.Figures cases, long seconds) {

        boolean whole() {
            return findings().isEmpty();
        }

        List<String> findings() {
            var all = new ArrayList<>(rows);
            all.addAll(permits.findings());
            all.addAll(cases.findings());
            return all;
        }

        String words() {
            return "seed %d, %d steps: permits %s, %d refused; cases %d acts, %d refused; %d findings; rows not gone by chance %s; %d s"
                    .formatted(
                            seed,
                            steps,
                            permits.done(),
                            permits.refused(),
                            cases.acts(),
                            cases.refused(),
                            findings().size(),
                            cases.left(),
                            seconds);
        }
    }

    Figures run() {
        long begin = System.nanoTime();
        Random seeds = new Random(seed);
        var rows = new ArrayList<String>();
        try (Database database = new Database()) {
            var each = new HolderRows(database);
            Kind.OF_HOLDER.forEach(kind -> rows.addAll(each.astray(kind, verb -> true)));
        }
        System.out.println("every row, " + rows.size() + " findings");
        var permits = new LifeWalk.Figures(Map.of(), 0, 0, List.of());
        var cases = HolderWalk.Figures.none();
        for (int i = 0; i < houses; i++) {
            try (Database database = new Database()) {
                permits = permits.and(new LifeWalk(database, seeds.nextLong()).walk(steps));
            }
            try (Database database = new Database()) {
                cases = cases.and(new HolderWalk(database, seeds.nextLong()).walk(steps));
            }
            var so = new Figures(
                    seed, (i + 1) * steps, rows, permits, cases, (System.nanoTime() - begin) / 1_000_000_000);
            System.out.println("%d steps, %d acts, %d findings, %d rows not gone yet"
                    .formatted(
                            so.steps(),
                            cases.acts(),
                            so.findings().size(),
                            cases.left().size()));
        }
        return new Figures(seed, houses * steps, rows, permits, cases, (System.nanoTime() - begin) / 1_000_000_000);
    }
}
