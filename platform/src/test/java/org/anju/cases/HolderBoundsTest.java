package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.association.AssociationDesk;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.parties.Association;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Residence;
import org.anju.permits.Companion;
import org.anju.permits.PermitStatus;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Situation.Family;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first and the last day on which something of a holder's can be done, and the days beside them. */
class HolderBoundsTest {

    private static final String PAPER = "slot:G-3.2.1-9";

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Holders holders = new Holders(stage);
    private final AssociationDesk associations = stage.room(AssociationDesk.class);

    // ---- renewal: when

    @Test
    void on_its_last_day_a_permit_is_renewed_and_the_day_after_not_swept_or_not() {
        Cast cast = holders.nearItsEnd(0);
        LocalDate end = holders.permit(cast).to();
        holders.go(end.plusDays(1));
        refused(open(cast, Kind.RENEWAL), "NOTHING_TO_RENEW");
        stage.sweep.run();
        refused(open(cast, Kind.RENEWAL), "NOTHING_TO_RENEW");
        holders.go(end);
        Cast other = holders.nearItsEnd(0);
        stage.granted(other, Kind.RENEWAL);
        assertThat(holders.permit(other).to()).isEqualTo(stage.today().plusYears(3));
    }

    @Test
    void with_twenty_working_days_left_nobody_is_warned_and_with_nineteen_he_is() {
        Cast cast = holders.holder();
        LocalDate end = holders.permit(cast).to();
        LocalDate twenty = daysBefore(end, 20);
        holders.go(twenty);
        holders.freshen(cast);
        String no = holders.open(cast, Kind.RENEWAL);
        Stage.done(stage.handle(new Command.Submit(no, 1, true, true, false), cast.applicant()));
        Stage.done(stage.handle(new Command.Withdraw(no, stage.version(no), Stage.enough()), cast.applicant()));
        holders.go(daysBefore(end, 19));
        String late = holders.open(cast, Kind.RENEWAL);
        refused(stage.handle(new Command.Submit(late, 1, true, true, false), cast.applicant()), "LATE_KNOWN");
    }

