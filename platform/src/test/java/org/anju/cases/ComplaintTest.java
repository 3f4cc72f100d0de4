package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.complaint.Complaint;
import org.anju.cases.complaint.Complaint.About;
import org.anju.cases.complaint.ComplaintDesk;
import org.anju.cases.complaint.ComplaintRegister;
import org.anju.cases.complaint.ComplaintReminders;
import org.anju.cases.complaint.Pointing;
import org.anju.cases.complaint.Wish;
import org.anju.policy.time.WorkingDays;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** ADR 113: a complaint is tracked to an answer, by somebody who had no hand in it, within fifteen working days. */
class ComplaintTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final ComplaintDesk desk = stage.room(ComplaintDesk.class);
    private final ComplaintRegister register = stage.room(ComplaintRegister.class);
    private final ComplaintReminders reminders = stage.room(ComplaintReminders.class);
    private final Actor supervisor = supervisor("邢监管", UUID.randomUUID(), Actor.YANQING);

    private static Actor supervisor(String name, UUID person, String district) {
        return new Actor(UUID.randomUUID(), name, Role.SUPERVISOR, person, null, district);
    }

    private Outcome file(About about, @Nullable String caseNo, boolean named, Actor applicant) {
        return stage.tx(() -> desk.file(new Wish(about, caseNo, "等了三周没有回音。", "请尽快审核。", named), applicant));
    }

    private Complaint find(String no) {
        return desk.find(no, supervisor).orElseThrow();
    }

    private Outcome take(String no, Actor officer) {
        return stage.tx(() -> desk.take(no, find(no).version(), officer));
    }

    private Outcome answer(String no, boolean points, Actor officer) {
        return stage.tx(
                () -> desk.answer(no, find(no).version(), new Complaint.Answer("已要求单位三日内审核。", points), officer));
    }

    private List<String> told() {
        return database.jdbc()
                .sql(
                        "select payload::json->>'key' from cases_outbox where topic = 'notice' and payload::json->>'key' like 'notices.complaint.%' order by id")
                .query((row, n) -> row.getString(1))
                .list();
    }

    @Test
    void it_is_received_looked_at_and_answered_and_the_complainant_hears_of_each_step() {
        Cast cast = stage.cast();
        String no = Stage.done(file(About.EMPLOYER, null, true, cast.applicant()));
        assertThat(no).matches("TS-20\\d{2}-000001");
        Complaint filed = desk.find(no, cast.applicant()).orElseThrow();
        assertThat(filed.state()).isEqualTo(Complaint.State.RECEIVED);
        assertThat(filed.what()).isEqualTo("等了三周没有回音。");
        assertThat(filed.employer()).isEqualTo(cast.employer());
        assertThat(filed.named()).isTrue();
        assertThat(answer(no, false, supervisor)).isInstanceOf(Outcome.Stale.class);
        Stage.done(take(no, supervisor));
        assertThat(find(no).state()).isEqualTo(Complaint.State.LOOKING);
        Actor other = supervisor("另一位", UUID.randomUUID(), Actor.YANQING);
        assertThat(answer(no, false, other)).isInstanceOf(Outcome.Refused.class);
        Stage.done(answer(no, false, supervisor));
        Complaint answered = desk.find(no, cast.applicant()).orElseThrow();
        assertThat(answered.answer()).isEqualTo(new Complaint.Answer("已要求单位三日内审核。", false));
        assertThat(told())
                .containsExactly(
                        "notices.complaint.RECEIVED",
                        "notices.complaint.FILED",
                        "notices.complaint.TAKEN",
                        "notices.complaint.ANSWERED");
        assertThat(stage.tx(() -> desk.withdraw(no, answered.version(), cast.applicant())))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(Stage.done(file(About.PLATFORM, null, true, cast.applicant())))
                .endsWith("-000002");
    }

    @Test
    void what_was_said_and_answered_lies_sealed() {
        Cast cast = stage.cast();
        String no = Stage.done(file(About.EMPLOYER, null, false, cast.applicant()));
        Stage.done(take(no, supervisor));
        Stage.done(answer(no, false, supervisor));
        assertThat(database.jdbc()
                        .sql("select cases_complaint::text from cases_complaint")
                        .query(String.class)
                        .single())
                .doesNotContain("三周", "三日内");
    }

    @Test
    void nobody_but_the_complainant_and_the_supervisors_of_the_district_sees_it() {
        Cast cast = stage.cast();
        String no = Stage.done(file(About.EMPLOYER, null, false, cast.applicant()));
        Actor elsewhere = supervisor("外区", UUID.randomUUID(), "110105");
        for (Actor stranger : List.of(cast.agent(), cast.clerk(), cast.approver(), elsewhere, stage.applicant("路人"))) {
            assertThat(desk.find(no, stranger)).as(stranger.name()).isEmpty();
            assertThat(desk.all(stranger)).as(stranger.name()).isEmpty();
        }
        assertThat(stage.tx(() -> desk.take(no, 1, elsewhere))).isInstanceOf(Outcome.Absent.class);
        assertThat(stage.tx(() -> desk.take(no, 1, cast.clerk()))).isInstanceOf(Outcome.Absent.class);
        assertThat(stage.tx(() -> desk.withdraw(no, 1, stage.applicant("别人")))).isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void without_an_employer_there_is_none_to_complain_about_and_a_name_is_kept_for_employers_only() {
        Actor alone = stage.applicant("独行");
        assertThat(file(About.EMPLOYER, null, false, alone)).isInstanceOf(Outcome.Refused.class);
        String no = Stage.done(file(About.PLATFORM, null, true, alone));
        assertThat(find(no).named()).isFalse();
        assertThat(file(About.OFFICE, "YQ-2024-999999", false, alone)).isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void whoever_had_a_hand_in_the_case_does_not_handle_a_complaint_about_the_office() {
        Cast cast = stage.cast();
        String caseNo = stage.recommend(cast);
        String office = Stage.done(file(About.OFFICE, caseNo, false, cast.applicant()));
        Actor sameHand =
                supervisor("兼任", java.util.Objects.requireNonNull(cast.clerk().person()), Actor.YANQING);
        assertThat(take(office, sameHand)).isInstanceOf(Outcome.Refused.class);
        Actor himself = supervisor("本人", cast.person(), Actor.YANQING);
        assertThat(take(office, himself)).isInstanceOf(Outcome.Refused.class);
        Stage.done(take(office, supervisor));
        String firm = Stage.done(file(About.EMPLOYER, caseNo, false, cast.applicant()));
        Stage.done(take(firm, sameHand));
    }

    @Test
    void the_answer_is_due_after_fifteen_working_days_and_supervisors_are_reminded_three_days_before_and_once_late() {
        Cast cast = stage.cast();
        LocalDate filed = stage.today();
        String no = Stage.done(file(About.EMPLOYER, null, false, cast.applicant()));
        WorkingDays days = WorkingDays.published();
        LocalDate last = find(no).lastDay();
        assertThat(last).isEqualTo(days.plus(filed, 15).date());
        assertThat(find(no).overdue(last)).isFalse();
        assertThat(find(no).overdue(last.plusDays(1))).isTrue();

        LocalDate soon = days.plus(filed, 12).date();
        look(soon.minusDays(1));
        assertThat(told()).doesNotContain("notices.complaint.SOON");
        look(soon);
        look(last);
        assertThat(told()).containsOnlyOnce("notices.complaint.SOON").doesNotContain("notices.complaint.LATE");
        look(last.plusDays(1));
        look(last.plusDays(2));
        assertThat(told()).containsOnlyOnce("notices.complaint.LATE");
    }

    private void look(LocalDate day) {
        stage.clock().set(day, LocalTime.NOON);
        stage.tx(() -> {
            reminders.run();
            return true;
        });
    }

    @Test
    void a_mark_points_to_a_breach_of_the_employer_and_of_nobody_else() {
        Cast cast = stage.cast();
        String firm = Stage.done(file(About.EMPLOYER, null, false, cast.applicant()));
        String platform = Stage.done(file(About.PLATFORM, null, false, cast.applicant()));
        Stage.done(take(firm, supervisor));
        Stage.done(take(platform, supervisor));
        assertThat(answer(platform, true, supervisor)).isInstanceOf(Outcome.Refused.class);
        assertThat(register.pointing()).isEmpty();
        Stage.done(answer(firm, true, supervisor));
        assertThat(register.pointing()).containsExactly(new Pointing(cast.employer(), firm, stage.today()));
        assertThatThrownBy(() -> database.jdbc()
                        .sql("update cases_complaint set points_to_breach = true where no = ?")
                        .param(platform)
                        .update())
                .hasStackTraceContaining("check constraint");
    }

    @Test
    void the_seven_days_that_an_employer_let_pass_are_counted() {
        Cast cast = stage.cast();
        assertThat(register.lapses(cast.employer())).isZero();
        stage.submit(cast);
        stage.clock().advanceDays(7);
        stage.sweep.run();
        assertThat(register.lapses(cast.employer())).isZero();
        stage.clock().advanceDays(1);
        stage.sweep.run();
        assertThat(register.lapses(cast.employer())).isEqualTo(1);
    }

    @Test
    void it_is_taken_back_until_it_is_answered() {
        Cast cast = stage.cast();
        String no = Stage.done(file(About.OFFICE, null, false, cast.applicant()));
        Stage.done(take(no, supervisor));
        Stage.done(stage.tx(() -> desk.withdraw(no, find(no).version(), cast.applicant())));
        assertThat(answer(no, false, supervisor)).isInstanceOf(Outcome.Stale.class);
        assertThat(told()).endsWith("notices.complaint.BACK");
    }
}
