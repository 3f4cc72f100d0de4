package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.materials.Attachment;
import org.anju.materials.GivenReason;
import org.anju.materials.Passport;
import org.anju.materials.PassportRegister;
import org.anju.policy.material.Validity;
import org.anju.testkit.Database;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 无法提供 and 仍要使用: a reason lets a case go on, and a reviewer decides on it. */
class ReasonTest {

    private static final String HUKOU = "G-3.2.1-13";

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Cast cast = stage.cast();

    @Test
    void a_missing_paper_bars_and_a_reason_for_it_lets_the_case_go_to_the_reviewer() {
        takeOut(HUKOU);
        String no = stage.open(cast);
        assertThat(stage.handle(new Command.Submit(no, stage.version(no), true, true), cast.applicant()))
                .isInstanceOf(Outcome.Refused.class);
        say(HUKOU, GivenReason.Kind.CANNOT, "户口本在老家，派出所补办要两周");
        Stage.done(stage.handle(new Command.Submit(no, stage.version(no), true, true), cast.applicant()));
        Dossier dossier = dossier(no);
        assertThat(dossier.reason(HUKOU).orElseThrow().reason()).startsWith("户口本在老家");
        assertThat(dossier.in(HUKOU)).isEmpty();
    }

    @Test
    void whoever_accepts_a_reason_says_why_and_whoever_does_not_asks_for_the_paper() {
        takeOut(HUKOU);
        say(HUKOU, GivenReason.Kind.CANNOT, "户口本在老家，派出所补办要两周");
        String no = stage.vouch(cast);
        assertThat(check(no, null)).isInstanceOf(Outcome.Refused.class);
        assertThat(check(no, " ")).isInstanceOf(Outcome.Refused.class);
        assertThat(check(no, "有派出所受理回执，同意后补")).isInstanceOf(Outcome.Done.class);
        assertThat(item(no).office()).isNotNull();
        Stage.done(stage.handle(stage.ask(no, "slot:" + HUKOU), cast.clerk()));
        assertThat(stage.state(no)).isEqualTo(State.SUPPLEMENT);
    }

    @Test
    void a_reason_that_is_changed_is_decided_anew() {
        takeOut(HUKOU);
        say(HUKOU, GivenReason.Kind.CANNOT, "户口本在老家，派出所补办要两周");
        String no = stage.submit(cast);
        String before = item(no).version();
        Stage.done(stage.handle(new Command.Return(no, stage.version(no), List.of(Stage.mend())), cast.agent()));
        say(HUKOU, GivenReason.Kind.CANNOT, "户口本遗失，补办要一个月");
        Stage.done(stage.handle(new Command.Submit(no, stage.version(no), true, true), cast.applicant()));
        assertThat(item(no).version()).isNotEqualTo(before);
    }

    @Test
    void a_contract_of_five_months_is_handed_in_with_a_reason_and_frozen_with_it() {
        Cast five = stage.cast(stage.today().plusMonths(6).minusDays(1));
        UUID contract = paper(five, "G-3.2.1-15").id();
        stage.tx(() -> stage.materials.date(
                five.agent(),
                contract,
                Passport.dated(null, stage.today().plusMonths(6).minusDays(1))));
        stage.tx(() -> stage.room(PassportRegister.class)
                .reason(five.applicant(), five.person(), "G-3.2.1-15", GivenReason.Kind.NEVERTHELESS, "合同到期前续签，单位已同意"));
        String no = stage.submit(five);
        Dossier dossier = dossier(no);
        assertThat(dossier.reason("G-3.2.1-15").orElseThrow().kind()).isEqualTo(GivenReason.Kind.NEVERTHELESS);
        assertThat(dossier.in("G-3.2.1-15").getFirst().measuredOn()).isEqualTo(stage.today());
    }

    /** after a return only what is new is measured again, but everything once the case is older than sixty days. */
    @Test
    void on_the_sixtieth_day_an_old_paper_still_counts_as_it_was_and_on_the_sixty_first_it_does_not() {
        LocalDate first = stage.today();
        UUID card = paper(cast, "G-4.5-2").id();
        stage.tx(() -> stage.materials.date(cast.applicant(), card, Passport.dated(null, first.plusDays(5))));
        stage.bringTo(State.RETURNED, cast);
        stage.clock().advanceDays(60);
        assertThat(outcome(card)).isEqualTo(Validity.Outcome.OK);
        stage.clock().advanceDays(1);
        assertThat(outcome(card)).isEqualTo(Validity.Outcome.BAD);
    }

    private Validity.Outcome outcome(UUID paper) {
        return stage.desk.readiness(cast.applicant(), Kind.NEW).orElseThrow().measured().stream()
                .filter(each -> each.attachment().equals(paper))
                .findFirst()
                .orElseThrow()
                .validity()
                .outcome();
    }

    private Outcome check(String no, @Nullable String note) {
        var answer = new ItemAnswer("slot:" + HUKOU, ItemAnswer.Fit.FITS, null, note);
        return stage.handle(new Command.Check(no, stage.version(no), List.of(answer)), cast.clerk());
    }

    private ReviewItem item(String no) {
        return stage.register.items(no, cast.clerk()).stream()
                .filter(each -> each.key().equals("slot:" + HUKOU))
                .findFirst()
                .orElseGet(() -> stage.register.items(no, cast.agent()).stream()
                        .filter(each -> each.key().equals("slot:" + HUKOU))
                        .findFirst()
                        .orElseThrow());
    }

    private Dossier dossier(String no) {
        return stage.register
                .submission(no, org.anju.trail.Actor.clock())
                .orElseThrow()
                .dossier();
    }

    private Attachment paper(Cast whose, String slot) {
        return stage.materials.list(whose.applicant(), whose.person(), slot).getFirst();
    }

    private void takeOut(String slot) {
        stage.tx(
                () -> stage.materials.remove(cast.applicant(), paper(cast, slot).id()));
    }

    private void say(String slot, GivenReason.Kind kind, String reason) {
        Stage.done(stage.tx(
                () -> stage.room(PassportRegister.class).reason(cast.applicant(), cast.person(), slot, kind, reason)));
    }
}
