package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told;
import org.anju.cases.errand.Told.Level;
import org.anju.cases.flow.State;
import org.anju.cases.work.Reminders;
import org.anju.policy.employer.Standing;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RemindersTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);

    /** All reminders that wait or were carried out so far, oldest first. */
    private List<Told> told() {
        stage.room(Reminders.class).run();
        return database
                .jdbc()
                .sql("select payload from cases_outbox where topic = 'notice' and key like 'remind:%' order by id")
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .map(Tell::read)
                .toList();
    }

    private List<String> keys() {
        return told().stream().map(Told::key).toList();
    }

    @Test
    void a_review_is_reminded_of_with_three_days_left_and_with_one_and_then_the_applicant_hears_of_it_too() {
        Stage.Cast cast = stage.cast();
        stage.submit(cast);
        stage.clock().advanceDays(3);
        assertThat(told()).isEmpty();
        stage.clock().advanceDays(1);
        assertThat(told()).singleElement().satisfies(first -> {
            assertThat(first.employer()).isEqualTo(cast.employer());
            assertThat(first.except()).isEqualTo(cast.person());
            assertThat(first.key()).isEqualTo("notices.remind.REVIEW");
            assertThat(first.level()).isEqualTo(Level.COURTESY);
            assertThat(first.args())
                    .containsExactly("林知远", stage.today().plusDays(3).toString(), 3);
        });
        assertThat(told()).hasSize(1);
        stage.clock().advanceDays(1);
        assertThat(told()).hasSize(1);
        stage.clock().advanceDays(1);
        assertThat(keys())
                .containsExactly("notices.remind.REVIEW", "notices.remind.REVIEW", "notices.remind.REVIEW.person");
        assertThat(told().getLast().level()).isEqualTo(Level.URGENT);
        assertThat(told().getLast().person()).isEqualTo(cast.person());
        stage.clock().advanceDays(1);
        assertThat(told()).hasSize(3);
    }

    @Test
    void days_that_were_skipped_bring_only_the_newest_level_and_nothing_after_the_last_day() {
        Stage.Cast cast = stage.cast();
        stage.submit(cast);
        stage.clock().advanceDays(7);
        assertThat(told())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.level()).isEqualTo(Level.URGENT));
        Stage.Cast other = stage.cast();
        stage.submit(other);
        stage.clock().advanceDays(8);
        assertThat(told()).hasSize(2);
    }

    @Test
    void a_case_that_was_passed_on_is_not_reminded_of() {
        stage.bringTo(State.CLERK_REVIEW, stage.cast());
        stage.clock().advanceDays(6);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_supplement_is_reminded_of_fourteen_seven_and_two_days_before_its_last_day() {
        Stage.Cast cast = stage.cast();
        String no = stage.bringTo(State.SUPPLEMENT, cast);
        LocalDate last = Objects.requireNonNull(
                stage.register.view(no, cast.clerk()).orElseThrow().lastDay());
        for (int left : new int[] {15, 14, 13, 8, 7, 3, 2, 1, 0}) {
            stage.clock().set(last.minusDays(left), LocalTime.of(9, 0));
            told();
        }
        assertThat(told().stream()
                        .filter(each -> cast.person().equals(each.person()))
                        .map(each -> each.key() + " " + each.args().get(2)))
                .containsExactly(
                        "notices.remind.SUPPLEMENT.person 14",
                        "notices.remind.SUPPLEMENT.person 7",
                        "notices.remind.SUPPLEMENT.person 2");
    }

    @Test
    void a_contract_is_reminded_of_sixty_thirty_and_seven_days_ahead() {
        LocalDate end = stage.today().plusDays(61);
        stage.cast(end);
        assertThat(told()).isEmpty();
        for (int left : new int[] {60, 59, 31, 30, 8, 7, 0}) {
            stage.clock().set(end.minusDays(left), LocalTime.of(9, 0));
            told();
        }
        assertThat(told().stream()
                        .filter(each -> each.employer() != null)
                        .map(each -> each.args().get(2)))
                .containsExactly(60, 30, 7);
        assertThat(keys()).last().isEqualTo("notices.remind.CONTRACT.person");
    }

    @Test
    void a_person_is_told_of_his_own_papers_each_time() {
        Stage.Cast cast = stage.cast();
        stage.clock().set(stage.today().plusYears(2).minusDays(60), LocalTime.of(9, 0));
        assertThat(keys())
                .containsExactlyInAnyOrder(
                        "notices.remind.PAPERS",
                        "notices.remind.PAPERS.person",
                        "notices.remind.PAPERS",
                        "notices.remind.PAPERS.person");
        assertThat(cast.person()).isNotNull();
    }

    @Test
    void the_self_check_is_reminded_of_a_month_and_a_week_before_the_years_end() {
        UUID firm = stage.employer(Standing.FULL);
        Actor agent = stage.agentOf(
                firm, Objects.requireNonNull(stage.applicant("周雨桐").person()), "周雨桐");
        assertThat(agent.employer()).isEqualTo(firm);
        for (LocalDate day : List.of(
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 23),
                LocalDate.of(2026, 12, 24),
                LocalDate.of(2027, 1, 1))) {
            stage.clock().set(day, LocalTime.of(9, 0));
            told();
        }
        assertThat(told())
                .extracting(Told::args)
                .containsExactly(List.of("2026", "2026-12-31", 30), List.of("2026", "2026-12-31", 7));
    }

    @Test
    void it_looks_once_an_hour_and_with_each_new_day() {
        stage.clock().set(LocalDate.of(2026, 9, 7), LocalTime.of(23, 30));
        Reminders reminders = stage.room(Reminders.class);
        reminders.look();
        Stage.Cast cast = stage.cast(stage.today().plusDays(60));
        assertThat(cast.employer()).isNotNull();
        reminders.look();
        assertThat(waiting()).isZero();
        stage.clock().advance(java.time.Duration.ofMinutes(30));
        reminders.look();
        assertThat(waiting()).isEqualTo(1);
    }

    private int waiting() {
        return database.jdbc()
                .sql("select count(*) from cases_outbox where key like 'remind:CONTRACT%'")
                .query(Integer.class)
                .single();
    }
}
