package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.anju.cases.Stage.Cast;
import org.anju.cases.association.AssociationDesk;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.parties.Association;
import org.anju.parties.Profile;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Work;
import org.anju.permits.Companion;
import org.anju.permits.Life;
import org.anju.permits.Period;
import org.anju.permits.Permit;
import org.anju.permits.PermitStatus;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Situation.Family;
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
    private final AssociationDesk associations = stage.room(AssociationDesk.class);
    private final PermitDesk permitDesk = stage.room(PermitDesk.class);

    // ---- three years

    @Test
    void three_years_of_one_holders_life() {
        Cast cast = stage.cast(LocalDate.of(2040, 12, 31));
        LocalDate issued = stage.today();
        stage.bringTo(State.GRANTED, cast);
        Permit permit = permit(cast);
        LocalDate firstEnd = permit.to();

        go(issued.plusDays(30));
        moveTo(cast, "延庆区香水园街道");
        freshen(cast);
        String details = stage.granted(cast, Kind.DETAILS_CHANGE);
        assertThat(permit(cast).detailsCase()).isEqualTo(details);

        go(issued.plusDays(60));
        String companions = comes(cast, "林小满", LocalDate.of(2020, 3, 1));
        assertThat(permit(cast).companionsCase()).isEqualTo(companions);
        assertThat(permit(cast).companions()).extracting(Companion::name).containsExactly("林小满");

        LocalDate left = issued.plusDays(200);
        go(left);
        release(cast, left);
        assertThat(status(cast, left)).isEqualTo(PermitStatus.IN_FORCE);
        assertThat(status(cast, left.plusDays(1))).isEqualTo(PermitStatus.SUSPENDED);

        LocalDate restored = issued.plusDays(240);
        go(restored);
        Cast moved = joins(cast, Standing.MAINTAIN_ONLY, left);
        stage.granted(moved, Kind.EMPLOYER_CHANGE);
        assertThat(permit(cast).employer()).isEqualTo(moved.employer());
        assertThat(status(cast, restored)).isEqualTo(PermitStatus.IN_FORCE);

        LocalDate filed = firstEnd.minusDays(60);
        go(filed.minusDays(1));
        freshen(moved);
        refused(stage.handle(new Command.Open(cast.person(), Kind.RENEWAL), cast.applicant()), "IN_WINDOW");
        go(filed);
        stage.granted(moved, Kind.RENEWAL);
        Permit renewed = permit(cast);
        assertThat(renewed.number()).isEqualTo(permit.number());
        assertThat(renewed.from()).isEqualTo(issued);
        assertThat(renewed.to()).isEqualTo(firstEnd.plusYears(3));

        go(renewed.to().plusDays(1));
        stage.sweep.run();
        assertThat(periods(cast))
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
        assertThat(status(cast, issued.minusDays(1))).isEqualTo(PermitStatus.NOT_YET);
    }

    // ---- details and companions

    @Test
    void what_stands_on_the_permit_is_closed_until_a_change_of_details_is_open() {
        Cast cast = holder();
        Information said = say(cast, Information.class);
        assertThat(stage.tx(() -> stage.desk.mayWrite(cast.person(), said.as(at(said, "延庆区儒林街道")))))
                .isEqualTo(new Editing.Open());
        assertThat(locked(stage.tx(() -> stage.desk.mayWrite(cast.person(), at(said, "延庆区香水园街道")))))
                .isEqualTo("cases.locked.details");
        assertThat(locked(stage.tx(() -> stage.desk.mayEdit(cast.person(), "slot:G-3.2.1-6"))))
                .isEqualTo("cases.locked.details");
        assertThat(locked(stage.tx(() -> stage.desk.mayEdit(cast.person(), Section.COMPANIONS.item()))))
                .isEqualTo("cases.locked.companions");
        Stage.done(stage.handle(new Command.Open(cast.person(), Kind.DETAILS_CHANGE), cast.applicant()));
        assertThat(stage.tx(() -> stage.desk.mayWrite(cast.person(), at(said, "延庆区香水园街道"))))
                .isEqualTo(new Editing.Open());
        assertThat(stage.tx(() -> stage.desk.mayEdit(cast.person(), "slot:G-3.2.1-6")))
                .isEqualTo(new Editing.Open());
        assertThat(locked(stage.tx(() -> stage.desk.mayEdit(cast.person(), Section.COMPANIONS.item()))))
                .isEqualTo("cases.locked.companions");
    }

    @Test
    void nothing_changed_is_no_change_and_a_change_needs_a_permit() {
        Cast cast = holder();
        String no = Stage.done(stage.handle(new Command.Open(cast.person(), Kind.DETAILS_CHANGE), cast.applicant()));
        refused(stage.handle(new Command.Submit(no, 1, true, true), cast.applicant()), "CHANGED");
        Cast nobody = stage.cast();
        for (Kind kind : List.of(Kind.DETAILS_CHANGE, Kind.COMPANION_CHANGE)) {
            refused(stage.handle(new Command.Open(nobody.person(), kind), nobody.applicant()), "HOLDS");
        }
    }

    @Test
    void a_new_name_and_number_are_checked_by_a_clerk_and_then_the_persons_own() {
        Cast cast = holder();
        open(cast, Kind.DETAILS_CHANGE);
        Information said = say(cast, Information.class);
        String number = Stage.residentId(LocalDate.of(1990, 5, 18)).number();
        save(cast, renamed(said, "林致远", number));
        String no = stage.submit(cast, Kind.DETAILS_CHANGE);
        assertThat(stage.register.items(no, Actor.clock()))
                .extracting(ReviewItem::key)
                .contains("record:G-4.1-5", "slot:G-4.5-2")
                .doesNotContain("section:WORK", "slot:G-3.2.1-16");
        stage.toApproval(no, cast);
        assertThat(person(cast).person().name()).isEqualTo("林知远");
        Stage.done(stage.handle(new Command.Grant(no, stage.version(no), null), cast.approver()));
        assertThat(person(cast).person().name()).isEqualTo("林致远");
        assertThat(person(cast).person().residentId().number()).isEqualTo(number);
        assertThat(say(cast, Information.class).renames()).isFalse();
    }

    @Test
    void a_number_that_is_somebody_elses_is_refused() {
        Cast other = stage.cast();
        Cast cast = holder();
        open(cast, Kind.DETAILS_CHANGE);
        save(cast, renamed(say(cast, Information.class), null, person(other).person().residentId().number()));
        String no = open(cast, Kind.DETAILS_CHANGE);
        refused(stage.handle(new Command.Submit(no, stage.version(no), true, true), cast.applicant()), "NUMBER_FREE");
    }

    @Test
    void a_change_that_does_not_come_about_leaves_the_profile_as_the_permit_says() {
        Cast cast = holder();
        moveTo(cast, "延庆区香水园街道");
        String no = stage.submit(cast, Kind.DETAILS_CHANGE);
        Stage.done(stage.handle(new Command.Withdraw(no, stage.version(no), Stage.enough()), cast.applicant()));
        assertThat(say(cast, Information.class).address()).isEqualTo("延庆区儒林街道");
        assertThat(say(cast, Information.class).phone()).isEqualTo("13800002056");
    }

    @Test
    void companions_are_corrected_and_taken_off() {
        Cast cast = holder();
        comes(cast, "林小满", LocalDate.of(2020, 3, 1));
        LocalDate second = stage.today().plusDays(40);
        go(second);
        comes(cast, "林小曼", LocalDate.of(2020, 3, 1));
        assertThat(permit(cast).companions()).extracting(Companion::name).containsExactly("林小曼");
        assertThat(stage.permits.companions(permit(cast).number(), second.minusDays(1), Actor.clock()))
                .extracting(Companion::name)
                .containsExactly("林小满");
    }

    // ---- renewal

    @Test
    void a_renewal_waits_for_the_change_of_details_beside_it() {
        Cast cast = nearItsEnd(40);
        moveTo(cast, "延庆区香水园街道");
        String details = stage.submit(cast, Kind.DETAILS_CHANGE);
        String renewal = stage.submit(cast, Kind.RENEWAL);
        stage.toApproval(renewal, cast);
        refused(
                stage.handle(new Command.Grant(renewal, stage.version(renewal), null), cast.approver()),
                "DETAILS_FIRST");
        stage.toApproval(details, cast);
        Stage.done(stage.handle(new Command.Grant(details, stage.version(details), null), cast.approver()));
        Stage.done(stage.handle(new Command.Grant(renewal, stage.version(renewal), null), cast.approver()));
        assertThat(permit(cast).detailsCase()).isEqualTo(details);
    }

    @Test
    void who_renews_late_must_know_it_and_so_must_the_employer() {
        Cast cast = nearItsEnd(10);
        String no = open(cast, Kind.RENEWAL);
        refused(stage.handle(new Command.Submit(no, 1, true, true, false), cast.applicant()), "LATE_KNOWN");
        Stage.done(stage.handle(new Command.Submit(no, 1, true, true, true), cast.applicant()));
        stage.answerAll(no, cast.agent());
        refused(stage.handle(new Command.Vouch(no, stage.version(no), null, false), cast.agent()), "LATE_KNOWN");
        Stage.done(stage.handle(new Command.Vouch(no, stage.version(no), null, true), cast.agent()));
    }

    @Test
    void a_renewal_filed_in_time_is_granted_after_the_end_and_the_days_between_stay_lapsed() {
        Cast cast = nearItsEnd(3);
        LocalDate end = permit(cast).to();
        String no = stage.submit(cast, Kind.RENEWAL);
        stage.toApproval(no, cast);
        go(end.plusDays(5));
        stage.sweep.run();
        assertThat(stage.state(no)).isEqualTo(State.APPROVAL);
        assertThat(status(cast, stage.today())).isEqualTo(PermitStatus.EXPIRED);
        Stage.done(stage.handle(new Command.Grant(no, stage.version(no), null), cast.approver()));
        assertThat(status(cast, end.plusDays(4))).isEqualTo(PermitStatus.EXPIRED);
        assertThat(status(cast, end.plusDays(5))).isEqualTo(PermitStatus.IN_FORCE);
        assertThat(permit(cast).to()).isEqualTo(end.plusYears(3));
        assertThat(permit(cast).from()).isEqualTo(end.plusDays(5));
    }

    @Test
    void what_the_employer_has_not_filed_by_the_last_day_ends_with_the_permit() {
        Cast cast = nearItsEnd(3);
        String no = stage.submit(cast, Kind.RENEWAL);
        go(permit(cast).to().plusDays(1));
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
        Cast cast = holder();
        refused(stage.handle(new Command.Open(cast.person(), Kind.EMPLOYER_CHANGE), cast.applicant()), "BETWEEN_EMPLOYERS");
        LocalDate left = stage.today();
        release(cast, left);
        Cast moved = joins(cast, Standing.FULL, left);
        save(cast, new Work(null, say(cast, Work.class).rows()));
        String no = open(moved, Kind.EMPLOYER_CHANGE);
        refused(stage.handle(new Command.Submit(no, 1, true, true), cast.applicant()), "LEFT_STATED");
    }

    @Test
    void an_unfinished_change_of_employer_lapses_with_the_permit() {
        Cast cast = nearItsEnd(30);
        LocalDate left = stage.today();
        release(cast, left);
        Cast moved = joins(cast, Standing.FULL, left);
        String no = stage.submit(moved, Kind.EMPLOYER_CHANGE);
        stage.toApproval(no, moved);
        go(permit(cast).to().plusDays(1));
        stage.sweep.run();
        assertThat(stage.state(no)).isEqualTo(State.ENDED);
        assertThat(periods(cast)).last().extracting(Period::clause).isEqualTo("G-4.2-10");
    }

    @Test
    void a_suspended_permit_is_not_renewed() {
        Cast cast = nearItsEnd(30);
        release(cast, stage.today());
        go(stage.today().plusDays(1));
        joins(cast, Standing.FULL, stage.today().minusDays(1));
        refused(stage.handle(new Command.Open(cast.person(), Kind.RENEWAL), cast.applicant()), "RENEW_SUSPENDED");
    }

    // ---- the end

    @Test
    void a_cancelled_permit_ends_with_its_companions_and_open_cases_the_same_instant() {
        Cast cast = holder();
        comes(cast, "林小满", LocalDate.of(2020, 3, 1));
        go(stage.today().plusDays(5));
        moveTo(cast, "延庆区香水园街道");
        String open = stage.submit(cast, Kind.DETAILS_CHANGE);
        String number = permit(cast).number();
        Stage.done(stage.tx(() -> permitDesk.cancel(number, Life.Ground.WISH, "迁出北京。", cast.applicant())));
        assertThat(status(cast, stage.today())).isEqualTo(PermitStatus.CANCELLED);
        assertThat(stage.permits.companions(number, stage.today(), Actor.clock())).isEmpty();
        assertThat(stage.permits.companions(number, stage.today().minusDays(1), Actor.clock()))
                .hasSize(1);
        assertThat(stage.state(open)).isEqualTo(State.ENDED);
        refused(
                stage.tx(() -> permitDesk.cancel(number, Life.Ground.WISH, "再来一次", cast.applicant())), "cases.permit.ended");
    }

    @Test
    void each_ground_has_its_hand_and_nobody_cancels_his_own_as_an_officer() {
        Cast cast = holder();
        String number = permit(cast).number();
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
        Actor himself = new Actor(
                cast.approver().account(), "本人", Role.APPROVER, cast.person(), null, Actor.YANQING);
        refused(stage.tx(() -> permitDesk.cancel(number, Life.Ground.ERROR, "错发", himself)), "RECUSED");
        Stage.done(stage.tx(() -> permitDesk.cancel(number, Life.Ground.ERROR, "错发", cast.approver())));
    }

    // ---- hands

    private Cast holder() {
        Cast cast = stage.cast(LocalDate.of(2040, 12, 31));
        stage.bringTo(State.GRANTED, cast);
        return cast;
    }

    private Cast nearItsEnd(int days) {
        Cast cast = holder();
        go(permit(cast).to().minusDays(days));
        freshen(cast);
        return cast;
    }

    private void go(LocalDate day) {
        stage.clock().set(day, LocalTime.of(9, 0));
    }

    /** Papers that grow old are laid in anew. */
    private void freshen(Cast cast) {
        for (String slot : List.of("G-4.5-2", "G-3.2.1-9", "G-3.2.1-15", "G-3.2.1-16", "G-3.2.1-32")) {
            stage.materials.list(Actor.clock(), cast.person()).stream()
                    .filter(file -> file.slot().equals(slot))
                    .forEach(file -> stage.tx(() -> stage.materials.remove(cast.applicant(), file.id())));
            stage.put(cast.applicant(), slot);
        }
        var home = say(cast, org.anju.parties.profile.Residence.class);
        save(
                cast,
                new org.anju.parties.profile.Residence(
                        home.route(), home.address(), home.use(), stage.today().plusYears(1), null, null, null));
        var income = say(cast, org.anju.parties.profile.Income.class);
        var months = new java.util.HashMap<java.time.YearMonth, java.math.BigDecimal>();
        org.anju.parties.profile.Income.asked(stage.today())
                .forEach(month -> months.put(month, new java.math.BigDecimal("30000")));
        save(
                cast,
                new org.anju.parties.profile.Income(
                        months, true, true, income.insuranceGap(), income.years(), income.taxes()));
    }

    private String open(Cast cast, Kind kind) {
        return Stage.done(stage.handle(new Command.Open(cast.person(), kind), cast.applicant()));
    }

    private void moveTo(Cast cast, String address) {
        open(cast, Kind.DETAILS_CHANGE);
        save(cast, at(say(cast, Information.class), address));
    }

    private String comes(Cast cast, String name, LocalDate born) {
        open(cast, Kind.COMPANION_CHANGE);
        save(cast, new Companions(null, List.of(new Companions.Child(name, null, born, Family.MARRIED, null))));
        int child = say(cast, Companions.class).numbers().getFirst();
        stage.put(cast.applicant(), "G-3.2.1-43#" + child);
        refresh(cast, "G-3.2.1-9");
        return stage.granted(cast, Kind.COMPANION_CHANGE);
    }

    private void refresh(Cast cast, String slot) {
        stage.materials.list(Actor.clock(), cast.person()).stream()
                .filter(file -> file.slot().equals(slot))
                .forEach(file -> stage.tx(() -> stage.materials.remove(cast.applicant(), file.id())));
        stage.put(cast.applicant(), slot);
    }

    private void release(Cast cast, LocalDate left) {
        Association live = stage.associations.of(Actor.clock(), cast.person()).orElseThrow();
        Stage.done(stage.tx(() -> associations.release(cast.agent(), live.id(), live.version(), left)));
    }

    /** He comes to another employer, with leaving certificate and new contract. */
    private Cast joins(Cast cast, Standing standing, LocalDate left) {
        var employer = stage.employer(standing);
        Actor agent = stage.agentOf(
                employer, Objects.requireNonNull(stage.applicant("新经办").person()), "新经办");
        stage.confirm(cast.applicant(), agent, LocalDate.of(2041, 12, 31));
        save(
                cast,
                new Work(
                        null,
                        say(cast, Work.class).rows(),
                        new Work.Leaving("原单位", LocalDate.of(2023, 6, 1), left)));
        stage.put(cast.applicant(), "G-4.2-7");
        refresh(cast, "G-3.2.1-9");
        refresh(cast, "G-3.2.1-15");
        return new Cast(cast.applicant(), agent, cast.clerk(), cast.approver(), cast.reviewer(), employer);
    }

    private static Information at(Information said, String address) {
        return new Information(
                said.sex(),
                said.ethnicity(),
                said.marital(),
                said.hukou(),
                said.hukouPlace(),
                said.phone(),
                said.email(),
                address,
                said.criminalRecord());
    }

    private static Information renamed(Information said, @org.jspecify.annotations.Nullable String name, String number) {
        return new Information(
                said.sex(),
                said.ethnicity(),
                said.marital(),
                said.hukou(),
                said.hukouPlace(),
                said.phone(),
                said.email(),
                said.address(),
                said.criminalRecord(),
                name,
                number);
    }

    private void save(Cast cast, org.anju.parties.profile.Statement statement) {
        stage.save(
                cast.applicant(),
                statement,
                Objects.requireNonNull(person(cast).kept(statement.section())).version());
    }

    private Profile person(Cast cast) {
        return stage.persons.profile(Actor.clock(), cast.person()).orElseThrow();
    }

    private <S extends org.anju.parties.profile.Statement> S say(Cast cast, Class<S> type) {
        return Objects.requireNonNull(person(cast).say(type));
    }

    private Permit permit(Cast cast) {
        return stage.permits.of(cast.person(), Actor.clock()).getFirst();
    }

    private List<Period> periods(Cast cast) {
        return stage.permits.periods(permit(cast).number(), Actor.clock());
    }

    private PermitStatus status(Cast cast, LocalDate day) {
        return stage.permits.statusOn(permit(cast).number(), day).orElseThrow();
    }

    private static String locked(Editing editing) {
        return ((Editing.Locked) editing).why().key();
    }

    private static void refused(Outcome outcome, String key) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).why().key()).endsWith(key);
    }
}
