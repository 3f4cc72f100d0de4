package org.anju.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.employer.Standing;
import org.anju.policy.value.CreditCode;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmployerRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @RegisterExtension
    final Database database = new Database();

    @Test
    void an_employer_comes_back_with_its_facts_and_its_code_is_taken_once() {
        var room = new Room(database);
        var facts = new EmployerFacts(
                EmployerKind.ENTERPRISE,
                true,
                LocalDate.of(2020, 1, 1),
                new BigDecimal("5000000"),
                LocalDate.of(2020, 3, 1),
                null,
                true,
                true,
                true,
                false,
                Set.of(InnovationKind.HIGH_TECH_ENTERPRISE),
                ServiceKind.NONE,
                null,
                null,
                null);
        var employer = new Employer(
                UUID.randomUUID(), new CreditCode("91110119MA01ABCD2F"), "妫川智能", "王五", Actor.YANQING, facts);
        assertThat(room.perform(() -> room.employers.enrol(Actor.clock(), employer)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(room.employers.employer(Actor.clock(), employer.id())).contains(employer);
        var again = new Employer(
                UUID.randomUUID(), employer.creditCode(), "同一家", "王五", Actor.YANQING, EmployerFacts.UNKNOWN);
        assertThat(room.perform(() -> room.employers.enrol(Actor.clock(), again)))
                .isInstanceOf(Outcome.Refused.class);
        room.act(() -> {
            room.employers.learn(Actor.clock(), employer.id(), EmployerFacts.UNKNOWN);
            return true;
        });
        assertThat(room.employers
                        .employer(Actor.clock(), employer.id())
                        .orElseThrow()
                        .facts())
                .isEqualTo(EmployerFacts.UNKNOWN);
    }

    @Test
    void a_standing_runs_until_the_day_before_the_next_and_nobody_decided_means_none() {
        var room = new Room(database);
        UUID id = room.employer("91110119MA01ABCD2F", "妫川智能");
        assertThat(room.employers.standing(id)).isEqualTo(Standing.NONE);
        accredit(room, id, Standing.FULL, TODAY.minusYears(1));
        assertThat(room.employers.standing(id)).isEqualTo(Standing.FULL);
        accredit(room, id, Standing.MAINTAIN_ONLY, TODAY.plusDays(1));
        assertThat(room.employers.standing(id)).isEqualTo(Standing.FULL);
        assertThat(room.employers.accreditation(id, TODAY).orElseThrow().to()).isEqualTo(TODAY);
        assertThat(room.employers
                        .accreditation(id, TODAY.plusDays(1))
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.MAINTAIN_ONLY);
        assertThat(room.employers.accreditation(id, TODAY.minusYears(1).minusDays(1)))
                .isEmpty();
    }

    private static void accredit(Room room, UUID id, Standing standing, LocalDate from) {
        room.act(() -> {
            room.employers.accredit(Actor.clock(), id, new Accreditation(standing, from, null, "区委组织部", "G-3.1.2-2"));
            return true;
        });
    }

    @Test
    void an_employer_is_seen_by_its_agents_its_people_and_the_office_of_its_district() {
        var room = new Room(database);
        UUID id = room.employer("91110119MA01ABCD2F", "妫川智能");
        Actor agent = room.agent("周雨桐", Room.ZHOU, id);
        Actor stranger = room.agent("郑思齐", Room.ZHENG, room.employer("91110119MA02XYWT1K", "另一家"));
        Actor lin = room.applicant("林知远", Room.LIN);
        assertThat(room.employers.employer(agent, id)).isPresent();
        assertThat(room.employers.employer(stranger, id)).isEmpty();
        assertThat(room.employers.employer(lin, id)).isEmpty();
        room.confirmed(lin, agent);
        assertThat(room.employers.employer(lin, id)).isPresent();
        var clerk = new Actor(UUID.randomUUID(), "窗口", Role.CLERK, null, null, Actor.YANQING);
        var elsewhere = new Actor(UUID.randomUUID(), "窗口", Role.CLERK, null, null, "110105");
        assertThat(room.employers.employer(clerk, id)).isPresent();
        assertThat(room.employers.employer(elsewhere, id)).isEmpty();
    }

    @Test
    void one_person_acts_for_one_employer_at_a_time() {
        var room = new Room(database);
        UUID first = room.employer("91110119MA01ABCD2F", "妫川智能");
        UUID second = room.employer("91110119MA02XYWT1K", "另一家");
        room.agent("周雨桐", Room.ZHOU, first);
        assertThatThrownBy(() -> room.agent("周雨桐", Room.ZHOU, second)).hasStackTraceContaining("exclusion constraint");
        assertThat(room.employers.agents(first)).extracting(Agent::name).containsExactly("周雨桐");
    }
}
