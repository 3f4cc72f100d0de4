package org.anju.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.cases.CaseWalk;
import org.anju.policy.rule.Policy;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Every figure against an independent SQL over the events, on cases that walked at random. */
class FiguresTest {

    private static final Actor SUPERVISOR = new Actor(new UUID(7, 7), "方正", Role.SUPERVISOR, null, null, Actor.YANQING);

    @RegisterExtension
    final Database database = new Database();

    private FiguresRegister register() {
        return new FiguresRegister(new Measures(database.jdbc(), Policy::shipped), database.clock(), Policy::shipped);
    }

    private FiguresBook book() {
        return new FiguresBook(
                new Folds(database.jdbc()), new DataSourceTransactionManager(database.dataSource()), Policy::shipped);
    }

    private static Instant at(String time) {
        return Beijing.startOf(LocalDate.parse(time));
    }

    @Test
    void every_figure_equals_an_independent_sql_over_the_events_of_hundreds_of_cases() {
        long seed = System.nanoTime();
        System.out.println("walked cases, seed " + seed);
        database.clock().set(at("2026-07-10").plusSeconds(9 * 3600));
        new WalkedCases(database, new Random(seed)).walk(400, at("2025-11-01"), at("2026-07-10"));
        assertThat(book().settle()).isPositive();
        assertThat(book().settle()).isZero();
        for (Period period : List.of(
                Period.ofYear(2026),
                Period.of(YearMonth.of(2026, 3)),
                new Period(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 2, 3)))) {
            same(new FiguresAsked(period, null), "seed " + seed);
            for (FiguresKind kind : List.of(FiguresKind.NEW, FiguresKind.OPENING)) {
                same(new FiguresAsked(period, kind), "seed " + seed);
            }
        }
    }

    @Test
    void figures_follow_what_the_desk_itself_does_step_by_step() {
        long seed = 20261127;
        CaseWalk walk = new CaseWalk(database, seed);
        for (int i = 0; i < 3; i++) {
            walk.walk(120);
            book().settle();
            LocalDate today = Beijing.today(database.clock());
            same(new FiguresAsked(new Period(today.minusYears(5), today), null), "seed " + seed);
        }
    }

    private void same(FiguresAsked asked, String what) {
        LocalDate today = Beijing.today(database.clock());
        var independent = new IndependentFigures(database.jdbc(), asked, today);
        String as = what + " " + asked;
        var received = new TreeMap<String, Integer>();
        var ended = new TreeMap<String, Integer>();
        for (MonthFlow month : register().flow(asked, SUPERVISOR)) {
            received.put(month.month().toString(), month.received());
            month.ended().forEach((how, n) -> ended.put(month.month() + " " + how, n));
        }
        assertThat(something(received)).as(as).isEqualTo(independent.receivedByMonth());
        assertThat(something(ended)).as(as).isEqualTo(independent.endedByMonth());
        OpenCases open = register().open(asked.kind(), SUPERVISOR);
        assertThat(something(named(open.byAge()))).as(as).isEqualTo(independent.openByAge());
        assertThat(open.standing()).as(as).isEqualTo(independent.standing());
        DecisionTimes times = register().times(asked, SUPERVISOR).getFirst();
        assertThat(List.of(times.decided(), times.onTime(), zero(times.median()), zero(times.ninetieth())))
                .as(as)
                .isEqualTo(independent.times());
        assertThat(register().reasons(asked, SUPERVISOR).stream()
                        .collect(Collectors.toMap(
                                each -> (each.employers() ? "EMPLOYER " : "PERSON ") + each.code(),
                                ReasonCount::count)))
                .as(as)
                .isEqualTo(independent.reasons());
        Rounds rounds = register().rounds(asked, SUPERVISOR);
        assertThat(something(Map.of("0", rounds.none(), "1", rounds.once(), "2", rounds.twice(), "3", rounds.more())))
                .as(as)
                .isEqualTo(independent.rounds());
        assertThat(register().clerks(asked, SUPERVISOR).stream()
                        .collect(Collectors.toMap(ClerkFigures::account, FiguresTest::counts)))
                .as(as)
                .isEqualTo(independent.clerks());
        assertThat(register().employers(asked, SUPERVISOR).stream()
                        .collect(Collectors.toMap(
                                EmployerFigures::employer,
                                each -> List.of(
                                        each.submitted(),
                                        each.returned(),
                                        each.lapsed(),
                                        each.asked(),
                                        each.granted(),
                                        each.refused()))))
                .as(as)
                .isEqualTo(independent.employers());
    }

    private static List<Integer> counts(ClerkFigures clerk) {
        return List.of(
                clerk.refusals().trials(),
                clerk.refusals().count(),
                clerk.asks().count(),
                clerk.looked(),
                clerk.against());
    }

    private static int zero(@Nullable Integer days) {
        return days == null ? 0 : days;
    }

    private static Map<String, Integer> named(Map<AgeBand, Integer> byAge) {
        var named = new HashMap<String, Integer>();
        byAge.forEach((band, n) -> named.put(band.name(), n));
        return named;
    }

    private static Map<String, Integer> something(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void names_of_clerks_are_for_the_supervisor_and_a_clerk_sees_himself_alone() {
        database.clock().set(at("2026-07-10"));
        var walked = new WalkedCases(database, new Random(5));
        walked.walk(120, at("2026-01-01"), at("2026-07-10"));
        book().settle();
        var asked = new FiguresAsked(Period.ofYear(2026), null);
        assertThat(register().clerks(asked, SUPERVISOR))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.name()).startsWith("职员"));
        Actor approver = new Actor(new UUID(7, 8), "王建国", Role.APPROVER, null, null, Actor.YANQING);
        assertThat(register().clerks(asked, approver))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.name()).isNull());
        UUID self = walked.clerks.getFirst();
        Actor clerk = new Actor(self, "职员1", Role.CLERK, null, null, Actor.YANQING);
        assertThat(register().clerks(asked, clerk))
                .extracting(ClerkFigures::account)
                .containsExactly(self);
        for (Role other : List.of(Role.AGENT, Role.APPLICANT, Role.VERIFIER, Role.VISITOR, Role.OPERATOR)) {
            Actor stranger = new Actor(null, "某人", other, null, null, Actor.YANQING);
            assertThat(register().clerks(asked, stranger)).isEmpty();
            assertThat(register().flow(asked, stranger)).isEmpty();
            assertThat(register().employers(asked, stranger)).isEmpty();
            assertThat(register().open(null, stranger).all()).isZero();
        }
    }

    @Test
    void employers_come_page_by_page_without_gap_or_repetition() {
        database.clock().set(at("2026-07-10"));
        new WalkedCases(database, new Random(6)).walk(60, at("2026-01-01"), at("2026-07-10"));
        book().settle();
        database.jdbc()
                .sql("update figures_case set employer = gen_random_uuid()")
                .update();
        database.jdbc().sql("delete from figures_act").update();
        var asked = new FiguresAsked(Period.ofYear(2026), null);
        List<EmployerFigures> all =
                new Measures(database.jdbc(), Policy::shipped).employers(Actor.YANQING, asked, 0, 1000);
        assertThat(all).hasSizeGreaterThan(FiguresRegister.PER_PAGE);
        List<EmployerFigures> first = register().employers(asked, 1, SUPERVISOR);
        List<EmployerFigures> second = register().employers(asked, 2, SUPERVISOR);
        assertThat(first).hasSize(FiguresRegister.PER_PAGE + 1);
        assertThat(first.subList(0, FiguresRegister.PER_PAGE)).isEqualTo(all.subList(0, FiguresRegister.PER_PAGE));
        assertThat(second.getFirst()).isEqualTo(all.get(FiguresRegister.PER_PAGE));
    }
}
