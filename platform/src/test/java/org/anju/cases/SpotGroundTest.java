package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.spot.SpotDesk;
import org.anju.conduct.spot.ContactCall;
import org.anju.conduct.spot.ContactRegister;
import org.anju.conduct.spot.SpotEntry;
import org.anju.conduct.spot.SpotFrame;
import org.anju.conduct.spot.SpotGround;
import org.anju.parties.AgentRegister;
import org.anju.policy.employer.Standing;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What makes an employer weigh more, each fact from its own room and with its clause. */
class SpotGroundTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Officers officers = new Officers(stage, database);
    private final Actor supervisor = officers.supervisor("方监管");

    @Test
    void evidence_of_insurance_counts_as_old_from_the_day_it_is_a_year_old() {
        stage.clock().set(LocalDate.of(2026, 9, 7), LocalTime.of(9, 0));
        UUID firm = stage.employer(Standing.FULL);
        Actor agent = stage.agentOf(
                firm, Objects.requireNonNull(stage.applicant("周雨桐").person()), "周雨桐");
        assertThat(grounds(firm)).containsEntry(SpotGround.INSURANCE_OLD, 1);
        insured(agent, firm, LocalDate.of(2025, 9, 8));
        assertThat(grounds(firm)).doesNotContainKey(SpotGround.INSURANCE_OLD);
        insured(agent, firm, LocalDate.of(2025, 9, 7));
        assertThat(grounds(firm)).containsEntry(SpotGround.INSURANCE_OLD, 1);
    }

    @Test
    void a_case_that_fell_back_counts_for_a_year_and_a_missing_self_check_after_its_year() {
        stage.clock().set(LocalDate.of(2026, 3, 2), LocalTime.of(9, 0));
        Cast cast = stage.cast();
        stage.submit(cast);
        assertThat(grounds(cast.employer())).doesNotContainKeys(SpotGround.LAPSED, SpotGround.NO_SELF_CHECK);
        stage.clock().set(LocalDate.of(2026, 3, 20), LocalTime.of(9, 0));
        stage.sweep.run();
        assertThat(grounds(cast.employer())).containsEntry(SpotGround.LAPSED, 1);
        stage.clock().set(LocalDate.of(2027, 1, 4), LocalTime.of(9, 0));
        assertThat(grounds(cast.employer()))
                .containsEntry(SpotGround.LAPSED, 1)
                .containsEntry(SpotGround.NO_SELF_CHECK, 1);
        stage.clock().set(LocalDate.of(2027, 3, 22), LocalTime.of(9, 0));
        assertThat(grounds(cast.employer())).doesNotContainKey(SpotGround.LAPSED);
    }

    @Test
    void a_number_where_nobody_is_reached_counts_and_what_all_weighs_is_written_beside() {
        UUID firm = stage.employer(Standing.FULL);
        Actor agent = stage.agentOf(
                firm, Objects.requireNonNull(stage.applicant("周雨桐").person()), "周雨桐");
        insured(agent, firm, stage.today());
        assertThat(entry(firm).weight()).isEqualTo(1);
        Actor clerk = officers.clerk("陈受理");
        ContactRegister contacts = stage.room(ContactRegister.class);
        for (int day = 0; day < 2; day++) {
            Stage.done(stage.tx(() -> contacts.called(
                    firm, ContactCall.Contact.AGENT, "13800000001", ContactCall.Result.NOT_REACHED, clerk)));
            stage.clock().set(stage.today().plusDays(1), LocalTime.of(9, 0));
        }
        assertThat(entry(firm).grounds()).containsEntry(SpotGround.CONTACT_INVALID, 1);
        assertThat(entry(firm).weight()).isEqualTo(1 + SpotGround.CONTACT_INVALID.each());
    }

    @Test
    void weight_ends_at_its_limit_and_the_frame_is_ordered_by_code() {
        SpotEntry plain = entry(stage.employer(Standing.FULL));
        SpotEntry heavy = SpotEntry.of(
                plain.code(),
                plain.employer(),
                plain.name(),
                Map.of(SpotGround.LATE_RELEASE, 100, SpotGround.ASKED, 0));
        assertThat(heavy.weight()).isEqualTo(1 + SpotGround.LATE_RELEASE.most());
        assertThat(heavy.grounds()).containsOnlyKeys(SpotGround.LATE_RELEASE);
        stage.employer(Standing.FULL);
        SpotFrame frame = stage.room(SpotDesk.class).frame(supervisor);
        assertThat(frame.text().lines()).isSorted();
    }

    @Test
    void by_risk_the_heavier_is_drawn_the_more_often_and_by_chance_it_is_not() {
        SpotEntry one = entry(stage.employer(Standing.FULL));
        UUID second = stage.employer(Standing.FULL);
        SpotEntry light = entry(second);
        var heavy = new SpotEntry(one.code(), one.employer(), one.name(), 9, Map.of());
        var frame = new SpotFrame(
                java.util.List.of(heavy, new SpotEntry(light.code(), light.employer(), light.name(), 1, Map.of())));
        int byRisk = 0;
        int byChance = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            byte[] bytes = new byte[32];
            bytes[0] = (byte) seed;
            bytes[1] = (byte) (seed >> 8);
            byRisk += frame.draw(bytes, 0, 1).getFirst().entry().equals(heavy) ? 1 : 0;
            byChance += frame.draw(bytes, 1, 0).getFirst().entry().equals(heavy) ? 1 : 0;
        }
        assertThat(byRisk).isBetween(860, 940);
        assertThat(byChance).isBetween(440, 560);
    }

    private void insured(Actor agent, UUID firm, LocalDate on) {
        UUID person = Objects.requireNonNull(agent.person());
        Stage.done(stage.tx(
                () -> stage.room(AgentRegister.class).insured(Actor.clock(), person, firm, "13800000001", on)));
    }

    private Map<SpotGround, Integer> grounds(UUID firm) {
        return entry(firm).grounds();
    }

    private SpotEntry entry(UUID firm) {
        return stage.room(SpotDesk.class).frame(supervisor).entries().stream()
                .filter(each -> each.employer().equals(firm))
                .findFirst()
                .orElseThrow();
    }
}
