package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.flow.State;
import org.anju.cases.work.Task;
import org.anju.cases.work.WorkList;
import org.anju.conduct.SelfCheck.Answer;
import org.anju.conduct.SelfCheckQuestion;
import org.anju.conduct.SelfCheckRegister;
import org.anju.policy.employer.Standing;
import org.anju.policy.time.WorkingDays;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WorkListTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);

    private List<Task> list(Actor agent) {
        return stage.room(WorkList.class).of(agent);
    }

    private List<Integer> left(Actor agent, String kind) {
        return list(agent).stream()
                .filter(task -> task.kind().equals(kind))
                .map(Task::left)
                .toList();
    }

    private List<String> kinds(Actor agent) {
        return list(agent).stream().map(Task::kind).toList();
    }

    @Test
    void everything_that_waits_stands_by_its_last_day_and_what_has_none_comes_last() {
        Stage.Cast cast = stage.cast(stage.today().plusDays(30));
        stage.submit(cast);
        stage.put(cast.applicant(), "G-3.2.1-16", stage.today(), stage.today().plusYears(1));
        Actor newcomer = stage.applicant("赵一鸣");
        String code = stage.employers.code(cast.agent()).orElseThrow().text();
        stage.tx(() -> stage.associations.request(newcomer, code));

        List<Task> tasks = list(cast.agent());
        assertThat(tasks).extracting(Task::kind).containsExactly("REVIEW", "CONTRACT", "ASSOCIATION");
        assertThat(tasks).extracting(Task::left).containsExactly(7, 30, null);
        assertThat(tasks).extracting(Task::who).containsExactly("林知远", "林知远", "赵一鸣");
    }

    @Test
    void a_supplement_stands_there_until_its_last_day() {
        Stage.Cast cast = stage.cast();
        stage.bringTo(State.SUPPLEMENT, cast);
        assertThat(list(cast.agent())).extracting(Task::kind, Task::left).containsExactly(tuple("SUPPLEMENT", 30));
    }

    @Test
    void a_contract_is_announced_sixty_days_before_its_end_and_stays_after_it() {
        Stage.Cast cast = stage.cast(stage.today().plusDays(61));
        assertThat(left(cast.agent(), "CONTRACT")).isEmpty();
        stage.clock().advanceDays(1);
        assertThat(left(cast.agent(), "CONTRACT")).containsExactly(60);
        stage.clock().advanceDays(61);
        assertThat(left(cast.agent(), "CONTRACT")).containsExactly(-1);
    }

    @Test
    void papers_of_the_staff_are_announced_sixty_days_ahead_and_a_newer_one_takes_them_off() {
        Stage.Cast cast = stage.cast();
        LocalDate end = stage.today().plusYears(2);
        stage.clock().set(end.minusDays(61), LocalTime.of(9, 0));
        assertThat(left(cast.agent(), "PAPERS")).isEmpty();
        stage.clock().set(end.minusDays(60), LocalTime.of(9, 0));
        assertThat(left(cast.agent(), "PAPERS")).containsExactly(60, 60);
        stage.put(cast.applicant(), "G-4.5-2", stage.today(), stage.today().plusYears(10));
        assertThat(left(cast.agent(), "PAPERS")).containsExactly(60);
    }

    @Test
    void a_permit_is_to_be_renewed_in_its_last_sixty_days_early_enough_for_the_office() {
        Stage.Cast cast = stage.cast(stage.today().plusDays(90));
        stage.bringTo(State.GRANTED, cast);
        LocalDate end = stage.today().plusDays(90);
        stage.clock().set(end.minusDays(61), LocalTime.of(9, 0));
        assertThat(kinds(cast.agent())).doesNotContain("RENEWAL");
        stage.clock().set(end.minusDays(60), LocalTime.of(9, 0));
        Task renewal = list(cast.agent()).getFirst();
        assertThat(renewal.kind()).isEqualTo("RENEWAL");
        assertThat(renewal.working()).isTrue();
        LocalDate safe = StaffTasks.lastSafeDay(end, WorkingDays.published());
        assertThat(renewal.lastDay()).isEqualTo(safe);
        assertThat(renewal.args()).containsExactly(end, safe);
        stage.clock().set(end, LocalTime.of(9, 0));
        assertThat(list(cast.agent()).getFirst().left()).isEqualTo(-20);
        stage.clock().advanceDays(1);
        assertThat(kinds(cast.agent())).doesNotContain("RENEWAL");
    }

    @Test
    void twenty_working_days_before_the_21st_of_june_2024_is_the_23rd_of_may() {
        assertThat(StaffTasks.lastSafeDay(LocalDate.of(2024, 6, 21), WorkingDays.published()))
                .isEqualTo(LocalDate.of(2024, 5, 23));
    }

    @Test
    void an_agents_own_case_contract_and_papers_are_never_in_his_list() {
        UUID firm = stage.employer(Standing.FULL);
        Actor he = stage.applicant("周雨桐");
        Actor agent = stage.agentOf(firm, Objects.requireNonNull(he.person()), "周雨桐");
        Actor second = stage.agentOf(
                firm, Objects.requireNonNull(stage.applicant("郑思齐").person()), "郑思齐");
        stage.profile(he);
        stage.folder(he);
        stage.confirm(he, second, stage.today().plusDays(40));
        stage.submit(
                new Stage.Cast(he, second, stage.clerk("韩窗口"), stage.approver("梁主任"), stage.approver("范主任"), firm));
        assertThat(kinds(second)).containsExactly("REVIEW", "CONTRACT");
        assertThat(kinds(agent)).isEmpty();
    }

    @Test
    void whoever_no_longer_acts_for_the_employer_sees_nothing() {
        Stage.Cast cast = stage.cast();
        stage.submit(cast);
        stage.tx(() -> stage.employers.dismiss(
                Actor.clock(), Objects.requireNonNull(cast.agent().person()), cast.employer(), stage.today()));
        assertThat(kinds(cast.agent())).containsExactly("REVIEW");
        stage.clock().advanceDays(1);
        assertThat(kinds(cast.agent())).isEmpty();
        assertThat(kinds(cast.applicant())).isEmpty();
    }

    @Test
    void the_self_check_comes_on_the_first_of_november_and_last_years_stays_until_it_is_reported() {
        Actor agent = agent(LocalDate.of(2026, 9, 30));
        stage.clock().set(LocalDate.of(2026, 10, 31), LocalTime.of(9, 0));
        assertThat(kinds(agent)).isEmpty();
        stage.clock().set(LocalDate.of(2026, 11, 1), LocalTime.of(9, 0));
        assertThat(list(agent)).extracting(Task::who, Task::left).containsExactly(tuple("2026", 60));
        stage.clock().set(LocalDate.of(2027, 11, 1), LocalTime.of(9, 0));
        assertThat(list(agent)).extracting(Task::who).containsExactly("2026", "2027");
        report(agent, 2026);
        assertThat(list(agent)).extracting(Task::who).containsExactly("2027");
        report(agent, 2027);
        assertThat(kinds(agent)).isEmpty();
    }

    @Test
    void who_got_his_rights_on_the_first_of_october_is_asked_from_the_next_year_on() {
        Actor agent = agent(LocalDate.of(2026, 10, 1));
        stage.clock().set(LocalDate.of(2026, 12, 31), LocalTime.of(9, 0));
        assertThat(kinds(agent)).isEmpty();
        stage.clock().set(LocalDate.of(2027, 11, 1), LocalTime.of(9, 0));
        assertThat(list(agent)).extracting(Task::who).containsExactly("2027");
    }

    private Actor agent(LocalDate since) {
        stage.clock().set(since, LocalTime.of(9, 0));
        UUID firm = stage.employer(Standing.FULL);
        return stage.agentOf(firm, Objects.requireNonNull(stage.applicant("周雨桐").person()), "周雨桐");
    }

    private void report(Actor agent, int year) {
        Map<SelfCheckQuestion, Answer> all = new java.util.EnumMap<>(SelfCheckQuestion.class);
        for (SelfCheckQuestion each : SelfCheckQuestion.values()) {
            all.put(each, new Answer(true, null));
        }
        assertThat(agent.is(Role.AGENT)).isTrue();
        Stage.done(stage.tx(() -> stage.room(SelfCheckRegister.class).report(agent, year, 0, all, null)));
    }
}
