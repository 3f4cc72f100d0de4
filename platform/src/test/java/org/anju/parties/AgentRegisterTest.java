package org.anju.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AgentRegisterTest {

    @RegisterExtension
    final Database database = new Database();

    private Room room;
    private AgentRegister agents;
    private UUID firm;
    private UUID zhou;
    private Actor agent;

    @BeforeEach
    void anEmployerWithAnAgent() {
        room = new Room(database);
        agents = new AgentRegister(
                new Agents(database.jdbc(), Ring.vault()),
                new Employers(database.jdbc(), Ring.vault()),
                new Trail(database.jdbc(), database.clock()),
                database.clock());
        firm = room.employer("91110119MA00DEM14N", "妫川智能");
        zhou = room.enrolled("周雨桐", Room.ZHOU);
        assertThat(appoint(zhou, firm)).isInstanceOf(Outcome.Done.class);
        agent = new Actor(UUID.randomUUID(), "周雨桐", Role.AGENT, zhou, firm, Actor.YANQING);
    }

    private Outcome appoint(UUID person, UUID employer) {
        return room.perform(() -> agents.appoint(Actor.clock(), person, employer, "13812345678", today()));
    }

    private LocalDate today() {
        return Beijing.today(database.clock());
    }

    @Test
    void a_dismissal_takes_effect_the_same_instant_on_the_very_day() {
        assertThat(room.employers.acts(agent)).isTrue();
        assertThat(room.perform(() -> agents.dismiss(agent, zhou, firm))).isInstanceOf(Outcome.Done.class);
        assertThat(room.employers.acts(agent)).isFalse();
        assertThat(room.employers.agents(firm)).isEmpty();
        assertThat(agents.roster(agent, firm)).isEmpty();
        Agent gone = agents.roster(Actor.clock(), firm).getFirst();
        assertThat(gone.to()).isEqualTo(today());
        assertThat(gone.endedAt()).isEqualTo(database.clock().instant());
        assertThat(gone.current(today())).isFalse();
    }

    @Test
    void who_was_dismissed_cannot_be_dismissed_again() {
        room.perform(() -> agents.dismiss(agent, zhou, firm));
        database.clock().advance(Duration.ofMinutes(1));
        assertThat(room.perform(() -> agents.dismiss(agent, zhou, firm))).isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void a_person_acts_for_one_employer_at_a_time_and_for_the_next_the_same_afternoon() {
        UUID other = room.employer("91110119MA00DEM22H", "海坨冰雪");
        assertThat(appoint(zhou, other)).isInstanceOf(Outcome.Refused.class);
        assertThat(agents.employerOf(zhou)).contains(firm);
        room.perform(() -> agents.dismiss(agent, zhou, firm));
        assertThat(agents.employerOf(zhou)).isEmpty();
        assertThat(appoint(zhou, other)).isInstanceOf(Outcome.Done.class);
        assertThat(agents.employerOf(zhou)).contains(other);
        assertThat(room.employers.acts(agent)).isFalse();
    }

    @Test
    void the_same_person_may_come_back_on_the_day_he_left() {
        room.perform(() -> agents.dismiss(agent, zhou, firm));
        assertThat(appoint(zhou, firm)).isInstanceOf(Outcome.Done.class);
        assertThat(room.employers.acts(agent)).isTrue();
        assertThat(agents.roster(agent, firm)).hasSize(2);
    }

    @Test
    void newer_evidence_and_another_telephone_are_kept() {
        room.perform(() -> agents.insured(agent, zhou, firm, "13900000000", today().minusDays(3)));
        Agent now = agents.roster(agent, firm).getFirst();
        assertThat(now.insuredOn()).isEqualTo(today().minusDays(3));
        assertThat(now.phone()).isEqualTo("13900000000");
    }

    @Test
    void another_employers_agents_are_nobodys_to_read() {
        UUID other = room.employer("91110119MA00DEM22H", "海坨冰雪");
        UUID lin = room.enrolled("林知远", Room.LIN);
        appoint(lin, other);
        assertThat(agents.roster(agent, other)).isEmpty();
        Actor clerk = new Actor(UUID.randomUUID(), "韩窗口", Role.CLERK, null, null, Actor.YANQING);
        Actor elsewhere = new Actor(UUID.randomUUID(), "外区窗口", Role.CLERK, null, null, "110105");
        assertThat(agents.roster(clerk, other)).hasSize(1);
        assertThat(agents.roster(elsewhere, other)).isEmpty();
    }
}
