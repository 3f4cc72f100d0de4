package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Database;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk of the holders in small; {@code ./anju prove holders} is the full one. */
class HolderWalkTest {

    @RegisterExtension
    final Database database = new Database();

    @ParameterizedTest
    @ValueSource(longs = {1, 20261126})
    void at_random_four_businesses_side_by_side_never_contradict_the_permit(long seed) {
        HolderWalk.Figures figures = new HolderWalk(database, seed).walk(300);
        assertThat(figures.findings()).as("seed %d", seed).isEmpty();
        assertThat(figures.acts()).as("seed %d", seed).isPositive();
        assertThat(figures.refused()).as("seed %d", seed).isPositive();
    }
}
