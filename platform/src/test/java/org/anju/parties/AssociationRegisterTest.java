package org.anju.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.parties.Association.SameEmployer;
import org.anju.parties.Association.State;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AssociationRegisterTest {

    private static final SameEmployer ALL = new SameEmployer(true, true, true);

    @RegisterExtension
    final Database database = new Database();

    private Room room;
    private Actor lin;
    private Actor agent;
    private Actor stranger;

    @BeforeEach
    void people() {
        room = new Room(database);
        lin = room.applicant("林知远", Room.LIN);
        agent = room.agent("周雨桐", Room.ZHOU, room.employer("91110119MA01ABCD2F", "妫川智能"));
        stranger = room.agent("郑思齐", Room.ZHENG, room.employer("91110119MA02XYWT1K", "另一家"));
    }

    @Test
    void a_code_leads_to_a_request_and_the_request_to_a_confirmation_with_job_and_contract() {
        Association association = room.confirmed(lin, agent);
        assertThat(association.state()).isEqualTo(State.CONFIRMED);
        assertThat(association.job()).isEqualTo(Room.job());
        assertThat(association.contract()).isNotNull();
        assertThat(room.associations.of(lin, association.person())).contains(association);
        assertThat(room.associations.staff(agent)).extracting(Associate::name).containsExactly("林知远");
        assertThat(room.associations.confirmedWith(agent, association.person())).isTrue();
        assertThat(room.associations.confirmedWith(stranger, association.person()))
                .isFalse();
    }

    @Test
    void a_wrong_an_old_and_a_mistyped_code_get_the_same_answer() {
        String old = room.code(agent);
        room.act(() -> room.employers.rotate(agent));
        List<Outcome> answers = List.of(
                room.associations.lookUp(lin, old),
                room.associations.lookUp(lin, "2222 2222 2222 2222"),
                room.associations.lookUp(lin, "<script>"));
        assertThat(answers).allMatch(Outcome.Refused.class::isInstance).containsOnly(answers.getFirst());
        assertThat(room.associations.lookUp(
                        lin, room.code(agent).toLowerCase(java.util.Locale.ROOT).replace(" ", "-")))
                .isEqualTo(new Outcome.Done("妫川智能"));
    }

    @Test
    void after_ten_tries_in_an_hour_even_the_right_code_is_not_looked_at() {
        for (int i = 0; i < 10; i++) {
            room.associations.lookUp(lin, "2222222222222222");
        }
        assertThat(room.associations.lookUp(lin, room.code(agent)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("parties.code.tooMany"));
    }

    @Test
    void a_code_is_drawn_anew_each_time_and_carries_78_bits() {
        assertThat(room.code(agent))
                .matches("([2-9A-HJKMNP-Z]{4} ){3}[2-9A-HJKMNP-Z]{4}")
                .doesNotMatch(".*[01IOL].*");
        assertThat(room.code(agent)).isNotEqualTo(room.code(stranger));
        assertThat(room.act(() -> room.employers.code(lin))).isEmpty();
    }

    @Test
    void a_person_has_one_live_association_also_when_he_asks_eight_times_at_once() throws Exception {
        String code = room.code(agent);
        Callable<Outcome> ask = () -> room.perform(() -> room.associations.request(lin, code));
        List<Outcome> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var each : threads.invokeAll(java.util.Collections.nCopies(8, ask))) {
                outcomes.add(each.get());
            }
        }
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(room.associations.waiting(agent)).hasSize(1);
        assertThat(room.associations.waiting(stranger)).isEmpty();
    }

    @Test
    void an_agent_confirms_nobody_but_others_and_only_with_all_three_in_one_employer() {
        var self =
                new Actor(UUID.randomUUID(), "周雨桐", org.anju.trail.Role.APPLICANT, agent.person(), null, Actor.YANQING);
        UUID own = requested(self);
        assertThat(refusal(confirm(agent, own, Room.contract(null), ALL))).isEqualTo("G-3.1.2-15");
        assertThat(refusal(room.perform(() -> room.associations.refuse(agent, own, 1, "不是本单位"))))
                .isEqualTo("G-3.1.2-15");
        UUID id = requested(lin);
        Contract good = Room.contract(null);
        assertThat(refusal(confirm(agent, id, good, new SameEmployer(false, true, true))))
                .isEqualTo("G-4.6-1");
        assertThat(refusal(confirm(agent, id, good, new SameEmployer(true, false, true))))
                .isEqualTo("G-4.6-2");
        assertThat(refusal(confirm(agent, id, good, new SameEmployer(true, true, false))))
                .isEqualTo("G-4.6-3");
        var pale = new Contract(good.number(), true, good.from(), null, good.attachment(), false);
        assertThat(refusal(confirm(agent, id, pale, ALL))).isEqualTo("G-3.2.2-5");
        LocalDate today = LocalDate.of(2026, 9, 7);
        assertThat(refusal(confirm(agent, id, Room.contract(today.minusDays(1)), ALL)))
                .isEqualTo("G-3.2.1-15");
        assertThat(confirm(stranger, id, good, ALL)).isInstanceOf(Outcome.Absent.class);
        assertThat(confirm(lin, id, good, ALL)).isInstanceOf(Outcome.Absent.class);
        assertThat(confirm(agent, id, Room.contract(today), ALL)).isInstanceOf(Outcome.Done.class);
        assertThat(confirm(agent, id, good, ALL)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void an_agent_who_was_dismissed_can_do_nothing_from_the_next_day_on() {
        UUID id = requested(lin);
        UUID person = java.util.Objects.requireNonNull(agent.person());
        UUID employer = java.util.Objects.requireNonNull(agent.employer());
        LocalDate today = LocalDate.of(2026, 9, 7);
        room.act(() -> room.employers.dismiss(Actor.clock(), person, employer, today));
        assertThat(room.employers.acts(agent)).isTrue();
        database.clock().advanceDays(1);
        assertThat(room.employers.acts(agent)).isFalse();
        assertThat(room.employers.agents(employer)).isEmpty();
        assertThat(confirm(agent, id, Room.contract(null), ALL)).isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void a_request_is_withdrawn_or_refused_with_a_reason_and_then_a_new_one_may_follow() {
        UUID id = requested(lin);
        assertThat(room.perform(() -> room.associations.withdraw(stranger, id, 1)))
                .isInstanceOf(Outcome.Absent.class);
        assertThat(room.perform(() -> room.associations.withdraw(lin, id, 1))).isInstanceOf(Outcome.Done.class);
        UUID again = requested(lin);
        room.perform(() -> room.associations.refuse(agent, again, 1, " 查无此人 "));
        Association refused = room.associations.association(lin, again).orElseThrow();
        assertThat(refused.reason()).isEqualTo("查无此人");
        assertThat(refused.live()).isFalse();
        assertThat(requested(lin)).isNotNull();
    }

    @Test
    void after_the_release_the_employer_sees_him_no_more() {
        Association association = room.confirmed(lin, agent);
        LocalDate left = LocalDate.of(2026, 9, 1);
        assertThat(room.perform(() -> room.associations.release(agent, association.id(), association.version(), left)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(room.associations.staff(agent)).isEmpty();
        assertThat(room.persons.profile(agent, association.person())).isEmpty();
        assertThat(room.persons.person(agent, association.person())).isEmpty();
    }

    @Test
    void the_database_itself_keeps_no_confirmation_without_contract_and_seal() {
        UUID id = requested(lin);
        assertThatThrownBy(() -> database.jdbc()
                        .sql("update parties_association set state = 'CONFIRMED', decided_at = now() where id = ?")
                        .param(id)
                        .update())
                .hasStackTraceContaining("check constraint");
    }

    private UUID requested(Actor actor) {
        String code = room.code(agent);
        return UUID.fromString(((Outcome.Done) room.perform(() -> room.associations.request(actor, code))).id());
    }

    private Outcome confirm(Actor actor, UUID id, Contract contract, SameEmployer same) {
        Job job = Room.job();
        return room.perform(() -> room.associations.confirm(actor, id, 1, job, contract, same));
    }

    private static String refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return String.valueOf(((Outcome.Refused) outcome).why().clause());
    }
}
