package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.errand.Tell;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.policy.time.Limit;
import org.anju.policy.time.WorkingDays;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataIntegrityViolationException;

/** 复核 (ADR 096): once for each refusal, in time, and decided by another person. */
class AppealTest {

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Cast cast = stage.cast();

    private Outcome appeal(String no) {
        return stage.handle(new Command.Appeal(no, stage.version(no), Stage.wrong()), cast.applicant());
    }

    private Outcome uphold(String no, Actor officer) {
        return stage.handle(new Command.Uphold(no, stage.version(no), Stage.stands()), officer);
    }

    private Outcome setAside(String no, Actor officer) {
        return stage.handle(new Command.SetAside(no, stage.version(no), Stage.falls()), officer);
    }

    private static void refused(Outcome outcome, String guard) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("cases.guard." + guard));
    }

    @Test
    void the_thirtieth_day_is_in_time_and_the_next_is_not() {
        String no = stage.bringTo(State.REFUSED, cast);
        stage.clock().advanceDays(30);
        assertThat(stage.seen(no, cast.applicant()).orElseThrow().may(Verb.APPEAL))
                .isTrue();
        stage.clock().advanceDays(1);
        assertThat(stage.seen(no, cast.applicant()).orElseThrow().may(Verb.APPEAL))
                .isFalse();
        refused(appeal(no), "APPEAL_TIME");

        Cast other = stage.cast();
        String second = stage.bringTo(State.REFUSED, other);
        stage.clock().advanceDays(30);
        Stage.done(stage.handle(new Command.Appeal(second, stage.version(second), Stage.wrong()), other.applicant()));
        assertThat(stage.state(second)).isEqualTo(State.APPEALED);
    }

    @Test
    void a_request_without_words_of_its_own_is_refused() {
        String no = stage.bringTo(State.REFUSED, cast);
        refused(
                stage.handle(
                        new Command.Appeal(no, stage.version(no), new Reason(ReasonCode.FACTS_DIFFER, " ")),
                        cast.applicant()),
                "REASONED");
        refused(
                stage.handle(
                        new Command.Appeal(no, stage.version(no), new Reason(ReasonCode.MISSING, "缺件")),
                        cast.applicant()),
                "REASONED");
    }

    @Test
    void neither_who_refused_nor_who_recommended_reviews_under_any_account_of_theirs() {
        String no = stage.appealed(cast);
        refused(uphold(no, cast.approver()), "UNINVOLVED");
        refused(setAside(no, under(cast.approver(), "梁主任")), "UNINVOLVED");
        refused(uphold(no, under(cast.clerk(), "韩窗口")), "UNINVOLVED");
        assertThat(stage.seen(no, cast.approver()).orElseThrow().verbs()).isEmpty();
        assertThat(stage.seen(no, cast.reviewer()).orElseThrow().verbs())
                .containsExactlyInAnyOrder(Verb.UPHOLD, Verb.SET_ASIDE);
        Stage.done(uphold(no, cast.reviewer()));
        assertThat(stage.state(no)).isEqualTo(State.REFUSED);
    }

    /** Another account of the same person, as an approver. */
    private static Actor under(Actor officer, String name) {
        return new Actor(UUID.randomUUID(), name, Role.APPROVER, officer.person(), null, Actor.YANQING);
    }

    @Test
    void who_recommended_in_an_earlier_round_is_not_another_person_either() {
        String no = stage.recommend(cast);
        Stage.done(stage.handle(
                new Command.Remand(no, stage.version(no), new Reason(ReasonCode.CHECK_AGAIN, "请核对。")),
                cast.approver()));
        Actor second = stage.clerk("另一位窗口");
        database.jdbc()
                .sql("update cases_case set holder = null, holder_name = null where no = :no")
                .param("no", no)
                .update();
        Stage.done(stage.handle(
                new Command.Recommend(no, stage.version(no), Decision.REFUSE, List.of(Stage.low()), null), second));
        Stage.done(stage.handle(new Command.Refuse(no, stage.version(no), List.of(Stage.low())), cast.approver()));
        Stage.done(appeal(no));
        refused(uphold(no, under(cast.clerk(), "韩窗口")), "UNINVOLVED");
        Stage.done(uphold(no, cast.reviewer()));
    }

    @Test
    void the_database_itself_keeps_the_reviewer_another_person() {
        String no = stage.appealed(cast);
        assertThatThrownBy(() -> database.jdbc()
                        .sql("update cases_appeal set outcome = 'UPHELD', decided_at = asked_at, reviewer = approver"
                                + " where case_no = :no")
                        .param("no", no)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void one_refusal_is_reviewed_once_and_a_new_refusal_once_more() {
        String no = stage.appealed(cast);
        Stage.done(uphold(no, cast.reviewer()));
        refused(appeal(no), "ONE_APPEAL");
        assertThat(stage.seen(no, cast.applicant()).orElseThrow().may(Verb.APPEAL))
                .isFalse();

        Cast other = stage.cast();
        String second = stage.appealed(other);
        Stage.done(setAside(second, other.reviewer()));
        stage.answerAll(second, other.clerk());
        Stage.done(stage.handle(
                new Command.Recommend(second, stage.version(second), Decision.GRANT, List.of(), null), other.clerk()));
        Stage.done(stage.handle(
                new Command.Refuse(second, stage.version(second), List.of(Stage.low())), other.reviewer()));
        Stage.done(stage.handle(new Command.Appeal(second, stage.version(second), Stage.wrong()), other.applicant()));
        Stage.done(uphold(second, stage.approver("第三位主任")));
    }

    @Test
    void set_aside_the_window_looks_anew_and_the_days_begin_anew() {
        String no = stage.appealed(cast);
        stage.clock().advanceDays(9);
        Stage.done(setAside(no, cast.reviewer()));
        CaseView view = stage.seen(no, cast.clerk()).orElseThrow();
        assertThat(view.state()).isEqualTo(State.CLERK_REVIEW);
        LocalDate twenty =
                Limit.DECIDE.lastDay(stage.today(), WorkingDays.published()).date();
        assertThat(view.lastDay()).isEqualTo(twenty);
        assertThat(view.may(Verb.RECOMMEND)).isTrue();
    }

    @Test
    void the_review_has_twenty_working_days_and_being_late_is_noted() {
        String no = stage.appealed(cast);
        CaseView view = stage.seen(no, cast.reviewer()).orElseThrow();
        assertThat(view.lastDay())
                .isEqualTo(Limit.DECIDE
                        .lastDay(stage.today(), WorkingDays.published())
                        .date());
        stage.clock().advanceDays(60);
        stage.sweep.run();
        assertThat(stage.seen(no, cast.reviewer())
                        .orElseThrow()
                        .events()
                        .getLast()
                        .verb())
                .isEqualTo(Verb.OVERDUE);
        Stage.done(uphold(no, cast.reviewer()));
    }

    @Test
    void a_request_taken_back_leaves_the_refusal_and_a_new_application_is_open_again() {
        String no = stage.appealed(cast);
        assertThat(stage.handle(new Command.Open(cast.person()), cast.applicant()))
                .isInstanceOf(Outcome.Refused.class);
        Stage.done(stage.handle(new Command.Withdraw(no, stage.version(no), Stage.enough()), cast.applicant()));
        assertThat(stage.state(no)).isEqualTo(State.REFUSED);
        refused(appeal(no), "ONE_APPEAL");
        Stage.done(stage.handle(new Command.Open(cast.person()), cast.applicant()));
    }

    @Test
    void whoever_has_begun_anew_asks_for_no_review_of_the_old() {
        String no = stage.bringTo(State.REFUSED, cast);
        stage.open(cast);
        refused(appeal(no), "LAST_CASE");
    }

    @Test
    void the_employer_learns_the_result_and_not_the_applicants_words() {
        String no = stage.appealed(cast);
        Stage.done(uphold(no, cast.reviewer()));
        CaseView agents = stage.seen(no, cast.agent()).orElseThrow();
        assertThat(agents.appeal().orElseThrow().reasons()).isEmpty();
        assertThat(agents.upheld()).isPresent();
        CaseView own = stage.seen(no, cast.applicant()).orElseThrow();
        assertThat(own.appeal().orElseThrow().reasons()).containsExactly(Stage.wrong());
        assertThat(own.upheld().orElseThrow().by()).isEmpty();
        assertThat(own.upheld().orElseThrow().reasons()).containsExactly(Stage.stands());
        assertThat(told(no))
                .contains("notices.case.APPEAL.OFFICE", "notices.case.UPHOLD.APPLICANT", "notices.case.UPHOLD.AGENTS");
    }

    private List<String> told(String no) {
        return database
                .jdbc()
                .sql("select payload from cases_outbox where topic = 'notice' order by id")
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .map(Tell::read)
                .filter(told -> no.equals(told.subject()))
                .map(told -> told.key())
                .toList();
    }
}
