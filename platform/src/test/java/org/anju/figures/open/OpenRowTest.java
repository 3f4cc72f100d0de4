package org.anju.figures.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.anju.cases.times.Quarter;
import org.anju.figures.FiguresKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is small is hidden, and nobody can work it out from what is not. */
class OpenRowTest {

    private static final Quarter SPRING = new Quarter(2026, 2);

    private static OpenRow row(int received, int granted, int refused, int withdrawn) {
        return OpenRow.of(new QuarterCounts(SPRING, FiguresKind.NEW, received, granted, refused, withdrawn));
    }

    @Test
    void one_to_four_are_hidden_none_and_five_are_not() {
        for (int count = 0; count <= 6; count++) {
            boolean shown = count == 0 || count >= 5;
            assertThat(row(count, 0, 0, 0).received()).as("%d", count).isEqualTo(shown ? count : null);
            assertThat(row(0, 0, 0, count).withdrawn()).as("%d", count).isEqualTo(shown ? count : null);
            assertThat(row(0, count, 0, 0).decided()).as("%d", count).isEqualTo(shown ? count : null);
        }
    }

    @Test
    void a_small_number_of_refusals_does_not_follow_from_all_decided_less_those_granted() {
        OpenRow row = row(20, 12, 2, 0);
        assertThat(row.decided()).isEqualTo(14);
        assertThat(row.refused()).isNull();
        assertThat(row.granted()).isNull();
        assertThat(row(20, 12, 5, 0).granted()).isEqualTo(12);
        assertThat(row(20, 12, 0, 0).granted()).isEqualTo(12);
    }

    /** Whoever knows the rule tries every pair that would have been published just so; all decided are known besides. */
    @Test
    void nobody_who_knows_the_rule_can_work_a_hidden_number_out() {
        int most = 30;
        for (int granted = 0; granted <= most; granted++) {
            for (int refused = 0; refused <= most; refused++) {
                OpenRow seen = row(0, granted, refused, 0);
                if (seen.granted() != null && seen.refused() != null) {
                    continue;
                }
                Set<Integer> grants = new HashSet<>();
                Set<Integer> refusals = new HashSet<>();
                for (int g = 0; g <= most * 2; g++) {
                    for (int r = 0; r <= most * 2; r++) {
                        if (row(0, g, r, 0).equals(seen)) {
                            grants.add(g);
                            refusals.add(r);
                        }
                    }
                }
                if (seen.granted() == null) {
                    assertThat(grants).as("%d and %d", granted, refused).hasSizeGreaterThanOrEqualTo(3);
                }
                if (seen.refused() == null) {
                    assertThat(refusals).as("%d and %d", granted, refused).hasSizeGreaterThanOrEqualTo(3);
                }
            }
        }
    }

    /** Totals less what is published leave nothing: of random years, by quarter and by kind. */
    @Test
    void no_hidden_number_follows_from_a_total() {
        long seed = System.nanoTime();
        System.out.println("random years, seed " + seed);
        Random random = new Random(seed);
        for (int n = 0; n < 200; n++) {
            List<OpenRow> rows = new ArrayList<>();
            for (int quarter = 1; quarter <= 4; quarter++) {
                for (FiguresKind kind : FiguresKind.values()) {
                    rows.add(OpenRow.of(new QuarterCounts(
                            new Quarter(2026, quarter),
                            kind,
                            random.nextInt(9),
                            random.nextInt(9),
                            random.nextInt(9),
                            random.nextInt(9))));
                }
            }
            OpenYear year = new OpenYear(2026, null, rows, List.of(), List.of());
            for (Quarter quarter : year.quarters()) {
                nothingLeft(
                        year.sum(quarter, OpenRow::received),
                        rows,
                        row -> row.quarter().equals(quarter),
                        OpenRow::received);
                nothingLeft(
                        year.sum(quarter, OpenRow::decided),
                        rows,
                        row -> row.quarter().equals(quarter),
                        OpenRow::decided);
            }
            for (FiguresKind kind : FiguresKind.values()) {
                nothingLeft(year.sum(kind, OpenRow::granted), rows, row -> row.kind() == kind, OpenRow::granted);
                nothingLeft(year.sum(kind, OpenRow::refused), rows, row -> row.kind() == kind, OpenRow::refused);
            }
        }
    }

    private static void nothingLeft(
            int total,
            List<OpenRow> rows,
            java.util.function.Predicate<OpenRow> of,
            Function<OpenRow, @Nullable Integer> what) {
        int published = rows.stream()
                .filter(of)
                .map(what)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(total - published).isZero();
    }
}
