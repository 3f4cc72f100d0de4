package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.State;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two hands at one case at once: one wins, the other is told, nothing is written twice. */
class ContestTest {

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database);

    private record Bid(Command command, Actor actor) {}

    /** Both at the same instant; answers in the order of the bids. */
    private List<Outcome> contest(Bid... bids) throws Exception {
        var start = new CyclicBarrier(bids.length);
        try (var pool = Executors.newFixedThreadPool(bids.length)) {
            List<Callable<Outcome>> both = java.util.Arrays.stream(bids)
                    .map(bid -> (Callable<Outcome>) () -> {
                        start.await();
                        return stage.handle(bid.command(), bid.actor());
                    })
                    .toList();
            var outcomes = new java.util.ArrayList<Outcome>();
            for (Future<Outcome> each : pool.invokeAll(both)) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }

    private void oneWon(List<Outcome> outcomes, String no, int events) {
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof Outcome.Done))
                .allMatch(outcome -> outcome instanceof Outcome.Stale || outcome instanceof Outcome.Refused);
        assertThat(stage.seen(no, Actor.clock()).orElseThrow().events()).hasSize(events);
    }

    @RepeatedTest(5)
    void two_agents_vouch_for_one_case() throws Exception {
        Cast cast = stage.cast();
        Actor second = stage.agentOf(
                cast.employer(), Objects.requireNonNull(stage.applicant("第二人").person()), "第二人");
        String no = stage.submit(cast);
        stage.answerAll(no, cast.agent());
        var vouch = new Command.Vouch(no, stage.version(no), null);
        oneWon(contest(new Bid(vouch, cast.agent()), new Bid(vouch, second)), no, 3);
    }

    @RepeatedTest(5)
    void the_clerk_asks_while_the_applicant_withdraws() throws Exception {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        var withdraw = new Command.Withdraw(no, stage.version(no), Stage.enough());
        oneWon(
                contest(new Bid(stage.ask(no, "slot:G-3.2.1-32"), cast.clerk()), new Bid(withdraw, cast.applicant())),
                no,
                4);
    }

    @RepeatedTest(5)
    void two_approvers_grant_one_case_and_one_permit_is_issued() throws Exception {
        Cast cast = stage.cast();
        String no = stage.recommend(cast);
        var grant = new Command.Grant(no, stage.version(no), null);
        oneWon(contest(new Bid(grant, cast.approver()), new Bid(grant, stage.approver("副主任"))), no, 5);
        assertThat(stage.permits.of(cast.person(), cast.applicant())).hasSize(1);
        assertThat(database.jdbc()
                        .sql(
                                "select count(*) from cases_outbox where key in (select number from permits_permit where case_no = ?)")
                        .param(no)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void the_agent_vouches_at_the_last_instant_while_the_clock_returns_the_case() throws Exception {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        stage.answerAll(no, cast.agent());
        long version = stage.version(no);
        stage.clock().advanceDays(7);
        stage.clock()
                .advance(Duration.ofHours(13).plusMinutes(59).plusSeconds(59).plusMillis(999));
        var start = new CyclicBarrier(3);
        try (var pool = Executors.newFixedThreadPool(3)) {
            Future<Outcome> vouch = pool.submit(() -> {
                start.await();
                return stage.handle(new Command.Vouch(no, version, null), cast.agent());
            });
            Future<Integer> sweep = pool.submit(() -> {
                start.await();
                return stage.sweep.run();
            });
            Future<?> tick = pool.submit(() -> {
                start.await();
                stage.clock().advance(Duration.ofMillis(1));
                return null;
            });
            tick.get();
            boolean vouched = vouch.get() instanceof Outcome.Done;
            int swept = sweep.get() + stage.sweep.run();
            assertThat(swept).isEqualTo(vouched ? 0 : 1);
            assertThat(stage.state(no)).isEqualTo(vouched ? State.CLERK_REVIEW : State.RETURNED);
            assertThat(stage.seen(no, Actor.clock()).orElseThrow().events()).hasSize(3);
        }
    }

    @Test
    void a_person_opens_one_case_however_often_he_asks_at_once() throws Exception {
        Cast cast = stage.cast();
        var open = new Bid(new Command.Open(cast.person()), cast.applicant());
        List<Outcome> outcomes = contest(open, open, open, open);
        assertThat(outcomes).allMatch(Outcome.Done.class::isInstance).containsOnly(outcomes.getFirst());
        assertThat(database.jdbc()
                        .sql("select count(*) from cases_case where person = ?")
                        .param(cast.person())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_database_itself_refuses_a_second_open_case() {
        Cast cast = stage.cast();
        stage.open(cast);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> database.jdbc().sql("""
                                insert into cases_case (no, kind, state, version, district, person, person_name, round, opened_at)
                                values ('YQ-2026-999999', 'NEW', 'DRAFT', 1, '110119', ?, 'x', 0, now())
                                """).param(cast.person()).update())
                .hasStackTraceContaining("cases_case_one_open");
    }
}
