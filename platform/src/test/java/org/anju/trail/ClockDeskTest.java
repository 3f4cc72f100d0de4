package org.anju.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anju.testkit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClockDeskTest {

    @RegisterExtension
    final Database database = new Database();

    private final List<Object> told = new ArrayList<>();
    private final DemoClock clock = new DemoClock(database.clock(), database.jdbc(), true);
    private final ClockDesk desk = new ClockDesk(clock, new Trail(database.jdbc(), clock), told::add);

    @Test
    void a_move_holds_once_it_is_announced_and_survives_a_restart() {
        Instant target = clock.instant().plus(Duration.ofDays(7));
        assertThat(move(target)).isInstanceOf(Outcome.Done.class);
        desk.announce();
        assertThat(clock.instant()).isEqualTo(target);
        assertThat(told).containsExactly(new ClockMoved(target));
        database.clock().advance(Duration.ofHours(1));
        assertThat(new DemoClock(database.clock(), database.jdbc(), true).instant())
                .isEqualTo(target.plus(Duration.ofHours(1)));
        assertThat(database.jdbc()
                        .sql("select act from trail_lines")
                        .query(String.class)
                        .list())
                .containsExactly("clock-moved");
    }

    @Test
    void a_move_rolled_back_never_happened() {
        database.transactions().executeWithoutResult(status -> {
            desk.moveTo(Actor.visitor(), clock.instant().plusSeconds(60));
            status.setRollbackOnly();
        });
        desk.announce();
        assertThat(clock.ahead()).isZero();
    }

    @Test
    void time_never_goes_back_nor_stands_still_nor_leaves_sight() {
        Instant now = clock.instant();
        assertThat(move(now)).isInstanceOf(Outcome.Refused.class);
        assertThat(move(now.minusSeconds(1))).isInstanceOf(Outcome.Refused.class);
        assertThat(move(now.plus(Duration.ofDays(365 * 20 + 1)))).isInstanceOf(Outcome.Refused.class);
        assertThat(move(now.plusMillis(1))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_database_itself_lets_the_clock_only_forward() {
        move(clock.instant().plusSeconds(60));
        assertThatThrownBy(() ->
                        database.jdbc().sql("update trail_clock set ahead = 0").update())
                .hasStackTraceContaining("only moves forward");
    }

    @Test
    void outside_a_demonstration_the_clock_is_the_real_one_whatever_is_stored() {
        move(clock.instant().plusSeconds(3600));
        DemoClock real = new DemoClock(database.clock(), database.jdbc(), false);
        assertThat(real.instant()).isEqualTo(database.clock().instant());
        ClockDesk closed = new ClockDesk(real, new Trail(database.jdbc(), real), told::add);
        Outcome outcome = database.transactions()
                .execute(status -> closed.moveTo(Actor.visitor(), real.instant().plusSeconds(1)));
        assertThat(outcome).isInstanceOf(Outcome.Absent.class);
    }

    private Outcome move(Instant target) {
        return database.transactions().execute(status -> desk.moveTo(Actor.visitor(), target));
    }
}
