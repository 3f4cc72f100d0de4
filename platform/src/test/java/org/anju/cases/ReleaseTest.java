package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.association.AssociationDesk;
import org.anju.cases.association.LeaverSweep;
import org.anju.cases.flow.State;
import org.anju.cases.work.Task;
import org.anju.cases.work.WorkList;
import org.anju.parties.Association;
import org.anju.parties.LeaverRegister;
import org.anju.parties.Leaving;
import org.anju.permits.Period;
import org.anju.permits.Permit;
import org.anju.permits.PermitStatus;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Somebody leaves: five working days, the release, and what becomes of the permit (G-4.2). */
class ReleaseTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final AssociationDesk desk = stage.room(AssociationDesk.class);
    private final LeaverRegister leavers = stage.room(LeaverRegister.class);
    private final LeaverSweep sweep = stage.room(LeaverSweep.class);
    private final Actor supervisor =
            new Actor(UUID.randomUUID(), "邢监管", Role.SUPERVISOR, UUID.randomUUID(), null, Actor.YANQING);

    private Association of(Cast cast) {
        return stage.associations.of(Actor.clock(), cast.person()).orElseThrow();
    }

    private Outcome release(Cast cast, LocalDate leftOn) {
        Association kept = of(cast);
        return stage.tx(() -> desk.release(cast.agent(), kept.id(), kept.version(), leftOn));
    }

    private Outcome leave(Actor actor, Cast cast, LocalDate leftOn) {
        return stage.tx(() -> desk.leave(actor, of(cast).id(), leftOn));
    }

    private List<String> told() {
        return database.jdbc()
                .sql("select payload::json ->> 'key' from cases_outbox where topic = 'notice' order by id")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private int lines(String act) {
        return database.jdbc()
                .sql("select count(*) from trail_lines where act = ?")
                .param(act)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        // an ordinary week
        "2026-09-07, 2026-09-14",
        // left on a Friday
        "2026-09-04, 2026-09-11",
        // the Sunday of the make-up day counts
        "2026-09-15, 2026-09-21",
        // mid-autumn and the national holidays do not
        "2026-09-23, 2026-10-08",
        // the make-up Saturday after them does
        "2026-10-06, 2026-10-13",
    })
    void five_working_days_end_at_the_last_instant_of_the_last_day(LocalDate left, LocalDate last) {
        Cast cast = stage.cast();
        stage.clock().set(left, LocalTime.of(18, 0));
        Stage.done(leave(cast.applicant(), cast, left));
        assertThat(leavers.open(cast.agent())).extracting(Leaving::lastDay).containsExactly(last);
        stage.clock().set(last, LocalTime.of(23, 59, 59, 999_999_999));
        assertThat(sweep.run()).isZero();
        stage.clock().set(last.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(sweep.run()).isEqualTo(1);
        assertThat(sweep.run()).isZero();
        assertThat(leavers.overdue(supervisor, ""))
                .extracting(Leaving::name, Leaving::lastDay, Leaving::open)
                .containsExactly(tuple(cast.applicant().name(), last, true));
        assertThat(lines("association.overdue")).isEqualTo(1);
        assertThat(told()).endsWith("notices.leaver.OVERDUE.AGENTS", "notices.leaver.OVERDUE.PERSON");
    }

    @Test
    void a_release_on_the_last_day_is_in_time_and_a_day_later_it_is_not_also_where_nobody_reported() {
        LocalDate left = LocalDate.of(2026, 9, 7);
        Cast intime = stage.cast();
        Cast late = stage.cast();
        stage.clock().set(LocalDate.of(2026, 9, 14), LocalTime.of(23, 59));
        Stage.done(release(intime, left));
        stage.clock().set(LocalDate.of(2026, 9, 15), LocalTime.MIDNIGHT);
        Stage.done(release(late, left));
        assertThat(leavers.overdue(supervisor, ""))
                .extracting(Leaving::association, Leaving::closedAs)
                .containsExactly(tuple(of(late).id(), Leaving.Close.RELEASED));
        assertThat(leavers.released(intime.agent()))
                .extracting(Leaving::overdue)
                .containsExactly(false);
    }

    @Test
    void whatever_was_overdue_stays_on_the_list_after_the_release_and_with_another_date() {
        LocalDate left = stage.today();
        Cast cast = stage.cast();
        Stage.done(leave(cast.applicant(), cast, left));
        stage.clock().set(left.plusDays(20), LocalTime.NOON);
        assertThat(sweep.run()).isEqualTo(1);
        assertThat(stage.tx(() -> desk.stay(cast.applicant(), of(cast).id()))).isInstanceOf(Outcome.Stale.class);
        Stage.done(release(cast, left.plusDays(19)));
        assertThat(leavers.overdue(supervisor, ""))
                .extracting(Leaving::leftOn, Leaving::closedAs)
                .containsExactly(tuple(left, Leaving.Close.CORRECTED));
        assertThat(leavers.overdue(supervisor, "没有这一家")).isEmpty();
        assertThat(leavers.overdue(cast.agent(), "")).isEmpty();
    }

    @Test
    void the_permit_is_suspended_from_the_next_day_and_lapses_at_its_end() {
        Cast cast = stage.cast();
        stage.bringTo(State.GRANTED, cast);
        Permit permit = stage.permits.of(cast.person(), cast.applicant()).getFirst();
        LocalDate today = stage.today();
        Stage.done(release(cast, today));
        assertThat(of(cast).state()).isEqualTo(Association.State.RELEASED);
        assertThat(stage.permits.statusOn(permit.number(), today)).contains(PermitStatus.IN_FORCE);
        assertThat(stage.permits.statusOn(permit.number(), today.plusDays(1))).contains(PermitStatus.SUSPENDED);
        assertThat(told()).contains("notices.association.SUSPENDED");
        assertThat(lines("permit.suspend")).isEqualTo(1);
        stage.clock().set(permit.to(), LocalTime.of(23, 59, 59));
        stage.sweep.run();
        assertThat(stage.permits.statusOn(permit.number(), permit.to())).contains(PermitStatus.SUSPENDED);
        stage.clock().set(permit.to().plusDays(1), LocalTime.MIDNIGHT);
        stage.sweep.run();
        assertThat(stage.permits.periods(permit.number(), Actor.clock()))
                .extracting(Period::status, Period::from, Period::to, Period::clause)
                .containsExactly(
                        tuple(PermitStatus.IN_FORCE, permit.from(), today, "G-3.2.4-1"),
                        tuple(PermitStatus.SUSPENDED, today.plusDays(1), permit.to(), "G-4.2-3"),
                        tuple(PermitStatus.EXPIRED, permit.to().plusDays(1), null, "G-4.2-10"));
    }

    @Test
    void on_the_last_day_of_the_permit_there_is_nothing_left_to_suspend() {
        Cast cast = stage.cast();
        stage.bringTo(State.GRANTED, cast);
        Permit permit = stage.permits.of(cast.person(), cast.applicant()).getFirst();
        stage.clock().set(permit.to(), LocalTime.NOON);
        Stage.done(release(cast, permit.to()));
        assertThat(told()).contains("notices.association.RELEASED").doesNotContain("notices.association.SUSPENDED");
        assertThat(stage.permits.periods(permit.number(), Actor.clock())).hasSize(1);
    }

    @Test
    void a_case_under_way_is_not_granted_after_the_release() {
        Cast cast = stage.cast();
        String no = stage.recommend(cast);
        Stage.done(release(cast, stage.today()));
        assertThat(stage.handle(new Command.Grant(no, stage.version(no), null), cast.approver()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("cases.guard.ASSOCIATED"));
    }

    @Test
    void the_leaving_date_lies_between_the_first_day_of_work_and_today_and_an_agent_may_note_it_ahead() {
        Cast cast = stage.cast();
        LocalDate today = stage.today();
        LocalDate start = Objects.requireNonNull(of(cast).job()).startedOn();
        refused(release(cast, today.plusDays(1)), "parties.leaving.tooLate");
        refused(release(cast, start.minusDays(1)), "parties.leaving.beforeStart");
        refused(leave(cast.applicant(), cast, today.plusDays(1)), "parties.leaving.tooLate");
        refused(leave(cast.agent(), cast, today.plusDays(91)), "parties.leaving.tooLate");
        Stage.done(leave(cast.agent(), cast, today.plusDays(90)));
        assertThat(leave(cast.applicant(), cast, today)).isInstanceOf(Outcome.Stale.class);
        assertThat(stage.tx(() -> desk.stay(cast.applicant(), of(cast).id()))).isInstanceOf(Outcome.Stale.class);
        Stage.done(stage.tx(() -> desk.stay(cast.agent(), of(cast).id())));
        Stage.done(leave(cast.applicant(), cast, today));
        assertThat(told()).endsWith("notices.leaver.NOTED", "notices.leaver.REPORTED");
        Stage.done(release(cast, start));
    }

    @Test
    void nobody_releases_himself_nor_somebody_of_another_employer() {
        Cast cast = stage.cast();
        Cast other = stage.cast();
        Association kept = of(cast);
        Actor himself = new Actor(UUID.randomUUID(), "x", Role.AGENT, cast.person(), cast.employer(), Actor.YANQING);
        stage.tx(() -> {
            stage.employers.appoint(Actor.clock(), cast.person(), cast.employer(), stage.today());
            return true;
        });
        refused(
                stage.tx(() -> desk.release(himself, kept.id(), kept.version(), stage.today())),
                "parties.association.own");
        refused(stage.tx(() -> desk.leave(himself, kept.id(), stage.today())), "parties.association.own");
        for (Actor stranger : List.of(other.agent(), other.applicant(), cast.clerk(), Actor.clock())) {
            assertThat(stage.tx(() -> desk.release(stranger, kept.id(), kept.version(), stage.today())))
                    .as(stranger.role().name())
                    .isInstanceOf(Outcome.Absent.class);
            assertThat(stage.tx(() -> desk.leave(stranger, kept.id(), stage.today())))
                    .isInstanceOf(Outcome.Absent.class);
        }
        assertThat(stage.tx(() -> desk.release(cast.agent(), kept.id(), kept.version() + 1, stage.today())))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void a_leaver_waits_on_the_list_of_the_agents_with_his_last_day() {
        Cast cast = stage.cast();
        LocalDate today = stage.today();
        Stage.done(leave(cast.applicant(), cast, today));
        List<Task> tasks = stage.room(WorkList.class).of(cast.agent()).stream()
                .filter(task -> task.kind().equals("LEAVER"))
                .toList();
        assertThat(tasks)
                .extracting(Task::who, Task::left, Task::working)
                .containsExactly(tuple(cast.applicant().name(), 5, true));
        assertThat(leavers.employersDue(
                        java.util.Objects.requireNonNull(tasks.getFirst().lastDay())))
                .containsExactly(cast.employer());
        assertThat(leavers.employersDue(today.plusDays(30))).isEmpty();
    }

    @Test
    void a_submission_without_three_in_one_is_refused_even_where_the_database_let_it_pass() {
        Cast cast = stage.cast();
        String no = stage.open(cast);
        var owner = database.owner();
        var source = new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
        source.setSchema("anju");
        JdbcClient behind = JdbcClient.create(source);
        List<String> checks = behind.sql("select conname from pg_constraint where contype = 'c'"
                        + " and conrelid = 'parties_association'::regclass"
                        + " and pg_get_constraintdef(oid) like '%same_payroll%'")
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(checks).hasSize(1);
        behind.sql("alter table parties_association drop constraint " + checks.getFirst())
                .update();
        for (String tick : List.of("same_contract", "same_payroll", "same_insurance")) {
            behind.sql("update parties_association set " + tick + " = false where person = ?")
                    .param(cast.person())
                    .update();
            refused(
                    stage.handle(new Command.Submit(no, stage.version(no), true, true), cast.applicant()),
                    "cases.guard.ASSOCIATED");
            behind.sql("update parties_association set " + tick + " = true where person = ?")
                    .param(cast.person())
                    .update();
        }
        Stage.done(stage.handle(new Command.Submit(no, stage.version(no), true, true), cast.applicant()));
    }

    private static void refused(Outcome outcome, String key) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
    }
}
