package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.association.AssociationDesk;
import org.anju.cases.breach.BreachVerb;
import org.anju.cases.breach.Doors;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.parties.Association;
import org.anju.policy.conduct.Business;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.MeasureKind;
import org.anju.policy.conduct.Party;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a measure stops, at every door, from its first day to its last (G-4.7-1…4, A-56). */
class DoorsTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Sanctions sanctions = new Sanctions(stage);
    private final Holders holders = new Holders(stage);
    private final Doors doors = stage.room(Doors.class);

    private Draft of(MeasureKind kind) {
        return Sanctions.until(kind, stage.today().plusDays(10));
    }

    @Test
    void a_barred_employer_has_nothing_handed_in_passed_on_or_granted() {
        for (MeasureKind kind : List.of(MeasureKind.BAR, MeasureKind.DISQUALIFICATION)) {
            Cast drafting = stage.cast();
            String draft = stage.open(drafting);
            sanctions.decided(Party.EMPLOYER, drafting.employer(), null, of(kind));
            assertThat(submit(draft, drafting)).isEqualTo("conduct.door.EMPLOYER");

            Cast reviewing = stage.cast();
            String handed = stage.submit(reviewing);
            stage.answerAll(handed, reviewing.agent());
            sanctions.decided(Party.EMPLOYER, reviewing.employer(), null, of(kind));
            assertThat(vouch(handed, reviewing)).isEqualTo("conduct.door.EMPLOYER");

            Cast deciding = stage.cast();
            String waiting = stage.recommend(deciding);
            sanctions.decided(Party.EMPLOYER, deciding.employer(), null, of(kind));
            assertThat(grant(waiting, deciding)).isEqualTo("conduct.door.EMPLOYER");
        }
    }

    @Test
    void a_barred_employers_holders_wait_too_but_can_be_released() {
        Cast cast = holders.holder();
        holders.moveTo(cast, "延庆区香水园街道");
        holders.freshen(cast);
        String no = holders.open(cast, Kind.DETAILS_CHANGE);
        sanctions.decided(Party.EMPLOYER, cast.employer(), null, of(MeasureKind.BAR));
        assertThat(key(stage.handle(new Command.Submit(no, stage.version(no), true, true, true), cast.applicant())))
                .isEqualTo("conduct.door.EMPLOYER");
        holders.release(cast, stage.today());
    }

    @Test
    void a_barred_employer_confirms_nobody_and_opens_no_rights() {
        Cast cast = stage.cast();
        sanctions.decided(Party.EMPLOYER, cast.employer(), null, of(MeasureKind.BAR));
        Actor newcomer = stage.applicant("新来者");
        String code = stage.employers.code(cast.agent()).orElseThrow().text();
        UUID id = UUID.fromString(Stage.done(stage.tx(() -> stage.associations.request(newcomer, code))));
        long version =
                stage.associations.association(cast.agent(), id).orElseThrow().version();
        var job = new Association.Job("研发", "工程师", LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 1), "延庆区", false);
        var contract = new Association.Contract("HT-2", true, LocalDate.of(2023, 6, 1), null, UUID.randomUUID(), true);
        var same = new Association.SameEmployer(true, true, true);
        AssociationDesk desk = stage.room(AssociationDesk.class);
        assertThat(key(stage.tx(() -> desk.confirm(cast.agent(), id, version, job, contract, same))))
                .isEqualTo("conduct.door.EMPLOYER");
        assertThat(doors.refusal(Business.OPENING, cast.employer(), null)).isPresent();
    }

    @Test
    void a_barred_agent_acts_for_nobody_and_his_employers_other_agents_go_on() {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        Actor second = stage.agentOf(
                cast.employer(), Objects.requireNonNull(stage.applicant("第二经办").person()), "第二经办");
        sanctions.decided(Party.AGENT, cast.employer(), cast.agent().person(), of(MeasureKind.BAR));
        assertThat(vouch(no, cast)).isEqualTo("conduct.door.AGENT");
        assertThat(doors.agency(cast.agent())).isPresent();
        assertThat(doors.agency(second)).isEmpty();
        stage.answerAll(no, second);
        Stage.done(stage.handle(new Command.Vouch(no, stage.version(no), null), second));
        // as a person he may apply for himself
        assertThat(doors.refusal(Business.FIRST, null, cast.agent().person())).isEmpty();
    }

    @Test
    void a_barred_person_files_nothing_and_one_who_lost_the_right_to_apply_keeps_what_he_holds() {
        Cast barred = stage.cast();
        String draft = stage.open(barred);
        sanctions.decided(Party.PERSON, null, barred.person(), of(MeasureKind.BAR));
        assertThat(submit(draft, barred)).isEqualTo("conduct.door.PERSON");

        Cast waiting = stage.cast();
        String no = stage.recommend(waiting);
        sanctions.decided(Party.PERSON, null, waiting.person(), of(MeasureKind.DISQUALIFICATION));
        assertThat(grant(no, waiting)).isEqualTo("conduct.door.PERSON");

        Cast holder = holders.holder();
        sanctions.decided(Party.PERSON, null, holder.person(), of(MeasureKind.DISQUALIFICATION));
        holders.moveTo(holder, "延庆区香水园街道");
        holders.freshen(holder);
        stage.granted(holder, Kind.DETAILS_CHANGE);
    }

    @Test
    void a_measure_holds_on_its_first_and_its_last_day_and_not_on_the_next() {
        Cast cast = stage.cast();
        LocalDate first = stage.today();
        String no = sanctions.decided(Party.EMPLOYER, cast.employer(), null, of(MeasureKind.BAR));
        assertThat(stopped(cast)).isTrue();
        stage.clock().set(first.plusDays(10), java.time.LocalTime.of(23, 59));
        assertThat(stopped(cast)).isTrue();
        stage.clock().set(first.plusDays(11), java.time.LocalTime.MIDNIGHT);
        assertThat(stopped(cast)).isFalse();
        assertThat(sanctions.lift(no, sanctions.approver)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void one_without_an_end_holds_past_its_review_until_it_is_lifted() {
        Cast cast = stage.cast();
        LocalDate review = stage.today().plusDays(10);
        String no = sanctions.decided(
                Party.EMPLOYER, cast.employer(), null, new Draft(MeasureKind.BAR, null, review, null, null));
        stage.clock().set(review, java.time.LocalTime.of(9, 0));
        assertThat(sanctions.view(no).measures().getFirst().reviewDue(stage.today()))
                .isTrue();
        stage.clock().set(review.plusDays(400), java.time.LocalTime.of(9, 0));
        assertThat(stopped(cast)).isTrue();
        Stage.done(sanctions.lift(no, sanctions.approver));
        assertThat(stopped(cast)).isFalse();
    }

    @Test
    void a_cut_lets_so_many_first_applications_pass_and_one_that_came_to_nothing_frees_its_place() {
        Cast first = stage.cast();
        Cast second = colleague(first);
        Draft one = new Draft(MeasureKind.QUOTA_CUT, stage.today().plusMonths(6), null, 1, null);
        sanctions.decided(Party.EMPLOYER, first.employer(), null, one);
        String taken = stage.submit(first);
        String draft = stage.open(second);
        assertThat(submit(draft, second)).isEqualTo("conduct.door.CUT");
        assertThat(stage.state(draft)).isEqualTo(State.DRAFT);

        Stage.done(stage.handle(new Command.Withdraw(taken, stage.version(taken), Stage.enough()), first.applicant()));
        assertThat(submit(draft, second)).isEqualTo("done");
    }

    @Test
    void what_was_handed_in_before_the_cut_takes_no_place_of_it() {
        Cast first = stage.cast();
        Cast second = colleague(first);
        stage.submit(first);
        stage.clock().set(stage.today().plusDays(1), java.time.LocalTime.of(9, 0));
        sanctions.decided(
                Party.EMPLOYER,
                first.employer(),
                null,
                new Draft(MeasureKind.QUOTA_CUT, stage.today().plusMonths(6), null, 1, null));
        stage.submit(second);
    }

    @Test
    void a_case_that_is_only_open_or_closed_without_measure_stops_nothing() {
        Cast cast = stage.cast();
        String no = sanctions.open(Party.EMPLOYER, cast.employer(), null);
        sanctions.told(no, of(MeasureKind.BAR));
        assertThat(stopped(cast)).isFalse();
        Stage.done(sanctions.handle(sanctions.move(BreachVerb.CLOSE, no, "查无实据"), sanctions.supervisor));
        assertThat(stopped(cast)).isFalse();
        stage.submit(cast);
    }

    private Cast colleague(Cast first) {
        Cast other = stage.cast();
        Actor applicant = stage.applicant("同单位");
        stage.profile(applicant);
        stage.folder(applicant);
        stage.confirm(applicant, first.agent(), LocalDate.of(2031, 12, 31));
        return new Cast(applicant, first.agent(), other.clerk(), other.approver(), other.reviewer(), first.employer());
    }

    private boolean stopped(Cast cast) {
        return doors.refusal(Business.FIRST, cast.employer(), null).isPresent();
    }

    private String submit(String no, Cast cast) {
        return key(stage.handle(new Command.Submit(no, stage.version(no), true, true), cast.applicant()));
    }

    private String vouch(String no, Cast cast) {
        return key(stage.handle(new Command.Vouch(no, stage.version(no), null), cast.agent()));
    }

    private String grant(String no, Cast cast) {
        return key(stage.handle(new Command.Grant(no, stage.version(no), null), cast.approver()));
    }

    private static String key(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> refused.why().key();
            case Outcome.Done done -> "done";
            default -> outcome.toString();
        };
    }
}
