package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.handover.Handover;
import org.anju.cases.handover.HandoverDesk;
import org.anju.permits.PermitStatus;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A new employer in another district. */
class HandoverTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Holders holders = new Holders(stage);
    private final HandoverDesk desk = stage.room(HandoverDesk.class);

    @Test
    void a_suspended_holder_asks_once_and_the_window_keeps_to_whom_it_went() {
        Cast cast = holders.holder();
        assertThat(ask(cast, "110108")).isInstanceOf(Outcome.Refused.class);
        holders.release(cast, stage.today());
        UUID id = UUID.fromString(Stage.done(ask(cast, "110108")));
        assertThat(ask(cast, "110105")).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.all(cast.clerk())).extracting(Handover::toDistrict).containsExactly("110108");
        assertThat(carryOut(id, cast.approver())).isInstanceOf(Outcome.Absent.class);
        Stage.done(carryOut(id, cast.clerk()));
        assertThat(carryOut(id, cast.clerk())).isInstanceOf(Outcome.Stale.class);
        assertThat(desk.own(cast.applicant()).orElseThrow().done())
                .extracting(Handover.Done::receipt)
                .isEqualTo("海淀区人才中心 李老师，机要交换");
        holders.go(stage.today().plusDays(1));
        assertThat(holders.status(cast, stage.today())).isEqualTo(PermitStatus.SUSPENDED);
    }

    @Test
    void nobody_else_sees_it_and_this_district_is_none_of_the_others() {
        Cast cast = holders.holder();
        holders.release(cast, stage.today());
        assertThat(ask(cast, Actor.YANQING)).isInstanceOf(Outcome.Absent.class);
        UUID id = UUID.fromString(Stage.done(ask(cast, "110108")));
        Cast other = stage.cast();
        assertThat(desk.own(other.applicant())).isEmpty();
        assertThat(desk.all(other.agent())).isEmpty();
        Actor elsewhere = new Actor(UUID.randomUUID(), "别区窗口", Role.CLERK, UUID.randomUUID(), null, "110108");
        assertThat(desk.all(elsewhere)).isEmpty();
        assertThat(carryOut(id, elsewhere)).isInstanceOf(Outcome.Absent.class);
        Actor himself = new Actor(UUID.randomUUID(), "本人", Role.CLERK, cast.person(), null, Actor.YANQING);
        assertThat(carryOut(id, himself)).isInstanceOf(Outcome.Refused.class);
    }

    private Outcome ask(Cast cast, String district) {
        return stage.tx(() -> desk.ask(district, "海淀某科技公司（示例）", cast.applicant()));
    }

    private Outcome carryOut(UUID id, Actor officer) {
        return stage.tx(() -> desk.carryOut(id, "海淀区人才中心 李老师，机要交换", officer));
    }
}
