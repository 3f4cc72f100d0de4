package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.cases.hand.Absence;
import org.anju.cases.hand.AbsenceRegister;
import org.anju.cases.hand.HandDesk;
import org.anju.cases.queue.Filter;
import org.anju.cases.queue.Order;
import org.anju.cases.queue.Whose;
import org.anju.cases.queue.Words;
import org.anju.policy.rule.Refusal;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Days of absence: the first and the last included, with a deputy, over by themselves. */
class AbsenceTest {

    @RegisterExtension
    static final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Officers office = new Officers(stage, database);
    private final AbsenceRegister absences = stage.room(AbsenceRegister.class);
    private final Actor han = office.clerk("韩窗口");
    private final Actor su = office.clerk("苏敏");
    private final Actor chen = office.clerk("陈立");
    private final LocalDate today = stage.today();

    private Outcome enter(Actor actor, LocalDate from, LocalDate to, Actor deputy) {
        return stage.tx(() -> absences.enter(actor, from, to, id(deputy)));
    }

    private static UUID id(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }

    private void away(Actor actor, int first, int last, Actor deputy) {
        Stage.done(enter(actor, today.plusDays(first), today.plusDays(last), deputy));
    }

    private static Outcome refused(String why, Object... figures) {
        return new Outcome.Refused(Refusal.of("hands.absence." + why, null, figures));
    }

    private Outcome answer(String no, Actor actor) {
        String item = stage.register.items(no, Actor.clock()).getFirst().key();
        var fits = new ItemAnswer(item, ItemAnswer.Fit.FITS, null, null);
        return stage.handle(new Command.Check(no, stage.version(no), List.of(fits)), actor);
    }

    private boolean mine(String no, Actor actor) {
        var filter = new Filter(Whose.MINE, Order.CLOCK, null, null, null, null, Words.NONE);
        return stage.register.queue(new Queue.Wanted(null, filter, null), actor).lines().stream()
                .anyMatch(line -> line.no().equals(no));
    }

    @Test
    void from_the_first_day_to_the_last_the_deputy_has_the_cases_and_before_and_after_he_has_not() {
        String no = stage.vouch(stage.cast());
        stage.answerAll(no, han);
        away(han, 1, 3, su);
        for (int day = 0; day <= 4; day++) {
            boolean within = day >= 1 && day <= 3;
            assertThat(absences.hands(su)).as("day " + day).hasSize(within ? 2 : 1);
            assertThat(mine(no, su)).as("day " + day).isEqualTo(within);
            assertThat(stage.seen(no, su).orElseThrow().verbs().isEmpty())
                    .as("buttons on day " + day)
                    .isEqualTo(!within);
            assertThat(answer(no, su) instanceof Outcome.Done).as("day " + day).isEqualTo(within);
            assertThat(mine(no, han)).as("still his own on day " + day).isTrue();
            stage.clock().advanceDays(1);
        }
        assertThat(stage.room(HandDesk.class).of(no, han).orElseThrow().lines())
                .as("a deputy takes nothing over")
                .hasSize(1);
    }

    @Test
    void the_day_changes_at_midnight_in_beijing() {
        away(han, 1, 1, su);
        stage.clock().set(today, java.time.LocalTime.of(23, 59, 59));
        assertThat(absences.represented(su)).isEmpty();
        stage.clock().set(today.plusDays(1), java.time.LocalTime.MIDNIGHT);
        assertThat(absences.represented(su)).containsExactly(java.util.Map.entry(id(han), "韩窗口"));
        stage.clock().set(today.plusDays(1), java.time.LocalTime.of(23, 59, 59));
        assertThat(absences.represented(su)).isNotEmpty();
        stage.clock().set(today.plusDays(2), java.time.LocalTime.MIDNIGHT);
        assertThat(absences.represented(su)).isEmpty();
    }

