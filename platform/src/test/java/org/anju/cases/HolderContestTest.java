package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.permits.Life;
import org.anju.permits.Permit;
import org.anju.permits.PermitStatus;
import org.anju.policy.employer.Standing;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two hands at one permit at once: whoever is first is done whole, the other is told or comes to what is then there. */
class HolderContestTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Holders holders = new Holders(stage);
    private final PermitDesk permitDesk = stage.room(PermitDesk.class);

    /** All at the same instant; answers in the order of the acts. A deadlock or any other fault fails the test. */
    @SafeVarargs
    private static List<Outcome> contest(Callable<Outcome>... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var pool = Executors.newFixedThreadPool(acts.length)) {
            var running = new ArrayList<Future<Outcome>>();
            for (Callable<Outcome> act : acts) {
                running.add(pool.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            var outcomes = new ArrayList<Outcome>();
            for (Future<Outcome> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }

    private Callable<Outcome> grant(String no, Actor approver) {
        var grant = new Command.Grant(no, stage.version(no), null);
        return () -> stage.handle(grant, approver);
    }

    private Callable<Outcome> cancel(Permit permit, Cast cast) {
        return () -> stage.tx(() -> permitDesk.cancel(permit.number(), Life.Ground.WISH, "迁出北京。", cast.applicant()));
    }

    private Callable<Outcome> sweep() {
        return () -> new Outcome.Done(String.valueOf(stage.sweep.run()));
    }

    private static boolean won(Outcome outcome) {
        return outcome instanceof Outcome.Done;
    }

    @RepeatedTest(3)
    void a_renewal_is_granted_while_the_sweep_lets_the_permit_lapse() throws Exception {
        Cast cast = holders.nearItsEnd(3);
        LocalDate end = holders.permit(cast).to();
        String no = stage.submit(cast, Kind.RENEWAL);
        stage.toApproval(no, cast);
        holders.go(end.plusDays(1));
        List<Outcome> outcomes = contest(grant(no, cast.approver()), sweep());
        stage.sweep.run();
        assertThat(won(outcomes.getFirst())).isTrue();
        assertThat(stage.state(no)).isEqualTo(State.GRANTED);
        assertThat(holders.status(cast, end)).isEqualTo(PermitStatus.IN_FORCE);
        assertThat(holders.status(cast, end.plusDays(1))).isEqualTo(PermitStatus.IN_FORCE);
        assertThat(holders.permit(cast).to()).isEqualTo(end.plusYears(3));
        assertThat(counted("select count(*) from cases_outbox where key = ?", no))
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void a_change_of_details_is_granted_while_the_sweep_lets_the_permit_lapse() throws Exception {
        Cast cast = holders.holder();
        LocalDate end = holders.permit(cast).to();
        holders.go(end.minusDays(2));
        holders.freshen(cast);
        holders.moveTo(cast, "延庆区香水园街道");
        String no = stage.submit(cast, Kind.DETAILS_CHANGE);
        stage.toApproval(no, cast);
        holders.go(end.plusDays(1));
        List<Outcome> outcomes = contest(grant(no, cast.approver()), sweep());
        assertThat(won(outcomes.getFirst())).isFalse();
        assertThat(stage.state(no)).isEqualTo(State.ENDED);
        assertThat(holders.permit(cast).detailsCase()).isNotEqualTo(no);
    }

    @RepeatedTest(6)
    void a_permit_is_cancelled_while_its_renewal_is_granted() throws Exception {
        Cast cast = holders.nearItsEnd(30);
        Permit before = holders.permit(cast);
        String no = stage.submit(cast, Kind.RENEWAL);
        stage.toApproval(no, cast);
        List<Outcome> outcomes = contest(grant(no, cast.approver()), cancel(before, cast));
        assertThat(won(outcomes.getLast()))
                .as("a holder's wish waits, and is done")
                .isTrue();
        boolean renewed = won(outcomes.getFirst());
        assertThat(stage.state(no)).isEqualTo(renewed ? State.GRANTED : State.ENDED);
        assertThat(holders.permit(cast).to()).isEqualTo(renewed ? before.to().plusYears(3) : before.to());
        for (LocalDate day :
                List.of(stage.today(), before.to().plusDays(1), before.to().plusYears(4))) {
            assertThat(holders.status(cast, day)).isEqualTo(PermitStatus.CANCELLED);
        }
    }

    @RepeatedTest(6)
    void a_permit_is_cancelled_while_the_agent_passes_a_change_on() throws Exception {
        Cast cast = holders.holder();
        holders.moveTo(cast, "延庆区香水园街道");
        String no = stage.submit(cast, Kind.DETAILS_CHANGE);
        stage.answerAll(no, cast.agent());
        var vouch = new Command.Vouch(no, stage.version(no), null);
        List<Outcome> outcomes = contest(() -> stage.handle(vouch, cast.agent()), cancel(holders.permit(cast), cast));
        assertThat(won(outcomes.getLast())).isTrue();
        assertThat(stage.state(no))
                .as("whoever came first, nothing waits for a cancelled permit")
                .isEqualTo(State.ENDED);
    }

    @RepeatedTest(3)
    void two_officers_grant_one_renewal_and_one_term_is_given() throws Exception {
        Cast cast = holders.nearItsEnd(30);
        String no = stage.submit(cast, Kind.RENEWAL);
        stage.toApproval(no, cast);
        List<Outcome> outcomes = contest(grant(no, cast.approver()), grant(no, stage.approver("副主任")));
        assertThat(outcomes).filteredOn(HolderContestTest::won).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !won(outcome)).allMatch(Outcome.Stale.class::isInstance);
        assertThat(holders.periods(cast)).hasSize(2);
        assertThat(counted("select count(*) from cases_outbox where key = ?", no))
                .isEqualTo(1);
    }

    @RepeatedTest(6)
    void the_employer_dissolves_the_association_while_the_renewal_is_granted() throws Exception {
        Cast cast = holders.nearItsEnd(30);
        LocalDate end = holders.permit(cast).to();
        String no = stage.submit(cast, Kind.RENEWAL);
        stage.toApproval(no, cast);
        LocalDate today = stage.today();
        List<Outcome> outcomes = contest(grant(no, cast.approver()), () -> {
            holders.release(cast, today);
            return new Outcome.Done("released");
        });
        boolean renewed = won(outcomes.getFirst());
        assertThat(holders.status(cast, today.plusDays(1))).isEqualTo(PermitStatus.SUSPENDED);
        // suspended to its end, whichever end that is: never in force again by itself
        assertThat(holders.status(cast, end.plusDays(1)))
                .isEqualTo(renewed ? PermitStatus.SUSPENDED : PermitStatus.EXPIRED);
    }

    @RepeatedTest(3)
    void a_change_of_employer_is_granted_while_the_new_employer_dissolves_the_association() throws Exception {
        Cast cast = holders.holder();
        LocalDate left = stage.today();
        holders.release(cast, left);
        holders.go(left.plusDays(9));
        Cast moved = holders.joins(cast, Standing.FULL, left);
        String no = stage.submit(moved, Kind.EMPLOYER_CHANGE);
        stage.toApproval(no, moved);
        LocalDate today = stage.today();
        contest(grant(no, moved.approver()), () -> {
            holders.release(moved, today);
            return new Outcome.Done("released");
        });
        assertThat(holders.status(cast, today.plusDays(1)))
                .as("without an employer it is suspended")
                .isEqualTo(PermitStatus.SUSPENDED);
    }

    @RepeatedTest(3)
    void a_holder_opens_one_case_of_a_kind_however_often_he_asks_and_one_of_each_kind_beside() throws Exception {
        Cast cast = holders.nearItsEnd(30);
        Callable<Outcome> details =
                () -> stage.handle(new Command.Open(cast.person(), Kind.DETAILS_CHANGE), cast.applicant());
        Callable<Outcome> renewal = () -> stage.handle(new Command.Open(cast.person(), Kind.RENEWAL), cast.applicant());
        List<Outcome> outcomes = contest(details, renewal, details, renewal);
        assertThat(outcomes).allMatch(HolderContestTest::won);
        assertThat(outcomes.get(0)).isEqualTo(outcomes.get(2)).isNotEqualTo(outcomes.get(1));
        assertThat(outcomes.get(1)).isEqualTo(outcomes.get(3));
        assertThat(database.jdbc()
                        .sql("select count(*) from cases_case where person = ? and state = 'DRAFT'")
                        .param(cast.person())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @RepeatedTest(3)
    void a_case_is_opened_while_the_permit_is_cancelled_and_does_not_outlive_it() throws Exception {
        Cast cast = holders.holder();
        contest(
                () -> stage.handle(new Command.Open(cast.person(), Kind.COMPANION_CHANGE), cast.applicant()),
                cancel(holders.permit(cast), cast));
        assertThat(database.jdbc()
                        .sql("select state from cases_case where person = ? and kind = 'COMPANION_CHANGE'")
                        .param(cast.person())
                        .query(String.class)
                        .list())
                .isSubsetOf("ENDED");
    }

    private int counted(String sql, String param) {
        return database.jdbc().sql(sql).param(param).query(Integer.class).single();
    }
}
