package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.breach.BreachCommand;
import org.anju.cases.breach.BreachEvent;
import org.anju.cases.breach.BreachState;
import org.anju.cases.breach.BreachVerb;
import org.anju.cases.breach.BreachView;
import org.anju.conduct.Measure;
import org.anju.permits.PermitStatus;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.MeasureKind;
import org.anju.policy.conduct.Party;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.Limit;
import org.anju.policy.time.WorkingDays;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The case of a breach (（七）, A-54): found, told, heard, decided by another hand, lifted. */
class BreachTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Sanctions sanctions = new Sanctions(stage);

    private Draft bar() {
        return Sanctions.until(MeasureKind.BAR, stage.today().plusMonths(6));
    }

    @Test
    void a_party_learns_of_its_case_when_it_is_told_and_reads_no_more_than_concerns_it() {
        Cast cast = stage.cast();
        String no = sanctions.open(Party.EMPLOYER, cast.employer(), null);
        assertThat(sanctions.register.view(no, cast.agent())).isEmpty();
        assertThat(sanctions.register.own(cast.agent())).isEmpty();
        Stage.done(sanctions.handle(sanctions.move(BreachVerb.ADD, no, "内部线索"), sanctions.supervisor));

        sanctions.told(no, bar());
        BreachView seen = sanctions.register.view(no, cast.agent()).orElseThrow();
        assertThat(seen.events()).extracting(BreachEvent::verb).containsExactly(BreachVerb.NOTIFY);
        assertThat(seen.may()).containsExactly(BreachVerb.STATE);
        assertThat(sanctions.register.own(cast.agent())).hasSize(1);
        assertThat(sanctions.register.view(no, cast.applicant())).isEmpty();
        assertThat(sanctions.register.view(no, stage.cast().agent())).isEmpty();
        assertThat(sanctions.register.view(no, Sanctions.officer("海淀监管", Role.SUPERVISOR, Officers.HAIDIAN)))
                .isEmpty();
    }

    @Test
    void measures_are_proposed_when_the_party_has_spoken_or_five_working_days_are_over_and_not_an_instant_before() {
        Cast cast = stage.cast();
        String no = sanctions.open(Party.EMPLOYER, cast.employer(), null);
        LocalDate told = stage.today();
        Draft drafted = bar();
        sanctions.told(no, drafted);
        var by = Limit.STATE.dueInstant(told, WorkingDays.published());
        assertThat(sanctions.view(no).breach().stateBy())
                .isEqualTo(Limit.STATE.lastDay(told, WorkingDays.published()).date());

        stage.clock().set(by.minus(Duration.ofNanos(1_000)));
        assertThat(key(propose(no, drafted))).isEqualTo("cases.breach.guard.HEARD_OUT");
        stage.clock().set(by);
        Stage.done(propose(no, drafted));

        String other = sanctions.open(Party.EMPLOYER, cast.employer(), null);
        sanctions.told(other, bar());
        Stage.done(sanctions.handle(sanctions.move(BreachVerb.STATE, other, "不是这样"), cast.agent()));
        Stage.done(propose(other, bar()));
    }

    @Test
    void told_anew_the_time_begins_anew() {
        Cast cast = stage.cast();
        String no = sanctions.open(Party.EMPLOYER, cast.employer(), null);
        sanctions.told(no, bar());
        stage.clock().set(Beijing.startOf(stage.today().plusDays(20)));
        sanctions.told(no, bar());
        assertThat(key(propose(no, bar()))).isEqualTo("cases.breach.guard.HEARD_OUT");
    }

    @Test
    void what_is_proposed_is_not_harder_than_what_was_told() {
        Cast cast = stage.cast();
        String no = sanctions.open(Party.EMPLOYER, cast.employer(), null);
        Draft told = bar();
        sanctions.told(no, told);
        Stage.done(sanctions.handle(sanctions.move(BreachVerb.HEAR, no, "放弃"), sanctions.supervisor));
        LocalDate to = java.util.Objects.requireNonNull(told.to());
        assertThat(key(propose(no, Sanctions.until(MeasureKind.BAR, to.plusDays(1)))))
                .isEqualTo("cases.breach.guard.AS_TOLD");
        assertThat(key(propose(no, Sanctions.until(MeasureKind.DISQUALIFICATION, to))))
                .isEqualTo("cases.breach.guard.AS_TOLD");
        Stage.done(propose(no, Sanctions.until(MeasureKind.BAR, to.minusDays(1))));
    }

    @Test
    void every_measure_ends_or_is_looked_at_again_within_three_years_and_fits_its_party() {
        UUID employer = stage.cast().employer();
        LocalDate today = stage.today();
        assertThat(told(employer, new Draft(MeasureKind.BAR, null, null, null, null)))
                .isEqualTo("conduct.draft.endless");
        assertThat(told(employer, Sanctions.until(MeasureKind.BAR, today))).isEqualTo("conduct.draft.period");
        assertThat(told(employer, Sanctions.until(MeasureKind.BAR, today.plusDays(1))))
                .isEmpty();
        assertThat(told(employer, Sanctions.until(MeasureKind.BAR, today.plusYears(3))))
                .isEmpty();
        assertThat(told(
                        employer,
                        Sanctions.until(MeasureKind.BAR, today.plusYears(3).plusDays(1))))
                .isEqualTo("conduct.draft.period");
        assertThat(told(employer, new Draft(MeasureKind.BAR, null, today.plusMonths(1), null, null)))
                .isEmpty();
        assertThat(told(employer, new Draft(MeasureKind.CANCELLATION, null, null, null, null)))
                .isEqualTo("conduct.draft.party");
        assertThat(told(employer, Sanctions.until(MeasureKind.QUOTA_CUT, today.plusMonths(1))))
                .isEqualTo("conduct.draft.most");
        assertThat(told(employer, Sanctions.until(MeasureKind.OTHER, today.plusMonths(1))))
                .isEqualTo("conduct.draft.words");
    }

    @Test
    void whoever_had_a_part_in_finding_out_neither_decides_nor_lifts() {
        Cast cast = stage.cast();
        String no = sanctions.open(Party.EMPLOYER, cast.employer(), null);
        sanctions.told(no, bar());
        Stage.done(sanctions.handle(sanctions.move(BreachVerb.HEAR, no, "放弃"), sanctions.supervisor));
        sanctions.proposed(no, bar());
        // the supervisor himself, under another account with another hat
        Actor same =
                new Actor(UUID.randomUUID(), "邢监管", Role.APPROVER, sanctions.supervisor.person(), null, Actor.YANQING);
        assertThat(key(sanctions.handle(sanctions.move(BreachVerb.DECIDE, no, "决定"), same)))
                .isEqualTo("cases.breach.guard.OTHER_HAND");
        Stage.done(sanctions.handle(sanctions.move(BreachVerb.DECIDE, no, "决定"), sanctions.approver));
        assertThat(key(sanctions.lift(no, same))).isEqualTo("cases.breach.guard.OTHER_HAND");
        Stage.done(sanctions.lift(no, sanctions.approver));
        assertThat(key(sanctions.lift(no, sanctions.approver))).isEqualTo("cases.breach.guard.HOLDS");
        Measure lifted = sanctions.view(no).measures().getFirst();
        assertThat(lifted.on(stage.today())).isFalse();
        assertThat(lifted.on(stage.today().minusDays(1))).isFalse();
    }

    @Test
    void an_officer_does_not_handle_his_own_case_nor_that_of_the_employer_he_acts_for() {
        Cast cast = stage.cast();
        Actor agentToo =
                new Actor(UUID.randomUUID(), "兼职", Role.SUPERVISOR, cast.agent().person(), null, Actor.YANQING);
        assertThat(key(sanctions.handle(
                        new BreachCommand.Open(BreachKind.A, Party.EMPLOYER, cast.employer(), null, "事实", null),
                        agentToo)))
                .isEqualTo("cases.breach.guard.RECUSED");
        String no = sanctions.open(Party.PERSON, null, cast.person());
        Actor himself = new Actor(UUID.randomUUID(), "林知远", Role.SUPERVISOR, cast.person(), null, Actor.YANQING);
        assertThat(key(sanctions.handle(sanctions.move(BreachVerb.CLOSE, no, "没事"), himself)))
                .isEqualTo("cases.breach.guard.RECUSED");
    }

    @Test
    void a_permit_is_cancelled_the_instant_it_is_decided_with_its_companions_and_only_where_there_is_one() {
        Holders holders = new Holders(stage);
        Cast cast = holders.holder();
        holders.comes(cast, "林小满", LocalDate.of(2020, 3, 1));
        String number = holders.permit(cast).number();
        holders.go(stage.today().plusDays(1));
        Draft cancel = new Draft(MeasureKind.CANCELLATION, null, null, null, null);
        String no = sanctions.decided(Party.PERSON, null, cast.person(), cancel);
        assertThat(holders.status(cast, stage.today())).isEqualTo(PermitStatus.CANCELLED);
        assertThat(holders.periods(cast).getLast().clause()).isEqualTo("G-4.7-4");
        assertThat(stage.permits.companions(number, stage.today(), Actor.clock()))
                .isEmpty();
        assertThat(key(sanctions.lift(no, sanctions.approver))).isEqualTo("cases.breach.guard.HOLDS");

        String again = sanctions.open(Party.PERSON, null, cast.person());
        sanctions.told(again, cancel);
        Stage.done(sanctions.handle(sanctions.move(BreachVerb.HEAR, again, "放弃"), sanctions.supervisor));
        sanctions.proposed(again, cancel);
        assertThat(key(sanctions.handle(sanctions.move(BreachVerb.DECIDE, again, "决定"), sanctions.approver)))
                .isEqualTo("cases.breach.guard.HAS_PERMIT");
        assertThat(sanctions.view(again).breach().state()).isEqualTo(BreachState.PROPOSED);
        assertThat(sanctions.view(again).measures()).isEmpty();
    }

    @Test
    void no_officer_cancels_a_permit_as_a_sanction_without_a_case() {
        Holders holders = new Holders(stage);
        Cast cast = holders.holder();
        PermitDesk permits = stage.room(PermitDesk.class);
        for (Actor officer : List.of(sanctions.supervisor, sanctions.approver)) {
            assertThat(stage.tx(() -> permits.cancel(
                            holders.permit(cast).number(), org.anju.permits.Life.Ground.SANCTION, "违规", officer)))
                    .isInstanceOf(Outcome.Absent.class);
        }
    }

    @Test
    void who_saw_an_older_version_moves_nothing() {
        String no = sanctions.open(Party.EMPLOYER, stage.cast().employer(), null);
        var stale = sanctions.move(BreachVerb.CLOSE, no, "没事");
        Stage.done(sanctions.handle(sanctions.move(BreachVerb.ADD, no, "又一条"), sanctions.supervisor));
        assertThat(sanctions.handle(stale, sanctions.supervisor)).isInstanceOf(Outcome.Stale.class);
    }

    private Outcome propose(String no, Draft... drafts) {
        return sanctions.handle(
                sanctions.move(BreachVerb.PROPOSE, no, "意见").with(List.of(drafts)), sanctions.supervisor);
    }

    /** What a party of that kind is told of such a measure; empty where it can be. */
    private String told(UUID employer, Draft draft) {
        String no = sanctions.open(Party.EMPLOYER, employer, null);
        Outcome outcome = sanctions.handle(
                sanctions.move(BreachVerb.NOTIFY, no, "事实").with(List.of(draft)), sanctions.supervisor);
        return outcome instanceof Outcome.Done ? "" : key(outcome);
    }

    private static String key(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.why().key() : outcome.toString();
    }
}
