package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.materials.Passport;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Work;
import org.anju.permits.Permit;
import org.anju.permits.PermitStatus;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Situation;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseDeskTest {

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database);

    private static void refused(Outcome outcome, String key, @Nullable String clause) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).why().key()).isEqualTo("cases." + key);
        assertThat(((Outcome.Refused) outcome).why().clause()).isEqualTo(clause);
    }

    private Outcome submit(Cast cast) {
        String no = stage.open(cast);
        return stage.handle(new Command.Submit(no, stage.version(no), true, true), cast.applicant());
    }

    @Test
    void a_new_permit_goes_all_the_way() {
        Cast cast = stage.cast();
        String no = stage.recommend(cast);
        Stage.done(stage.handle(new Command.Grant(no, stage.version(no), "同意"), cast.approver()));

        CaseView view = stage.seen(no, cast.applicant()).orElseThrow();
        assertThat(view.state()).isEqualTo(State.GRANTED);
        assertThat(view.events())
                .extracting(CaseEvent::verb)
                .containsExactly(Verb.OPEN, Verb.SUBMIT, Verb.VOUCH, Verb.RECOMMEND, Verb.GRANT);
        Permit permit = stage.permits.of(cast.person(), cast.applicant()).getFirst();
        assertThat(permit.number()).isEqualTo(view.permitNo());
        assertThat(permit.to()).isEqualTo(stage.today().plusYears(3).minusDays(1));
        assertThat(stage.permits.statusOn(permit.number(), stage.today())).contains(PermitStatus.IN_FORCE);
        assertThat(database.jdbc()
                        .sql("select payload from cases_outbox where topic = 'sheet' and key = ?")
                        .param(permit.number())
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly(permit.number());
        assertThat(database.jdbc()
                        .sql("select act from trail_lines where subject_id = ? order by id")
                        .param(no)
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly(
                        "case.open",
                        "case.submit",
                        "case.check",
                        "case.vouch",
                        "case.check",
                        "case.recommend",
                        "case.grant");
    }

    @Test
    void the_term_ends_with_the_contract_where_that_comes_first() {
        LocalDate end = stage.today().plusYears(1);
        Cast cast = stage.cast(end);
        String no = stage.bringTo(State.GRANTED, cast);
        Permit permit = stage.permits
                .find(
                        Objects.requireNonNull(
                                stage.seen(no, cast.applicant()).orElseThrow().permitNo()),
                        cast.applicant())
                .orElseThrow();
        assertThat(permit.to()).isEqualTo(end);
        assertThat(permit.termClause()).isEqualTo("G-4.3-2");
    }

    @Test
    void a_case_is_opened_once_and_found_again_while_in_preparation() {
        Cast cast = stage.cast();
        String no = stage.open(cast);
        assertThat(no).matches("YQ-2026-\\d{6}");
        assertThat(stage.open(cast)).isEqualTo(no);
        stage.submit(cast);
        refused(stage.handle(new Command.Open(cast.person()), cast.applicant()), "running", "G-3.2.3-1");
        assertThat(stage.handle(new Command.Open(UUID.randomUUID()), cast.applicant()))
                .isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void without_the_guide_read_nothing_is_submitted() {
        Cast cast = stage.cast();
        String no = stage.open(cast);
        refused(stage.handle(new Command.Submit(no, 1, false, true), cast.applicant()), "guard.DECLARED", "G-0-2");
        assertThat(stage.state(no)).isEqualTo(State.DRAFT);
    }

    @Test
    void without_a_confirmed_association_nothing_is_submitted() {
        Actor alone = stage.applicant("无单位");
        stage.profile(alone);
        stage.folder(alone);
        Cast cast = new Cast(alone, alone, alone, alone, alone, UUID.randomUUID());
        refused(submit(cast), "guard.ASSOCIATED", "G-3.2.2-4");
    }

    @Test
    void a_missing_section_or_paper_bars_the_submission_and_is_counted() {
        Cast cast = stage.cast();
        UUID diploma = stage.materials
                .list(cast.applicant(), cast.person(), "G-3.2.1-49")
                .getFirst()
                .id();
        stage.tx(() -> stage.materials.remove(cast.applicant(), diploma));
        stage.save(cast.applicant(), new Work(null, List.of()), 1);
        Outcome outcome = submit(cast);
        refused(outcome, "guard.COMPLETE", "G-4.4-1");
        assertThat(((Outcome.Refused) outcome).why().args()).isEqualTo(List.of(1, 1));
        Readiness readiness = stage.desk.readiness(cast.applicant(), Kind.NEW).orElseThrow();
        assertThat(readiness.missing())
                .extracting(material -> material.clause())
                .containsExactly("G-3.2.1-49");
        assertThat(readiness.openSections()).hasSize(1);
        assertThat(readiness.ready()).isFalse();
    }

    @Test
    void an_identity_card_that_ended_yesterday_bars_and_one_that_ends_today_does_not() {
        Cast cast = stage.cast();
        UUID card = stage.materials
                .list(cast.applicant(), cast.person(), "G-4.5-2")
                .getFirst()
                .id();
        stage.tx(() -> stage.materials.date(
                cast.applicant(), card, Passport.dated(null, stage.today().minusDays(1))));
        refused(submit(cast), "guard.VALID", "G-4.5-2");
        stage.tx(() -> stage.materials.date(cast.applicant(), card, Passport.dated(null, stage.today())));
        assertThat(submit(cast)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void an_employer_that_may_only_maintain_cannot_file_a_new_case() {
        UUID firm = stage.employer(Standing.MAINTAIN_ONLY);
        Actor agent =
                stage.agentOf(firm, Objects.requireNonNull(stage.applicant("经办").person()), "经办");
        Actor applicant = stage.applicant("申请");
        stage.profile(applicant);
        stage.folder(applicant);
        stage.confirm(applicant, agent, null);
        refused(
                submit(new Cast(applicant, agent, stage.clerk("a"), stage.approver("b"), stage.approver("c"), firm)),
                "guard.MAINTAIN_ONLY",
                "G-2.1-14");
    }

    @Test
    void who_plainly_does_not_meet_a_condition_is_told_which() {
        Cast cast = stage.cast();
        var info = stage.persons
                .profile(cast.applicant(), cast.person())
                .orElseThrow()
                .say(Information.class);
        var told = Objects.requireNonNull(info);
        stage.save(
                cast.applicant(),
                new Information(
                        told.sex(),
                        told.ethnicity(),
                        told.marital(),
                        told.hukou(),
                        told.hukouPlace(),
                        told.phone(),
                        told.email(),
                        told.address(),
                        true),
                1);
        refused(submit(cast), "guard.ELIGIBLE", "G-2.2-7");
    }

    @Test
    void an_agent_applies_only_where_a_second_agent_is_and_never_handles_his_own_case() {
        Cast cast = stage.cast();
        Actor self = stage.agentOf(cast.employer(), cast.person(), "林知远");
        stage.tx(() -> stage.employers.dismiss(
                Actor.visitor(), Objects.requireNonNull(cast.agent().person()), cast.employer(), stage.today()));
        stage.clock().advanceDays(1);
        refused(submit(cast), "guard.SECOND_AGENT", "G-3.1.2-14");

        Actor second = stage.agentOf(
                cast.employer(), Objects.requireNonNull(stage.applicant("第二人").person()), "第二人");
        String no = Stage.done(submit(cast));
        long version = stage.version(no);
        refused(stage.handle(new Command.Vouch(no, version, null), self), "guard.NOT_OWN", "G-3.1.2-15");
        refused(
                stage.handle(new Command.Return(no, version, List.of(Stage.mend())), self),
                "guard.NOT_OWN",
                "G-3.1.2-15");
        refused(stage.handle(new Command.Check(no, version, List.of()), self), "guard.NOT_OWN", "G-3.1.2-15");
        assertThat(stage.seen(no, self)).isEmpty();
        assertThat(stage.register.queue(Queue.Wanted.of(null, no, null), self).lines())
                .isEmpty();
        assertThat(stage.register.queue(Queue.Wanted.of(null, no, null), second).lines())
                .hasSize(1);
    }

    @Test
    void an_agent_dismissed_yesterday_finds_nothing_any_more() {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        UUID person = Objects.requireNonNull(cast.agent().person());
        stage.tx(() -> stage.employers.dismiss(Actor.visitor(), person, cast.employer(), stage.today()));
        stage.clock().advanceDays(1);
        assertThat(stage.handle(new Command.Vouch(no, stage.version(no), null), cast.agent()))
                .isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void nobody_vouches_before_every_item_was_answered_and_found_right() {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        long version = stage.version(no);
        refused(stage.handle(new Command.Vouch(no, version, null), cast.agent()), "guard.ALL_VOUCHED", "G-3.2.3-4");
        stage.answerAll(no, cast.agent());
        var unfit = new ItemAnswer("section:WORK", ItemAnswer.Fit.DOES_NOT_FIT, ReasonCode.DIFFERS, "离职日期与证明不一致。");
        Stage.done(stage.handle(new Command.Check(no, version, List.of(unfit)), cast.agent()));
        refused(stage.handle(new Command.Vouch(no, version, null), cast.agent()), "guard.ALL_VOUCHED", "G-3.2.3-4");
        var fits = new ItemAnswer("section:WORK", ItemAnswer.Fit.FITS, null, null);
        Stage.done(stage.handle(new Command.Check(no, version, List.of(fits)), cast.agent()));
        Stage.done(stage.handle(new Command.Vouch(no, version, null), cast.agent()));
    }

    @Test
    void what_does_not_fit_needs_a_reason_and_a_sentence() {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        var bare = new ItemAnswer("section:WORK", ItemAnswer.Fit.DOES_NOT_FIT, null, null);
        refused(
                stage.handle(new Command.Check(no, stage.version(no), List.of(bare)), cast.agent()),
                "check.unexplained",
                "G-3.2.3-4");
        var alien = new ItemAnswer("record:G-4.5-7", ItemAnswer.Fit.FITS, null, null);
        refused(
                stage.handle(new Command.Check(no, stage.version(no), List.of(alien)), cast.agent()),
                "check.unexplained",
                "G-3.2.3-4");
    }

    @Test
    void a_clerk_recommends_granting_only_what_was_looked_at_and_fits() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        var grant = new Command.Recommend(no, stage.version(no), Decision.GRANT, List.of(), null);
        refused(stage.handle(grant, cast.clerk()), "guard.ALL_CHECKED", "G-4.4-1");
        var refuse = new Command.Recommend(no, stage.version(no), Decision.REFUSE, List.of(), null);
        refused(stage.handle(refuse, cast.clerk()), "guard.REASONED", null);
        var reasoned = new Command.Recommend(no, stage.version(no), Decision.REFUSE, List.of(Stage.low()), null);
        Stage.done(stage.handle(reasoned, cast.clerk()));
        CaseView.Advice advice = stage.seen(no, cast.approver()).orElseThrow().advice();
        assertThat(Objects.requireNonNull(advice).decision()).isEqualTo(Decision.REFUSE);
        assertThat(advice.reasons()).containsExactly(Stage.low());
    }

    @Test
    void clerk_and_approver_are_two_people_also_with_two_accounts_and_also_for_the_database() {
        Cast cast = stage.cast();
        String no = stage.recommend(cast);
        Actor same =
                new Actor(UUID.randomUUID(), "韩窗口", Role.APPROVER, cast.clerk().person(), null, Actor.YANQING);
        refused(stage.handle(new Command.Grant(no, stage.version(no), null), same), "guard.OTHER_HAND", "G-3.2.3-7");
        refused(
                stage.handle(new Command.Refuse(no, stage.version(no), List.of(Stage.low())), same),
                "guard.OTHER_HAND",
                "G-3.2.3-7");
        assertThatThrownBy(() -> database.jdbc()
                        .sql(
                                "update cases_case set state = 'REFUSED', due_at = null, due_act = null, approver = clerk where no = ?")
                        .param(no)
                        .update())
                .hasStackTraceContaining("cases_case_check");
    }

    @Test
    void an_officer_does_not_touch_his_own_case() {
        Cast cast = stage.cast();
        String no = stage.vouch(cast);
        Actor self = new Actor(UUID.randomUUID(), "林知远", Role.CLERK, cast.person(), null, Actor.YANQING);
        refused(stage.handle(stage.ask(no, "slot:G-3.2.1-32"), self), "guard.RECUSED", null);
        assertThat(stage.seen(no, self).orElseThrow().verbs()).isEmpty();
    }

    @Test
    void a_holder_of_a_permit_does_not_get_a_second_one() {
        Cast cast = stage.cast();
        stage.bringTo(State.GRANTED, cast);
        refused(submit(cast), "guard.NO_PERMIT", null);
    }

    @Test
    void a_case_is_absent_for_everybody_whose_it_is_not() {
        Cast cast = stage.cast();
        Cast other = stage.cast();
        String no = stage.submit(cast);
        long version = stage.version(no);
        var withdraw = new Command.Withdraw(no, version, Stage.enough());
        assertThat(stage.handle(withdraw, other.applicant())).isInstanceOf(Outcome.Absent.class);
        assertThat(stage.handle(new Command.Vouch(no, version, null), other.agent()))
                .isInstanceOf(Outcome.Absent.class);
        // the office sees it once the employer has passed it on
        assertThat(stage.handle(stage.ask(no, "slot:G-3.2.1-32"), cast.clerk())).isInstanceOf(Outcome.Absent.class);
        assertThat(stage.handle(withdraw, Actor.visitor())).isInstanceOf(Outcome.Absent.class);
        assertThat(stage.seen(no, other.applicant())).isEmpty();
        assertThat(stage.seen(no, other.agent())).isEmpty();
        assertThat(stage.seen(no, cast.clerk())).isEmpty();
        assertThat(stage.seen(no, cast.agent())).isPresent();
    }

    @Test
    void an_old_page_is_stale() {
        Cast cast = stage.cast();
        String no = stage.submit(cast);
        assertThat(stage.handle(new Command.Withdraw(no, 1, Stage.enough()), cast.applicant()))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void a_withdrawn_case_is_over_and_a_new_one_may_be_opened_at_once() {
        Cast cast = stage.cast();
        String no = stage.bringTo(State.WITHDRAWN, cast);
        refused(stage.handle(new Command.Submit(no, stage.version(no), true, true), cast.applicant()), "noStep", null);
        assertThat(stage.submit(cast)).isNotEqualTo(no);
    }

    @Test
    void an_employee_never_reads_what_the_tax_check_found_nor_what_the_clerk_thought() {
        Cast cast = stage.cast();
        String no = stage.bringTo(State.TAX_CHECK, cast);
        var result = new Reason(ReasonCode.TAX_CHECK, "上年度纳税额未达标");
        Stage.done(stage.handle(new Command.Resume(no, stage.version(no), result), cast.clerk()));
        var low = new Command.Recommend(no, stage.version(no), Decision.REFUSE, List.of(Stage.low()), "建议不予通过");
        Stage.done(stage.handle(low, cast.clerk()));
        for (Actor outside : List.of(cast.applicant(), cast.agent())) {
            CaseView view = stage.seen(no, outside).orElseThrow();
            assertThat(view.toString())
                    .doesNotContain("未达标", "建议不予通过", Stage.low().text(), "韩窗口");
            assertThat(view.advice()).isNull();
        }
        assertThat(stage.seen(no, cast.approver()).orElseThrow().toString()).contains("未达标", "建议不予通过");
    }

    @Test
    void children_come_onto_the_permit_as_they_were_handed_in() {
        Cast cast = stage.cast();
        var child = new Companions.Child("林小满", null, LocalDate.of(2019, 6, 1), child(), null);
        stage.save(cast.applicant(), new Companions(null, List.of(child)), 1);
        stage.put(cast.applicant(), "G-3.2.1-43#1");
        String no = stage.bringTo(State.GRANTED, cast);
        assertThat(stage.permits.of(cast.person(), cast.applicant()).getFirst().companions())
                .extracting(companion -> companion.name() + companion.born())
                .containsExactly("林小满2019-06-01");
        assertThat(stage.state(no)).isEqualTo(State.GRANTED);
    }

    private static Situation.Family child() {
        return Situation.Family.MARRIED;
    }
}
