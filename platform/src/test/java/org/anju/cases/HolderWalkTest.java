package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.Verb;
import org.anju.testkit.Database;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk of the holders in small; {@code ./anju prove holders} is the full one. */
class HolderWalkTest {

    @RegisterExtension
    final Database database = new Database();

    /** Where the four tables differ from that of a first application; {@link WalkTest} goes the rows they share. */
    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "NEW")
    void each_row_of_a_holders_table_that_is_its_own_leads_where_it_says(Kind kind) {
        var own = EnumSet.of(Verb.SUBMIT, Verb.VOUCH, Verb.GRANT, Verb.APPEAL, Verb.SET_ASIDE, Verb.END);
        assertThat(new HolderRows(database).astray(kind, own::contains)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261126})
    void at_random_four_businesses_side_by_side_never_contradict_the_permit(long seed) {
        HolderWalk.Figures figures = new HolderWalk(database, seed).walk(300);
        assertThat(figures.findings()).as("seed %d", seed).isEmpty();
        assertThat(figures.acts()).as("seed %d", seed).isPositive();
        assertThat(figures.refused()).as("seed %d", seed).isPositive();
    }
}
