package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Work;
import org.anju.permits.Companion;
import org.anju.permits.Life;
import org.anju.permits.Period;
import org.anju.permits.Permit;
import org.anju.permits.PermitStatus;
import org.anju.policy.employer.Standing;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A permit after it was issued: changed, suspended, moved, renewed, ended. */
class HolderLifeTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Holders holders = new Holders(stage);
    private final PermitDesk permitDesk = stage.room(PermitDesk.class);

    // ---- three years

    @Test
    void three_years_of_one_holders_life() {
        Cast cast = stage.cast(LocalDate.of(2040, 12, 31));
        LocalDate issued = stage.today();
        stage.bringTo(State.GRANTED, cast);
        Permit permit = holders.permit(cast);
        LocalDate firstEnd = permit.to();

        holders.go(issued.plusDays(30));
        holders.moveTo(cast, "延庆区香水园街道");
        holders.freshen(cast);
        String details = stage.granted(cast, Kind.DETAILS_CHANGE);
        assertThat(holders.permit(cast).detailsCase()).isEqualTo(details);

        holders.go(issued.plusDays(60));
        String companions = holders.comes(cast, "林小满", LocalDate.of(2020, 3, 1));
        assertThat(holders.permit(cast).companionsCase()).isEqualTo(companions);
        assertThat(holders.permit(cast).companions())
                .extracting(Companion::name)
                .containsExactly("林小满");

        LocalDate left = issued.plusDays(200);
        holders.go(left);
        holders.release(cast, left);
        assertThat(holders.status(cast, left)).isEqualTo(PermitStatus.IN_FORCE);
        assertThat(holders.status(cast, left.plusDays(1))).isEqualTo(PermitStatus.SUSPENDED);

        LocalDate restored = issued.plusDays(240);
        holders.go(restored);
        Cast moved = holders.joins(cast, Standing.MAINTAIN_ONLY, left);
        stage.granted(moved, Kind.EMPLOYER_CHANGE);
        assertThat(holders.permit(cast).employer()).isEqualTo(moved.employer());
        assertThat(holders.status(cast, restored)).isEqualTo(PermitStatus.IN_FORCE);

        LocalDate filed = firstEnd.minusDays(60);
        holders.go(filed.minusDays(1));
        holders.freshen(moved);
        refused(stage.handle(new Command.Open(cast.person(), Kind.RENEWAL), cast.applicant()), "IN_WINDOW");
        holders.go(filed);
        stage.granted(moved, Kind.RENEWAL);
        Permit renewed = holders.permit(cast);
        assertThat(renewed.number()).isEqualTo(permit.number());
        assertThat(renewed.from()).isEqualTo(issued);
        assertThat(renewed.to()).isEqualTo(firstEnd.plusYears(3));

        holders.go(renewed.to().plusDays(1));
        stage.sweep.run();
        assertThat(holders.periods(cast))
                .extracting(Period::status, Period::from, Period::to, Period::clause)
                .containsExactly(
                        tuple(PermitStatus.IN_FORCE, issued, left, "G-3.2.4-1"),
                        tuple(PermitStatus.SUSPENDED, left.plusDays(1), restored.minusDays(1), "G-4.2-3"),
                        tuple(PermitStatus.IN_FORCE, restored, firstEnd, "G-4.2-5"),
                        tuple(PermitStatus.IN_FORCE, firstEnd.plusDays(1), renewed.to(), "G-4.3-3"),
                        tuple(PermitStatus.EXPIRED, renewed.to().plusDays(1), null, "G-4.3-4"));
        assertThat(stage.permits.companions(permit.number(), issued.plusDays(59), Actor.clock()))
                .isEmpty();
        assertThat(stage.permits.companions(permit.number(), issued.plusDays(60), Actor.clock()))
                .hasSize(1);
        assertThat(holders.status(cast, issued.minusDays(1))).isEqualTo(PermitStatus.NOT_YET);
    }

    // ---- details and companions

    @Test
    void what_stands_on_the_permit_is_closed_until_a_change_of_details_is_open() {
        Cast cast = holders.holder();
        Residence said = holders.say(cast, Residence.class);
        Residence moved = said.at("延庆区香水园街道");
        assertThat(stage.tx(() -> stage.desk.mayWrite(cast.person(), said))).isEqualTo(new Editing.Open());
        assertThat(locked(stage.tx(() -> stage.desk.mayWrite(cast.person(), moved))))
                .isEqualTo("cases.locked.details");
        assertThat(locked(stage.tx(() -> stage.desk.mayEdit(cast.person(), "slot:G-3.2.1-6"))))
                .isEqualTo("cases.locked.details");
        assertThat(locked(stage.tx(() -> stage.desk.mayEdit(cast.person(), Section.COMPANIONS.item()))))
                .isEqualTo("cases.locked.companions");
        Stage.done(stage.handle(new Command.Open(cast.person(), Kind.DETAILS_CHANGE), cast.applicant()));
        assertThat(stage.tx(() -> stage.desk.mayWrite(cast.person(), moved))).isEqualTo(new Editing.Open());
        assertThat(stage.tx(() -> stage.desk.mayEdit(cast.person(), "slot:G-3.2.1-6")))
                .isEqualTo(new Editing.Open());
        assertThat(locked(stage.tx(() -> stage.desk.mayEdit(cast.person(), Section.COMPANIONS.item()))))
                .isEqualTo("cases.locked.companions");
    }

    @Test
    void nothing_changed_is_no_change_and_a_change_needs_a_permit() {
        Cast cast = holders.holder();
        String no = Stage.done(stage.handle(new Command.Open(cast.person(), Kind.DETAILS_CHANGE), cast.applicant()));
        refused(stage.handle(new Command.Submit(no, 1, true, true), cast.applicant()), "CHANGED");
        Cast nobody = stage.cast();
        for (Kind kind : List.of(Kind.DETAILS_CHANGE, Kind.COMPANION_CHANGE)) {
            refused(stage.handle(new Command.Open(nobody.person(), kind), nobody.applicant()), "HOLDS");
        }
    }

    @Test
    void a_new_name_and_number_are_checked_by_a_clerk_and_then_the_persons_own() {
        Cast cast = holders.holder();
        holders.open(cast, Kind.DETAILS_CHANGE);
        Information said = holders.say(cast, Information.class);
        String number = Stage.residentId(LocalDate.of(1990, 5, 18)).number();
        holders.save(cast, holders.renamed(said, "林致远", number));
        String no = stage.submit(cast, Kind.DETAILS_CHANGE);
        assertThat(stage.register.items(no, Actor.clock()))
                .extracting(ReviewItem::key)
                .contains("record:G-4.1-5", "slot:G-4.5-2")
                .doesNotContain("section:WORK", "slot:G-3.2.1-16");
        stage.toApproval(no, cast);
        assertThat(holders.person(cast).person().name()).isEqualTo("林知远");
        Stage.done(stage.handle(new Command.Grant(no, stage.version(no), null), cast.approver()));
        assertThat(holders.person(cast).person().name()).isEqualTo("林致远");
        assertThat(holders.person(cast).person().residentId().number()).isEqualTo(number);
        assertThat(holders.say(cast, Information.class).renames()).isFalse();
    }

    @Test
    void a_number_that_is_somebody_elses_is_refused() {
        Cast other = stage.cast();
        Cast cast = holders.holder();
        holders.open(cast, Kind.DETAILS_CHANGE);
        holders.save(
                cast,
                holders.renamed(
                        holders.say(cast, Information.class),
                        null,
                        holders.person(other).person().residentId().number()));
        String no = holders.open(cast, Kind.DETAILS_CHANGE);
        refused(stage.handle(new Command.Submit(no, stage.version(no), true, true), cast.applicant()), "NUMBER_FREE");
    }

    @Test
    void a_change_that_does_not_come_about_leaves_the_profile_as_the_permit_says() {
        Cast cast = holders.holder();
        holders.moveTo(cast, "延庆区香水园街道");
        String no = stage.submit(cast, Kind.DETAILS_CHANGE);
        Stage.done(stage.handle(new Command.Withdraw(no, stage.version(no), Stage.enough()), cast.applicant()));
        assertThat(holders.say(cast, Residence.class).address()).isEqualTo("延庆区儒林街道");
        assertThat(holders.say(cast, Residence.class).permitValidUntil())
                .isEqualTo(stage.today().plusYears(1));
    }

    @Test
    void companions_are_corrected_and_taken_off() {
        Cast cast = holders.holder();
        holders.comes(cast, "林小满", LocalDate.of(2020, 3, 1));
        LocalDate second = stage.today().plusDays(40);
        holders.go(second);
        holders.comes(cast, "林小曼", LocalDate.of(2020, 3, 1));
        assertThat(holders.permit(cast).companions())
                .extracting(Companion::name)
                .containsExactly("林小曼");
        assertThat(stage.permits.companions(holders.permit(cast).number(), second.minusDays(1), Actor.clock()))
                .extracting(Companion::name)
                .containsExactly("林小满");
    }

    // ---- renewal

    @Test
    void a_renewal_waits_for_the_change_of_details_beside_it() {
        Cast cast = holders.nearItsEnd(40);
        holders.moveTo(cast, "延庆区香水园街道");
        String details = stage.submit(cast, Kind.DETAILS_CHANGE);
        String renewal = stage.submit(cast, Kind.RENEWAL);
        stage.toApproval(renewal, cast);
        refused(
                stage.handle(new Command.Grant(renewal, stage.version(renewal), null), cast.approver()),
                "DETAILS_FIRST");
        stage.toApproval(details, cast);
        Stage.done(stage.handle(new Command.Grant(details, stage.version(details), null), cast.approver()));
        Stage.done(stage.handle(new Command.Grant(renewal, stage.version(renewal), null), cast.approver()));
        assertThat(holders.permit(cast).detailsCase()).isEqualTo(details);
    }

    @Test
    void who_renews_late_must_know_it_and_so_must_the_employer() {
        Cast cast = holders.nearItsEnd(10);
        String no = holders.open(cast, Kind.RENEWAL);
        refused(stage.handle(new Command.Submit(no, 1, true, true, false), cast.applicant()), "LATE_KNOWN");
        Stage.done(stage.handle(new Command.Submit(no, 1, true, true, true), cast.applicant()));
        stage.answerAll(no, cast.agent());
        refused(stage.handle(new Command.Vouch(no, stage.version(no), null, false), cast.agent()), "LATE_KNOWN");
        Stage.done(stage.handle(new Command.Vouch(no, stage.version(no), null, true), cast.agent()));
    }

    @Test
    void a_renewal_filed_in_time_is_granted_after_the_end_and_the_days_between_stay_lapsed() {
        Cast cast = holders.nearItsEnd(3);
        LocalDate end = holders.permit(cast).to();
        String no = stage.submit(cast, Kind.RENEWAL);
        stage.toApproval(no, cast);
        holders.go(end.plusDays(5));
        stage.sweep.run();
        assertThat(stage.state(no)).isEqualTo(State.APPROVAL);
        assertThat(holders.status(cast, stage.today())).isEqualTo(PermitStatus.EXPIRED);
        Stage.done(stage.handle(new Command.Grant(no, stage.version(no), null), cast.approver()));
        assertThat(holders.status(cast, end.plusDays(4))).isEqualTo(PermitStatus.EXPIRED);
        assertThat(holders.status(cast, end.plusDays(5))).isEqualTo(PermitStatus.IN_FORCE);
        assertThat(holders.permit(cast).to()).isEqualTo(end.plusYears(3));
        assertThat(holders.permit(cast).from()).isEqualTo(end.plusDays(5));
    }

    @Test
    void what_the_employer_has_not_filed_by_the_last_day_ends_with_the_permit() {
        Cast cast = holders.nearItsEnd(3);
        String no = stage.submit(cast, Kind.RENEWAL);
        holders.go(holders.permit(cast).to().plusDays(1));
        stage.sweep.run();
        assertThat(stage.state(no)).isEqualTo(State.ENDED);
        assertThat(stage.register.view(no, Actor.clock()).orElseThrow().events())
                .last()
                .extracting(CaseEvent::verb)
                .isEqualTo(Verb.END);
    }

    // ---- employer change

    @Test
    void a_change_of_employer_needs_the_release_the_certificate_and_the_term() {
        Cast cast = holders.holder();
        refused(
                stage.handle(new Command.Open(cast.person(), Kind.EMPLOYER_CHANGE), cast.applicant()),
                "BETWEEN_EMPLOYERS");
        LocalDate left = stage.today();
        holders.release(cast, left);
        Cast moved = holders.joins(cast, Standing.FULL, left);
        holders.save(cast, new Work(null, holders.say(cast, Work.class).rows()));
        String no = holders.open(moved, Kind.EMPLOYER_CHANGE);
        refused(stage.handle(new Command.Submit(no, 1, true, true), cast.applicant()), "LEFT_STATED");
    }

    @Test
    void an_unfinished_change_of_employer_lapses_with_the_permit() {
        Cast cast = holders.nearItsEnd(30);
        LocalDate left = stage.today();
        holders.release(cast, left);
        Cast moved = holders.joins(cast, Standing.FULL, left);
        String no = stage.submit(moved, Kind.EMPLOYER_CHANGE);
        stage.toApproval(no, moved);
        holders.go(holders.permit(cast).to().plusDays(1));
        stage.sweep.run();
        assertThat(stage.state(no)).isEqualTo(State.ENDED);
        assertThat(holders.periods(cast)).last().extracting(Period::clause).isEqualTo("G-4.2-10");
    }

    @Test
    void a_suspended_permit_is_not_renewed() {
        Cast cast = holders.nearItsEnd(30);
        holders.release(cast, stage.today());
        holders.go(stage.today().plusDays(1));
        holders.joins(cast, Standing.FULL, stage.today().minusDays(1));
        refused(stage.handle(new Command.Open(cast.person(), Kind.RENEWAL), cast.applicant()), "RENEW_SUSPENDED");
    }

    // ---- the end

    @Test
    void a_cancelled_permit_ends_with_its_companions_and_open_cases_the_same_instant() {
        Cast cast = holders.holder();
        holders.comes(cast, "林小满", LocalDate.of(2020, 3, 1));
        holders.go(stage.today().plusDays(5));
        holders.moveTo(cast, "延庆区香水园街道");
        String open = stage.submit(cast, Kind.DETAILS_CHANGE);
        String number = holders.permit(cast).number();
        Stage.done(stage.tx(() -> permitDesk.cancel(number, Life.Ground.WISH, "迁出北京。", cast.applicant())));
        assertThat(holders.status(cast, stage.today())).isEqualTo(PermitStatus.CANCELLED);
        assertThat(stage.permits.companions(number, stage.today(), Actor.clock()))
                .isEmpty();
        assertThat(stage.permits.companions(number, stage.today().minusDays(1), Actor.clock()))
                .hasSize(1);
        assertThat(stage.state(open)).isEqualTo(State.ENDED);
        refused(
                stage.tx(() -> permitDesk.cancel(number, Life.Ground.WISH, "再来一次", cast.applicant())),
                "cases.permit.ended");
    }

    @Test
    void each_ground_has_its_hand_and_nobody_cancels_his_own_as_an_officer() {
        Cast cast = holders.holder();
        String number = holders.permit(cast).number();
        for (Life.Ground ground : Life.Ground.values()) {
            for (Actor actor : List.of(cast.applicant(), cast.agent(), cast.clerk())) {
                boolean his = ground == Life.Ground.WISH && actor == cast.applicant();
                if (!his) {
                    assertThat(stage.tx(() -> permitDesk.cancel(number, ground, "为什么", actor)))
                            .as(ground + " " + actor.role())
                            .isInstanceOf(Outcome.Absent.class);
                }
            }
        }
        Actor himself = new Actor(cast.approver().account(), "本人", Role.APPROVER, cast.person(), null, Actor.YANQING);
        refused(stage.tx(() -> permitDesk.cancel(number, Life.Ground.ERROR, "错发", himself)), "RECUSED");
        Stage.done(stage.tx(() -> permitDesk.cancel(number, Life.Ground.ERROR, "错发", cast.approver())));
    }

    // ---- words

    private static String locked(Editing editing) {
        return ((Editing.Locked) editing).why().key();
    }

    private static void refused(Outcome outcome, String key) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).why().key()).endsWith(key);
    }
}