    @Test
    void it_begins_today_at_the_earliest_ends_no_sooner_than_it_begins_and_lasts_a_year_at_most() {
        assertThat(enter(han, today.minusDays(1), today, su)).isEqualTo(refused("days"));
        assertThat(enter(han, today.plusDays(1), today, su)).isEqualTo(refused("days"));
        assertThat(enter(han, today, today.plusDays(367), su)).isEqualTo(refused("days"));
        assertThat(enter(han, today, today, su)).isInstanceOf(Outcome.Done.class);
        assertThat(enter(han, today.plusDays(1), today.plusDays(367), su)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobody_stands_in_but_a_colleague_of_the_same_hat_and_district_who_still_works_there() {
        Actor gone = office.clerk("离岗");
        office.shut(gone);
        for (Actor other : List.of(
                han,
                gone,
                office.approver("梁主任"),
                office.supervisor("邢监管"),
                office.officer("海淀人", Role.CLERK, null, Officers.HAIDIAN),
                stage.clerk("没有账号"))) {
            assertThat(enter(han, today, today, other)).as(other.name()).isEqualTo(refused("deputy"));
        }
        assertThat(absences.coming(han)).noneMatch(each -> each.who().account().equals(id(han)));
    }

    @Test
    void only_who_has_cases_in_hand_is_away() {
        Stage.Cast cast = stage.cast();
        for (Actor other : List.of(cast.applicant(), cast.agent(), office.supervisor("邢监管"), Actor.visitor())) {
            assertThat(enter(other, today, today, su)).as(other.name()).isEqualTo(new Outcome.Absent());
        }
    }

    @Test
    void two_absences_of_one_person_have_no_day_in_common_but_may_follow_each_other() {
        away(han, 2, 4, su);
        for (int[] span : new int[][] {{4, 6}, {0, 2}, {3, 3}, {1, 5}}) {
            assertThat(enter(han, today.plusDays(span[0]), today.plusDays(span[1]), chen))
                    .as(span[0] + "–" + span[1])
                    .isEqualTo(refused("twice"));
        }
        away(han, 5, 6, chen);
        away(han, 0, 1, chen);
        assertThat(absences.coming(han).stream()
                        .filter(each -> each.who().account().equals(id(han)))
                        .map(Absence::from))
                .containsExactly(today, today.plusDays(2), today.plusDays(5));
    }

    @Test
    void a_deputy_who_is_away_himself_on_one_of_the_days_does_not_do() {
        away(su, 3, 5, chen);
        assertThat(enter(han, today.plusDays(1), today.plusDays(3), su))
                .isEqualTo(refused("deputy.away", "苏敏", today.plusDays(3), today.plusDays(5)));
        away(han, 1, 2, su);
    }

    @Test
    void whoever_has_promised_to_stand_in_is_not_away_on_those_days() {
        away(han, 3, 5, su);
        assertThat(enter(su, today.plusDays(5), today.plusDays(8), chen))
                .isEqualTo(refused("promised", "韩窗口", today.plusDays(3), today.plusDays(5)));
        away(su, 6, 8, chen);
    }

    @RepeatedTest(5)
    void of_two_who_name_each_other_at_once_one_stays() throws Exception {
        var start = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            Future<Outcome> one = pool.submit(() -> {
                start.await();
                return enter(han, today, today, su);
            });
            Future<Outcome> two = pool.submit(() -> {
                start.await();
                return enter(su, today, today, han);
            });
            assertThat(List.of(one.get(), two.get()))
                    .filteredOn(Outcome.Done.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void it_can_be_taken_back_before_and_ended_within_but_not_by_others_nor_twice_nor_afterwards() {
        UUID id = UUID.fromString(Stage.done(enter(han, today, today.plusDays(2), su)));
        assertThat(stage.tx(() -> absences.end(su, id))).isEqualTo(new Outcome.Absent());
        assertThat(absences.represented(su)).containsKey(id(han));
        assertThat(stage.tx(() -> absences.end(han, id))).isInstanceOf(Outcome.Done.class);
        assertThat(absences.represented(su)).isEmpty();
        assertThat(stage.tx(() -> absences.end(han, id))).isEqualTo(new Outcome.Absent());

        UUID other = UUID.fromString(Stage.done(enter(han, today, today.plusDays(2), su)));
        stage.clock().advanceDays(2);
        assertThat(absences.coming(han)).anyMatch(each -> each.id().equals(other));
        stage.clock().advanceDays(1);
        assertThat(absences.coming(han)).noneMatch(each -> each.id().equals(other));
        assertThat(stage.tx(() -> absences.end(han, other))).isEqualTo(new Outcome.Absent());
    }

    @Test
    void the_database_itself_keeps_two_absences_of_one_person_apart() {
        away(han, 0, 2, su);
        assertThatThrownBy(() -> database.jdbc().sql("""
                                insert into cases_absence (id, account, name, role, district, deputy, deputy_name, from_day, to_day, entered_at)
                                select gen_random_uuid(), account, name, role, district, deputy, deputy_name, to_day, to_day, entered_at
                                from cases_absence where account = ?
                                """).param(han.account()).update())
                .hasStackTraceContaining("exclusion constraint");
    }
}
