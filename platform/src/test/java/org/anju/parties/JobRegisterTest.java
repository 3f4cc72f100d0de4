package org.anju.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Job and contract, version by version (G-3.2.2-6). */
class JobRegisterTest {

    @RegisterExtension
    final Database database = new Database();

    private Room room;
    private JobRegister jobs;
    private Actor lin;
    private Actor agent;
    private Association kept;

    @BeforeEach
    void people() {
        room = new Room(database);
        jobs = new JobRegister(
                new Jobs(database.jdbc()),
                new Associations(database.jdbc(), Ring.vault()),
                new Employers(database.jdbc(), Ring.vault()),
                new Trail(database.jdbc(), database.clock()),
                database.clock());
        lin = room.applicant("林知远", Room.LIN);
        agent = room.agent("周雨桐", Room.ZHOU, room.employer("91110119MA01ABCD2F", "妫川智能"));
        kept = room.confirmed(lin, agent);
    }

    private static Job lead() {
        return new Job("平台部", "技术负责人", LocalDate.of(2025, 3, 10), LocalDate.of(2025, 4, 1), "延庆区", false);
    }

    private static Contract renewed(LocalDate from, LocalDate to) {
        return new Contract("HT-2026-009", false, from, to, UUID.randomUUID(), true);
    }

    private Association now() {
        return room.associations.association(agent, kept.id()).orElseThrow();
    }

    @Test
    void each_saving_is_a_version_with_who_and_when_and_the_association_shows_the_newest() {
        assertThat(jobs.history(agent, kept.id()))
                .extracting(JobVersion::version, JobVersion::savedBy, JobVersion::job)
                .containsExactly(tuple(1L, "周雨桐", Room.job()));
        database.clock().advanceDays(1);
        assertThat(room.perform(() -> jobs.maintain(agent, kept.id(), kept.version(), lead())))
                .isInstanceOf(Outcome.Done.class);
        LocalDate today = LocalDate.of(2026, 9, 8);
        Contract contract = renewed(today, today.plusYears(3));
        assertThat(room.perform(() -> jobs.renew(agent, kept.id(), now().version(), contract)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(now().job()).isEqualTo(lead());
        assertThat(now().contract()).isEqualTo(contract);
        assertThat(jobs.history(lin, kept.id()))
                .extracting(
                        JobVersion::version,
                        each -> each.job().position(),
                        each -> each.contract().number())
                .containsExactly(
                        tuple(3L, "技术负责人", "HT-2026-009"),
                        tuple(2L, "技术负责人", "HT-2025-001"),
                        tuple(1L, "后端工程师", "HT-2025-001"));
    }

    @Test
    void a_contract_needs_its_red_seal_and_must_not_be_over() {
        LocalDate today = LocalDate.of(2026, 9, 7);
        assertThat(clause(renewed(today.minusYears(1), today.minusDays(1)))).isEqualTo("G-3.2.1-15");
        var pale = new Contract("HT", true, today, null, UUID.randomUUID(), false);
        assertThat(clause(pale)).isEqualTo("G-3.2.2-5");
        var future = new Job("部", "岗", today.plusDays(1), today, "延庆区", false);
        assertThat(room.perform(() -> jobs.maintain(agent, kept.id(), kept.version(), future)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(room.perform(
                        () -> jobs.renew(agent, kept.id(), kept.version(), renewed(today.minusYears(1), today))))
                .isInstanceOf(Outcome.Done.class);
    }

    private String clause(Contract contract) {
        Outcome outcome = room.perform(() -> jobs.renew(agent, kept.id(), kept.version(), contract));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return String.valueOf(((Outcome.Refused) outcome).why().clause());
    }

    @Test
    void nobody_maintains_his_own_job_nor_that_of_another_employers_people() {
        Actor self = room.agent("林知远", Room.LIN, Objects.requireNonNull(agent.employer()));
        assertThat(room.perform(() -> jobs.maintain(self, kept.id(), kept.version(), lead())))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why().clause()).isEqualTo("G-3.1.2-15"));
        Actor stranger = room.agent("郑思齐", Room.ZHENG, room.employer("91110119MA02XYWT1K", "另一家"));
        for (Actor each : List.of(stranger, lin, Actor.clock())) {
            assertThat(room.perform(() -> jobs.maintain(each, kept.id(), kept.version(), lead())))
                    .isInstanceOf(Outcome.Absent.class);
        }
        assertThat(jobs.history(stranger, kept.id())).isEmpty();
    }

    @Test
    void of_two_agents_who_save_at_once_one_sees_a_fresh_page_and_nothing_is_kept_of_a_released_one() {
        assertThat(room.perform(() -> jobs.maintain(agent, kept.id(), kept.version(), lead())))
                .isInstanceOf(Outcome.Done.class);
        assertThat(room.perform(() -> jobs.maintain(agent, kept.id(), kept.version(), Room.job())))
                .isInstanceOf(Outcome.Stale.class);
        room.perform(() -> room.associations.release(agent, kept.id(), now().version(), LocalDate.of(2026, 9, 1)));
        assertThat(room.perform(() -> jobs.maintain(agent, kept.id(), now().version(), Room.job())))
                .isInstanceOf(Outcome.Absent.class);
        assertThat(jobs.history(agent, kept.id())).hasSize(2);
    }

    @Test
    void a_version_is_never_changed_or_taken_away() {
        for (String sql : List.of("update parties_job set position = 'x'", "delete from parties_job")) {
            assertThatThrownBy(() -> database.jdbc().sql(sql).update())
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }
}
