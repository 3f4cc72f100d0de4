package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.cases.flow.State;
import org.anju.cases.quota.QuotaBook;
import org.anju.cases.quota.QuotaLedger;
import org.anju.cases.quota.QuotaRunner;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.WorkingDays;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

/** A district that gives each employer two new permits a year. */
class QuotaTest {

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database, Pack.yanqing().withNewPermitsPerYear(2));
    private UUID employer = UUID.randomUUID();
    private Actor agent = Actor.visitor();

    private void open(LocalDate day) {
        stage.clock().set(day, LocalTime.of(10, 0));
        employer = stage.employer(Standing.FULL);
        agent = stage.agentOf(
                employer, Objects.requireNonNull(stage.applicant("周雨桐").person()), "周雨桐");
    }

    private void open() {
        open(LocalDate.of(2026, 9, 7));
    }

    /** Somebody of this employer with all he needs, his case opened. */
    private Actor ready(String name) {
        Actor applicant = stage.applicant(name);
        stage.profile(applicant);
        stage.folder(applicant);
        stage.confirm(applicant, agent, LocalDate.of(2031, 12, 31));
        Stage.done(stage.handle(new Command.Open(person(applicant)), applicant));
        return applicant;
    }

    private static UUID person(Actor who) {
        return Objects.requireNonNull(who.person());
    }

    private String no(Actor who) {
        return stage.register.own(who).orElseThrow().no();
    }

    private Outcome submit(Actor who) {
        String no = no(who);
        return stage.handle(new Command.Submit(no, stage.version(no), true, true), who);
    }

    private void withdraw(Actor who) {
        String no = no(who);
        Stage.done(stage.handle(new Command.Withdraw(no, stage.version(no), Stage.enough()), who));
    }

    private QuotaBook book() {
        return stage.room(QuotaLedger.class).view(agent).orElseThrow().book();
    }

    private void settle() {
        stage.room(QuotaRunner.class).run();
    }

    private static List<Object> queued(Outcome outcome) {
        Refusal why = ((Outcome.Refused) outcome).why();
        assertThat(why.key()).isEqualTo("cases.guard.QUOTA");
        return why.args();
    }

    private int told(Actor who) {
        return database.jdbc()
                .sql("select count(*) from cases_outbox where topic = 'notice' and payload like '%quota.OFFERED%'"
                        + " and payload like '%' || ? || '%'")
                .param(person(who).toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoever_finds_no_seat_stands_in_line_in_the_order_of_asking_and_stays_where_he_is() {
        open();
        Stage.done(submit(ready("甲")));
        Stage.done(submit(ready("乙")));
        Actor third = ready("丙");
        Actor fourth = ready("丁");
        assertThat(queued(submit(third))).containsExactly(2, 1);
        assertThat(queued(submit(fourth))).containsExactly(2, 2);
        // asking again does not move anybody
        assertThat(queued(submit(third))).containsExactly(2, 1);
        assertThat(stage.state(no(third))).isEqualTo(State.DRAFT);
        assertThat(book().taken()).hasSize(2);
        assertThat(book().line().keySet()).containsExactly(person(third), person(fourth));
    }

    @Test
    void a_seat_that_comes_free_is_held_for_the_first_and_then_for_the_next() {
        open();
        Actor first = ready("甲");
        Stage.done(submit(first));
        Stage.done(submit(ready("乙")));
        Actor third = ready("丙");
        Actor fourth = ready("丁");
        submit(third);
        submit(fourth);
        withdraw(first);
        // nobody slips in before the first in line has been told
        assertThat(queued(submit(fourth))).containsExactly(2, 2);
        settle();
        settle();
        assertThat(told(third)).isEqualTo(1);
        assertThat(told(fourth)).isZero();
        LocalDate until = WorkingDays.published().plus(stage.today(), 10).date();
        assertThat(book().line().get(person(third)))
                .extracting(QuotaBook.Waiting::until)
                .isEqualTo(until);
        assertThat(queued(submit(fourth))).containsExactly(2, 2);

        stage.clock().set(until, LocalTime.of(23, 59));
        settle();
        assertThat(told(fourth)).isZero();
        stage.clock().set(until.plusDays(1), LocalTime.MIDNIGHT);
        // too late, and so behind the other
        assertThat(queued(submit(third))).containsExactly(2, 2);
        settle();
        assertThat(told(fourth)).isEqualTo(1);
        Stage.done(submit(fourth));
        assertThat(book().taken()).containsKey(no(fourth)).hasSize(2);
        assertThat(book().line()).containsOnlyKeys(person(third));
    }

    @Test
    void whoever_is_offered_a_seat_hands_in_on_its_last_day() {
        open();
        Actor first = ready("甲");
        Stage.done(submit(first));
        Stage.done(submit(ready("乙")));
        Actor third = ready("丙");
        submit(third);
        withdraw(first);
        settle();
        stage.clock().set(WorkingDays.published().plus(stage.today(), 10).date(), LocalTime.of(23, 59));
        Stage.done(submit(third));
        assertThat(book().line()).isEmpty();
    }

    @Test
    void a_returned_case_keeps_its_seat_for_thirty_days() {
        open();
        Actor first = ready("甲");
        Stage.done(submit(first));
        stage.clock().advanceDays(8);
        stage.sweep.run();
        assertThat(stage.state(no(first))).isEqualTo(State.RETURNED);
        LocalDate returned = stage.today();
        stage.clock().set(returned.plusDays(30), LocalTime.of(23, 59));
        settle();
        assertThat(book().taken()).containsKey(no(first));
        stage.clock().set(returned.plusDays(31), LocalTime.MIDNIGHT);
        settle();
        assertThat(book().taken()).isEmpty();
    }

    @Test
    void a_case_sent_back_and_sent_again_takes_one_seat() {
        open();
        Actor first = ready("甲");
        Stage.done(submit(first));
        stage.clock().advanceDays(8);
        stage.sweep.run();
        Stage.done(submit(first));
        assertThat(book().taken()).hasSize(1);
        assertThat(lines()).isEqualTo(1);
    }

    private int lines() {
        return database.jdbc()
                .sql("select count(*) from cases_quota_seat where employer = ?")
                .param(employer)
                .query(Integer.class)
                .single();
    }

    @Test
    void whoever_withdraws_while_he_waits_leaves_the_line() {
        open();
        Stage.done(submit(ready("甲")));
        Stage.done(submit(ready("乙")));
        Actor third = ready("丙");
        submit(third);
        withdraw(third);
        assertThat(book().line()).isEmpty();
    }

    @Test
    void a_new_year_brings_new_seats() {
        open(LocalDate.of(2026, 12, 31));
        Stage.done(submit(ready("甲")));
        Stage.done(submit(ready("乙")));
        Actor third = ready("丙");
        assertThat(queued(submit(third))).containsExactly(2, 1);
        stage.clock().set(LocalDate.of(2027, 1, 1), LocalTime.MIDNIGHT);
        Stage.done(submit(third));
        assertThat(book().year()).isEqualTo(2027);
        assertThat(book().taken()).hasSize(1);
    }

    @Test
    void five_at_the_same_moment_get_two_seats_and_three_places() throws Exception {
        open();
        List<Actor> all = new ArrayList<>();
        for (String name : List.of("甲", "乙", "丙", "丁", "戊")) {
            all.add(ready(name));
        }
        var start = new CyclicBarrier(all.size());
        try (var pool = Executors.newFixedThreadPool(all.size())) {
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : pool.invokeAll(all.stream()
                    .map(who -> (Callable<Outcome>) () -> {
                        start.await();
                        return submit(who);
                    })
                    .toList())) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(2);
        }
        assertThat(book().taken()).hasSize(2);
        assertThat(book().line()).hasSize(3);
    }

    @Test
    void a_line_once_written_stays() {
        open();
        Stage.done(submit(ready("甲")));
        for (String change : List.of(
                "update cases_quota_seat set act = 'FREED'",
                "delete from cases_quota_seat",
                "update cases_quota_wait set person = gen_random_uuid()",
                "delete from cases_quota_wait")) {
            assertThatThrownBy(() -> database.jdbc().sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void where_the_pack_has_no_quota_nothing_is_written_and_nobody_waits() {
        open();
        Stage yanqing = new Stage(database);
        for (int i = 0; i < 3; i++) {
            yanqing.submit(yanqing.cast());
        }
        yanqing.room(QuotaRunner.class).run();
        assertThat(yanqing.room(QuotaLedger.class).view(agent)).isEmpty();
        assertThat(lines()).isZero();
    }
}
