package org.anju.permits;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Database;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk over the permit table in small; {@code ./anju prove holders} is the full one. */
class LifeWalkTest {

    @RegisterExtension
    final Database database = new Database();

    /** The oracle refuses to write a past day, so each day that is past is what it was on the day itself. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20261126, 4242})
    void whatever_happens_a_permit_is_each_day_what_a_list_of_days_says_and_the_past_stays(long seed) {
        LifeWalk.Figures figures = new LifeWalk(database, seed).walk(800);
        assertThat(figures.findings()).as("seed %d", seed).isEmpty();
        assertThat(figures.done()).as("seed %d", seed).hasSize(8);
        assertThat(figures.refused()).as("seed %d", seed).isPositive();
    }
}
