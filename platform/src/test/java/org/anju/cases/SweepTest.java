package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.anju.cases.Stage.Cast;
import org.anju.cases.clock.ClockView;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.permits.PermitStatus;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.ClockMoved;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SweepTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);

    private List<Verb> story(String no) {
        return stage.seen(no, Actor.clock()).orElseThrow().events().stream()
                .map(CaseEvent::verb)
                .toList();
    }

    @Test
    void a_case_falls_back_at_the_first_instant_of_the_eighth_day_and_not_before() {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        LocalDate day = stage.today();
        stage.clock().set(day.plusDays(7), LocalTime.of(23, 59, 59, 999_999_999));
        assertThat(stage.sweep.run()).isZero();
        assertThat(stage.state(no)).isEqualTo(State.EMPLOYER_REVIEW);
        stage.clock().set(day.plusDays(8), LocalTime.MIDNIGHT);
        assertThat(stage.sweep.run()).isEqualTo(1);
        assertThat(stage.sweep.run()).isZero();
        assertThat(story(no)).containsExactly(Verb.OPEN, Verb.SUBMIT, Verb.LAPSE);
        CaseView view = stage.seen(no, cast.applicant()).orElseThrow();
        assertThat(view.state()).isEqualTo(State.RETURNED);
        assertThat(view.events().getLast().clause()).isEqualTo("G-3.2.3-3");
        Stage.done(stage.handle(new Command.Submit(no, view.version(), true, true), cast.applicant()));
    }

    @Test
    void after_the_last_instant_nobody_vouches_also_where_the_sweep_is_late() {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        stage.answerAll(no, cast.agent());
        stage.clock().set(stage.today().plusDays(8), LocalTime.MIDNIGHT);
        Outcome outcome = stage.handle(new Command.Vouch(no, stage.version(no), null), cast.agent());
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.why().key()).isEqualTo("cases.guard.IN_TIME");
            assertThat(refused.why().clause()).isEqualTo("G-3.2.3-3");
        });
    }

    @Test
    void the_clock_does_not_act_before_its_time() {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        assertThat(stage.handle(new Command.Lapse(no, stage.version(no)), Actor.clock()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(stage.handle(new Command.Lapse(no, stage.version(no)), cast.agent()))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void twenty_working_days_over_are_noted_once_and_change_nothing() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        ClockView clock = Objects.requireNonNull(
                stage.seen(no, cast.clerk()).orElseThrow().clock());
        stage.clock().set(clock.due(), LocalTime.of(23, 59));
        assertThat(stage.sweep.run()).isZero();
        stage.clock().set(clock.due().plusDays(1), LocalTime.MIDNIGHT);
        assertThat(stage.sweep.run()).isEqualTo(1);
        assertThat(stage.sweep.run()).isZero();
        assertThat(stage.state(no)).isEqualTo(State.CLERK_REVIEW);
        assertThat(story(no)).containsExactly(Verb.OPEN, Verb.SUBMIT, Verb.VOUCH, Verb.OVERDUE);
        // a later pause does not make it overdue a second time
        Stage.done(stage.handle(new Command.Hold(no, stage.version(no), Stage.tax()), cast.clerk()));
        Stage.done(stage.handle(new Command.Resume(no, stage.version(no), Stage.tax()), cast.clerk()));
        stage.clock().advanceDays(60);
        assertThat(stage.sweep.run()).isZero();
    }

    @Test
    void a_tax_check_stops_the_clock_and_moves_the_last_day_by_its_working_days() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        LocalDate due = Objects.requireNonNull(
                        stage.seen(no, cast.clerk()).orElseThrow().clock())
                .due();
        Stage.done(stage.handle(new Command.Hold(no, stage.version(no), Stage.tax()), cast.clerk()));
        stage.clock().set(due.plusDays(30), LocalTime.NOON);
        assertThat(stage.sweep.run()).isZero();
        Stage.done(stage.handle(new Command.Resume(no, stage.version(no), Stage.tax()), cast.clerk()));
        CaseView view = stage.seen(no, cast.clerk()).orElseThrow();
        assertThat(Objects.requireNonNull(view.clock()).left()).isBetween(19, 20);
        assertThat(view.lastDay()).isAfter(due.plusDays(30));
    }

    @Test
    void moving_the_clock_lets_everything_due_happen_at_once() {
        Cast one = stage.cast();
        Cast two = stage.cast(stage.today().plusMonths(8));
        String waiting = stage.submit(one);
        String granted = stage.bringTo(State.GRANTED, two);
        stage.clock().advanceDays(400);
        stage.room(Sweep.class).on(new ClockMoved(stage.clock().instant()));
        assertThat(stage.state(waiting)).isEqualTo(State.RETURNED);
        String permit = Objects.requireNonNull(
                stage.seen(granted, two.applicant()).orElseThrow().permitNo());
        assertThat(stage.permits.periods(permit, two.applicant()).getLast().status())
                .isEqualTo(PermitStatus.EXPIRED);
    }

    @Test
    void two_nodes_let_each_thing_happen_once() throws Exception {
        List<String> all =
                IntStream.range(0, 12).mapToObj(i -> stage.submit(stage.cast())).toList();
        Stage other = new Stage(database);
        stage.clock().advanceDays(8);
        List<Callable<Integer>> nodes = new ArrayList<>();
        for (Stage node : List.of(stage, other, stage, other)) {
            nodes.add(node.sweep::run);
        }
        int done = 0;
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> each : pool.invokeAll(nodes)) {
                done += each.get();
            }
        }
        done += stage.sweep.run();
        assertThat(done).isEqualTo(12);
        for (String no : all) {
            assertThat(story(no)).containsExactly(Verb.OPEN, Verb.SUBMIT, Verb.LAPSE);
        }
        assertThat(database.jdbc()
                        .sql("select count(*) from trail_lines where act = 'case.lapse'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(12);
    }

    @Test
    void one_case_that_cannot_be_moved_does_not_hold_up_the_others() {
        String stuck = stage.submit(stage.cast());
        String fine = stage.submit(stage.cast());
        database.jdbc()
                .sql("insert into cases_event select case_no, seq + 1, verb, from_state, to_state, at, account, role,"
                        + " by_name, clause, reasons, facts from cases_event where case_no = ? and seq = 2")
                .param(stuck)
                .update();
        stage.clock().advanceDays(8);
        assertThat(stage.sweep.run()).isEqualTo(1);
        assertThat(stage.state(fine)).isEqualTo(State.RETURNED);
        assertThat(stage.state(stuck)).isEqualTo(State.EMPLOYER_REVIEW);
    }

    @Test
    void one_permit_that_cannot_lapse_does_not_hold_up_the_others() throws Exception {
        var holders = new Holders(stage);
        Cast stuck = holders.holder();
        Cast fine = holders.holder();
        LocalDate end = holders.permit(fine).to();
        // what has ended cannot lapse
        try (var connection = database.superuser().connect();
                var statement = connection.prepareStatement(
                        "update anju.permits_period set status = 'CANCELLED' where permit = ?")) {
            statement.setString(1, holders.permit(stuck).number());
            statement.executeUpdate();
        }
        stage.clock().set(end.plusDays(1), LocalTime.of(9, 0));
        stage.sweep.run();
        assertThat(holders.status(fine, stage.today())).isEqualTo(PermitStatus.EXPIRED);
        assertThat(database.jdbc()
                        .sql("select subject_id from trail_lines where act = 'permit.expire'")
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly(holders.permit(fine).number());
    }
}