    /** The last day after which that many working days are left; no holiday lies in the weeks before the stage's permits end. */
    private static LocalDate daysBefore(LocalDate end, int working) {
        LocalDate day = end;
        for (int left = 0; left < working; day = day.minusDays(1)) {
            left += EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day;
    }

    // ---- renewal: until when

    @Test
    void a_contract_that_ends_with_the_permit_gives_no_renewal_and_a_day_more_gives_a_day() {
        Cast cast = holders.nearItsEnd(30);
        LocalDate end = holders.permit(cast).to();
        contract(cast, end);
        String no = holders.open(cast, Kind.RENEWAL);
        refused(stage.handle(new Command.Submit(no, 1, true, true, true), cast.applicant()), "CONTRACT_SHORT");
        contract(cast, end.plusDays(1));
        stage.granted(cast, Kind.RENEWAL);
        assertThat(holders.permit(cast).to()).isEqualTo(end.plusDays(1));
        assertThat(holders.permit(cast).termClause()).isEqualTo("G-4.3-2");
    }

    @Test
    void a_contract_to_the_last_of_three_years_gives_three_years_and_one_to_the_day_before_is_what_counts() {
        for (int less : List.of(0, 1)) {
            holders.go(LocalDate.of(2026, 9, 7));
            Cast cast = holders.nearItsEnd(30);
            LocalDate full = holders.permit(cast).to().plusYears(3);
            contract(cast, full.minusDays(less));
            stage.granted(cast, Kind.RENEWAL);
            assertThat(holders.permit(cast).to()).isEqualTo(full.minusDays(less));
            assertThat(holders.permit(cast).termClause()).isEqualTo(less == 0 ? "G-4.3-1" : "G-4.3-2");
        }
    }

    @Test
    void a_contract_that_ended_while_a_lapsed_permit_waited_is_an_answer_and_no_fault() {
        Cast cast = holders.nearItsEnd(3);
        LocalDate end = holders.permit(cast).to();
        contract(cast, end.plusDays(5));
        String no = stage.submit(cast, Kind.RENEWAL);
        stage.toApproval(no, cast);
        holders.go(end.plusDays(6));
        stage.sweep.run();
        var grant = new Command.Grant(no, stage.version(no), null);
        refused(stage.handle(grant, cast.approver()), "TERM_LEFT");
        holders.go(end.plusDays(5));
        Stage.done(stage.handle(grant, cast.approver()));
        assertThat(holders.permit(cast).from()).isEqualTo(end.plusDays(5));
        assertThat(holders.permit(cast).to()).isEqualTo(end.plusDays(5));
    }

    // ---- renewal: what the permit's end does to it

    @Test
    void a_supplement_that_outlasts_the_permit_leaves_the_renewal_filed() {
        Cast cast = holders.nearItsEnd(3);
        String no = asked(cast);
        LocalDate end = holders.permit(cast).to();
        lapsed(end.plusDays(2));
        assertThat(stage.state(no)).isEqualTo(State.SUPPLEMENT);
        Stage.done(stage.handle(new Command.Answer(no, stage.version(no), Map.of(PAPER, "已重新上传")), cast.applicant()));
        holders.go(end.plusDays(3));
        stage.sweep.run();
        assertThat(stage.state(no)).isEqualTo(State.EMPLOYER_REVIEW);
        stage.toApproval(no, cast);
        Stage.done(stage.handle(new Command.Grant(no, stage.version(no), null), cast.approver()));
        assertThat(holders.permit(cast).from()).isEqualTo(end.plusDays(3));
    }

    @Test
    void what_comes_back_after_the_permits_end_ends_with_it() {
        Cast cast = holders.nearItsEnd(3);
        String no = asked(cast);
        lapsed(holders.permit(cast).to().plusDays(2));
        Stage.done(stage.handle(new Command.Answer(no, stage.version(no), Map.of(PAPER, "已重新上传")), cast.applicant()));
        Stage.done(stage.handle(new Command.Return(no, stage.version(no), List.of(Stage.mend())), cast.agent()));
        assertThat(stage.state(no)).isEqualTo(State.ENDED);
    }

    @Test
    void a_supplement_nobody_answered_ends_with_a_permit_that_lapsed_meanwhile() {
        Cast cast = holders.nearItsEnd(3);
        String no = asked(cast);
        lapsed(holders.permit(cast).to().plusDays(40));
        assertThat(stage.state(no)).isEqualTo(State.ENDED);
    }

    @Test
    void what_was_returned_and_handed_in_again_is_filed_only_when_the_employer_passes_it_on_again() {
        Cast cast = holders.nearItsEnd(40);
        String no = asked(cast);
        lapsed(stage.today().plusDays(38));
        assertThat(stage.state(no)).isEqualTo(State.RETURNED);
        holders.freshen(cast);
        Stage.done(stage.handle(new Command.Submit(no, stage.version(no), true, true, true), cast.applicant()));
        lapsed(holders.permit(cast).to().plusDays(1));
        assertThat(stage.state(no)).isEqualTo(State.ENDED);
    }

    private String asked(Cast cast) {
        String no = stage.submit(cast, Kind.RENEWAL);
        stage.answerAll(no, cast.agent());
        Stage.done(stage.handle(new Command.Vouch(no, stage.version(no), null, true), cast.agent()));
        Stage.done(stage.handle(stage.ask(no, PAPER), cast.clerk()));
        return no;
    }

    private void lapsed(LocalDate day) {
        holders.go(day);
        stage.sweep.run();
    }

    @Test
    void a_permit_released_today_is_not_renewed_though_the_same_employer_takes_him_back_today() {
        Cast cast = holders.nearItsEnd(30);
        String no = stage.submit(cast, Kind.RENEWAL);
        stage.toApproval(no, cast);
        holders.release(cast, stage.today());
        stage.confirm(cast.applicant(), cast.agent(), LocalDate.of(2040, 12, 31));
        var grant = new Command.Grant(no, stage.version(no), null);
        refused(stage.handle(grant, cast.approver()), "RENEWABLE");
        lapsed(holders.permit(cast).to().plusDays(1));
        assertThat(stage.state(no)).as("it lapsed while suspended (A-48)").isEqualTo(State.ENDED);
    }

    // ---- employer

    @Test
    void an_employer_is_changed_on_the_last_day_and_not_on_the_day_after() {
        Cast cast = holders.nearItsEnd(10);
        LocalDate left = stage.today();
        LocalDate end = holders.permit(cast).to();
        holders.release(cast, left);
        Cast moved = holders.joins(cast, Standing.FULL, left);
        String no = stage.submit(moved, Kind.EMPLOYER_CHANGE);
        stage.toApproval(no, moved);
        holders.go(end.plusDays(1));
        var grant = new Command.Grant(no, stage.version(no), null);
        refused(stage.handle(grant, moved.approver()), "BETWEEN_EMPLOYERS");
        holders.go(end);
        Stage.done(stage.handle(grant, moved.approver()));
        assertThat(holders.status(cast, end)).isEqualTo(PermitStatus.IN_FORCE);
        assertThat(holders.status(cast, end.plusDays(1))).isEqualTo(PermitStatus.EXPIRED);
    }

    @Test
    void who_leaves_on_the_last_day_leaves_nothing_to_suspend() {
        Cast cast = holders.nearItsEnd(0);
        holders.release(cast, stage.today());
        assertThat(holders.status(cast, stage.today())).isEqualTo(PermitStatus.IN_FORCE);
        assertThat(holders.status(cast, stage.today().plusDays(1))).isEqualTo(PermitStatus.EXPIRED);
        refused(open(cast, Kind.EMPLOYER_CHANGE), "BETWEEN_EMPLOYERS");
    }

    @Test
    void released_and_moved_on_one_day_a_permit_was_never_suspended() {
        Cast cast = holders.holder();
        holders.go(stage.today().plusDays(9));
        LocalDate day = stage.today();
        holders.release(cast, day);
        stage.granted(holders.joins(cast, Standing.FULL, day), Kind.EMPLOYER_CHANGE);
        assertThat(List.of(day.minusDays(1), day, day.plusDays(1)))
                .allMatch(each -> holders.status(cast, each) == PermitStatus.IN_FORCE);
    }

    @Test
    void restored_on_the_first_day_of_its_suspension_a_permit_was_never_suspended() {
        Cast cast = holders.holder();
        LocalDate day = stage.today();
        holders.release(cast, day);
        holders.go(day.plusDays(1));
        assertThat(holders.status(cast, day.plusDays(1))).isEqualTo(PermitStatus.SUSPENDED);
        stage.granted(holders.joins(cast, Standing.FULL, day), Kind.EMPLOYER_CHANGE);
        assertThat(holders.status(cast, day)).isEqualTo(PermitStatus.IN_FORCE);
        assertThat(holders.status(cast, day.plusDays(1))).isEqualTo(PermitStatus.IN_FORCE);
    }

    // ---- details and companions

    @Test
    void details_are_changed_while_the_permit_is_suspended_and_it_stays_so() {
        Cast cast = holders.holder();
        LocalDate left = stage.today();
        holders.release(cast, left);
        holders.go(left.plusDays(5));
        Cast moved = holders.joins(cast, Standing.FULL, left);
        holders.moveTo(moved, "延庆区香水园街道");
        String no = stage.granted(moved, Kind.DETAILS_CHANGE);
        assertThat(holders.permit(cast).detailsCase()).isEqualTo(no);
        assertThat(holders.status(cast, stage.today())).isEqualTo(PermitStatus.SUSPENDED);
        stage.granted(moved, Kind.EMPLOYER_CHANGE);
        assertThat(holders.permit(cast).detailsCase()).isEqualTo(no);
    }

    @Test
    void a_child_is_entered_the_day_before_it_turns_eighteen_and_not_on_the_birthday() {
        Cast cast = holders.holder();
        LocalDate birthday = stage.today().plusDays(1);
        assertThat(holders.comes(cast, "林小满", birthday.minusYears(18))).isNotEmpty();
        Cast other = holders.holder();
        holders.open(other, Kind.COMPANION_CHANGE);
        var child = new Companions.Child("林小满", null, birthday.minusYears(18), Family.MARRIED, null);
        holders.save(other, new Companions(null, List.of(child)));
        stage.put(
                other.applicant(),
                "G-3.2.1-43#" + holders.say(other, Companions.class).numbers().getFirst());
        String no = holders.open(other, Kind.COMPANION_CHANGE);
        holders.go(birthday);
        refused(stage.handle(new Command.Submit(no, 1, true, true), other.applicant()), "COMPLETE");
        assertThat(holders.permit(cast).companions())
                .as("who was entered stays, grown or not (A-36)")
                .extracting(Companion::name)
                .containsExactly("林小满");
    }

    @Test
    void when_a_refused_change_is_looked_at_again_it_is_still_the_change_that_was_wanted() {
        Cast cast = holders.holder();
        holders.moveTo(cast, "延庆区香水园街道");
        String no = stage.submit(cast, Kind.DETAILS_CHANGE);
        stage.toApproval(no, cast);
        Stage.done(stage.handle(new Command.Refuse(no, stage.version(no), List.of(Stage.low())), cast.approver()));
        assertThat(holders.say(cast, Residence.class).address()).isEqualTo("延庆区儒林街道");
        Stage.done(stage.handle(new Command.Appeal(no, stage.version(no), Stage.wrong()), cast.applicant()));
        assertThat(holders.say(cast, Residence.class).address()).isEqualTo("延庆区儒林街道");
        Stage.done(stage.handle(new Command.SetAside(no, stage.version(no), Stage.falls()), cast.reviewer()));
        assertThat(holders.say(cast, Residence.class).address()).isEqualTo("延庆区香水园街道");
        Stage.done(stage.handle(stage.ask(no, PAPER), cast.clerk()));
        Stage.done(stage.handle(new Command.Answer(no, stage.version(no), Map.of(PAPER, "已重新上传")), cast.applicant()));
        stage.toApproval(no, cast);
        Stage.done(stage.handle(new Command.Grant(no, stage.version(no), null), cast.approver()));
        assertThat(holders.say(cast, Residence.class).address()).isEqualTo("延庆区香水园街道");
    }

    @Test
    void a_refused_change_is_not_looked_at_again_after_the_permits_end_and_a_refused_renewal_is() {
        Cast cast = holders.nearItsEnd(5);
        holders.moveTo(cast, "延庆区香水园街道");
        String details = refusedCase(cast, Kind.DETAILS_CHANGE);
        String renewal = refusedCase(cast, Kind.RENEWAL);
        lapsed(holders.permit(cast).to().plusDays(1));
        refused(
                stage.handle(new Command.Appeal(details, stage.version(details), Stage.wrong()), cast.applicant()),
                "GOES_ON");
        Stage.done(stage.handle(new Command.Appeal(renewal, stage.version(renewal), Stage.wrong()), cast.applicant()));
    }

    private String refusedCase(Cast cast, Kind kind) {
        String no = stage.submit(cast, kind);
        stage.toApproval(no, cast);
        Stage.done(stage.handle(new Command.Refuse(no, stage.version(no), List.of(Stage.low())), cast.approver()));
        return no;
    }

    @Test
    void a_renewal_opens_neither_photo_nor_household_book_unless_they_are_asked_for() {
        Cast cast = holders.nearItsEnd(30);
        holders.open(cast, Kind.RENEWAL);
        for (String slot : List.of("slot:G-3.2.1-6", "slot:G-3.2.1-13")) {
            assertThat(stage.tx(() -> stage.desk.mayEdit(cast.person(), slot)).open())
                    .isFalse();
        }
        String no = stage.submit(cast, Kind.RENEWAL);
        stage.answerAll(no, cast.agent());
        Stage.done(stage.handle(new Command.Vouch(no, stage.version(no), null, true), cast.agent()));
        Stage.done(stage.handle(stage.ask(no, "slot:G-3.2.1-6"), cast.clerk()));
        assertThat(stage.tx(() -> stage.desk.mayEdit(cast.person(), "slot:G-3.2.1-6"))
                        .open())
                .isTrue();
    }

    // ---- whose

    @Test
    void nobody_else_opens_moves_or_sees_a_holders_case() {
        Cast cast = holders.holder();
        Cast other = holders.holder();
        holders.moveTo(cast, "延庆区香水园街道");
        String no = holders.open(cast, Kind.DETAILS_CHANGE);
        assertThat(stage.handle(new Command.Open(cast.person(), Kind.DETAILS_CHANGE), other.applicant()))
                .isInstanceOf(Outcome.Absent.class);
        assertThat(stage.handle(new Command.Submit(no, 1, true, true), other.applicant()))
                .isInstanceOf(Outcome.Absent.class);
        stage.submit(cast, Kind.DETAILS_CHANGE);
        stage.answerAll(no, cast.agent());
        var vouch = new Command.Vouch(no, stage.version(no), null);
        for (Actor actor : List.of(other.applicant(), other.agent())) {
            assertThat(stage.handle(vouch, actor)).isInstanceOf(Outcome.Absent.class);
            assertThat(stage.seen(no, actor)).isEmpty();
        }
        Stage.done(stage.handle(vouch, cast.agent()));
    }

    // ---- words

    private Outcome open(Cast cast, Kind kind) {
        return stage.handle(new Command.Open(cast.person(), kind), cast.applicant());
    }

    private void contract(Cast cast, LocalDate end) {
        Association live = stage.associations.of(Actor.clock(), cast.person()).orElseThrow();
        var contract = new Association.Contract("HT-2", false, LocalDate.of(2023, 6, 1), end, UUID.randomUUID(), true);
        Stage.done(stage.tx(() -> associations.renew(cast.agent(), live.id(), live.version(), contract)));
    }

    private static void refused(Outcome outcome, String key) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).why().key()).endsWith(key);
    }
}
