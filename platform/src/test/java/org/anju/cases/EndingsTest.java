package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.anju.cases.Stage.Cast;
import org.anju.cases.breach.Endings;
import org.anju.cases.spot.RestrictionDesk;
import org.anju.conduct.spot.Restriction;
import org.anju.conduct.spot.RestrictionRegister;
import org.anju.policy.conduct.MeasureKind;
import org.anju.policy.conduct.Party;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom a measure or a restriction stopped hears that it is over, the day after its last one and once. */
class EndingsTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Sanctions sanctions = new Sanctions(stage);
    private final Endings endings = stage.room(Endings.class);

    @Test
    void a_measure_that_comes_to_its_last_day_is_said_to_be_over_the_day_after_and_once() {
        Cast cast = stage.cast();
        LocalDate last = stage.today().plusDays(10);
        sanctions.decided(Party.EMPLOYER, cast.employer(), null, Sanctions.until(MeasureKind.BAR, last));
        sanctions.decided(Party.AGENT, cast.employer(), cast.agent().person(), Sanctions.until(MeasureKind.BAR, last));
        looks(last);
        assertThat(said("notices.breach.OVER")).isEmpty();
        looks(last.plusDays(1));
        looks(last.plusDays(2));
        assertThat(said("notices.breach.OVER")).hasSize(2);
    }

    @Test
    void one_that_was_lifted_before_is_not_told_again_and_after_two_weeks_nothing_is_dug_up() {
        Cast cast = stage.cast();
        LocalDate last = stage.today().plusDays(10);
        String lifted =
                sanctions.decided(Party.EMPLOYER, cast.employer(), null, Sanctions.until(MeasureKind.BAR, last));
        Stage.done(sanctions.lift(lifted, sanctions.approver));
        sanctions.decided(Party.EMPLOYER, stage.cast().employer(), null, Sanctions.until(MeasureKind.BAR, last));
        looks(last.plusDays(15));
        assertThat(said("notices.breach.OVER")).isEmpty();
        stage.clock().set(last.plusDays(14), LocalTime.of(9, 0));
        looks(last.plusDays(14));
        assertThat(said("notices.breach.OVER")).hasSize(1);
    }

    @Test
    void a_restriction_that_ends_by_itself_is_told_to_the_employer() {
        Cast cast = stage.cast();
        LocalDate last = stage.today().plusDays(30);
        RestrictionDesk desk = stage.room(RestrictionDesk.class);
        RestrictionRegister register = stage.room(RestrictionRegister.class);
        var wish = new RestrictionRegister.Wish(Restriction.Reason.MANAGEMENT, "抽查两次没有原件", stage.today(), last, null);
        Actor clerk = stage.clerk("陈受理");
        Stage.done(stage.tx(() -> desk.propose(cast.employer(), wish, clerk)));
        Restriction made = register.of(cast.employer(), clerk).getFirst();
        Stage.done(stage.tx(() -> register.state(made.id(), "没有意见", cast.agent())));
        Actor approver = Sanctions.officer("王审批", Role.APPROVER, Actor.YANQING);
        Stage.done(stage.tx(() -> desk.decide(cast.employer(), true, "已听取", approver)));
        looks(last);
        assertThat(said("notices.restriction.OVER")).isEmpty();
        looks(last.plusDays(1));
        looks(last.plusDays(1));
        assertThat(said("notices.restriction.OVER")).hasSize(1);
    }

    private void looks(LocalDate day) {
        stage.clock().set(day, LocalTime.of(9, 0));
        stage.tx(() -> {
            endings.tell();
            return true;
        });
    }

    private List<String> said(String key) {
        return database.jdbc()
                .sql("select payload from cases_outbox where topic = 'notice' and payload::json->>'key' = ?")
                .param(key)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
