package org.anju.cases.employer;

import static org.anju.cases.employer.FilingStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anju.cases.queue.Cursor;
import org.anju.cases.queue.Filter;
import org.anju.cases.queue.Left;
import org.anju.cases.queue.Order;
import org.anju.cases.queue.Whose;
import org.anju.cases.queue.Words;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Refusal;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The employers' queue: filtered, searched and walked as the people's is. */
class EmployerQueueTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @RegisterExtension
    final Database database = new Database();

    private final FilingStage stage = new FilingStage(database);

    private void put(int serial, EmployerCaseKind kind, String name, @Nullable LocalDate due, @Nullable Actor holder) {
        boolean examined = kind != EmployerCaseKind.REFILING;
        database.jdbc()
                .sql("""
                        insert into cases_employer_case (no, kind, state, version, district, employer, employer_name, round,
                            opened_at, submitted_at, received_at, clock_from, last_day, due_at, due_act, holder, holder_name)
                        values (:no, :kind, :state, 3, '110119', gen_random_uuid(), :name, 1, now(), :sent, now(), :from,
                            :due, :dueAt, :act, :holder, :holderName)
                        """)
                .param("no", no(serial))
                .param("kind", kind.name())
                .param("state", examined ? "EXAMINATION" : "PAPER")
                .param("name", name)
                .param(
                        "sent",
                        examined ? MONDAY.minusDays(20).atStartOfDay().atOffset(java.time.ZoneOffset.UTC) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("from", examined ? MONDAY.minusDays(9) : null, Types.DATE)
                .param("due", due, Types.DATE)
                .param(
                        "dueAt",
                        due == null ? null : due.plusDays(1).atStartOfDay().atOffset(java.time.ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("act", due == null ? null : examined ? "OVERDUE" : "WARN", Types.VARCHAR)
                .param("holder", holder == null ? null : holder.account(), Types.OTHER)
                .param("holderName", holder == null ? null : holder.name(), Types.VARCHAR)
                .update();
    }

    private static String no(int serial) {
        return "YQ-2026-9%05d".formatted(serial);
    }

    private static List<String> serials(int... serials) {
        return IntStream.of(serials).mapToObj(EmployerQueueTest::no).toList();
    }

    private EmployerQueue page(@Nullable EmployerState state, Filter filter, @Nullable Cursor at) {
        return stage.register.queue(new EmployerQueue.Wanted(state, filter, at), stage.clerk);
    }

    private List<String> nos(@Nullable EmployerState state, Filter filter) {
        return page(state, filter, null).lines().stream()
                .map(EmployerQueue.Line::no)
                .toList();
    }

    private static Filter by(Whose whose, @Nullable Left left, @Nullable String kind) {
        return new Filter(whose, Order.CLOCK, left, kind, null, null, Words.NONE);
    }

    private void three() {
        put(1, EmployerCaseKind.OPENING, "妫川智能科技有限公司", MONDAY.plusDays(9), null);
        put(2, EmployerCaseKind.JURISDICTION_CHANGE, "重庆长安（延庆）研究院", MONDAY.plusDays(1), stage.clerk);
        put(3, EmployerCaseKind.REFILING, "北京银行延庆支行", null, null);
    }

    @Test
    void it_is_filtered_by_whose_by_kind_and_by_the_days_left() {
        three();
        assertThat(nos(null, Filter.ALL)).isEqualTo(serials(2, 1, 3));
        assertThat(nos(null, by(Whose.MINE, null, null))).isEqualTo(serials(2));
        assertThat(nos(null, by(Whose.FREE, null, null))).isEqualTo(serials(1, 3));
        assertThat(nos(null, by(Whose.TEAM, null, "OPENING"))).isEqualTo(serials(1));
        assertThat(nos(null, by(Whose.TEAM, Left.RED, null))).isEqualTo(serials(2));
        assertThat(nos(EmployerState.EXAMINATION, Filter.ALL)).isEqualTo(serials(2, 1));
        var tally = page(null, Filter.ALL, null).tally();
        assertThat(tally.of(Whose.TEAM, EmployerState.EXAMINATION)).isEqualTo(2);
        assertThat(tally.of(Whose.MINE, EmployerState.EXAMINATION)).isEqualTo(1);
        assertThat(tally.of(Whose.FREE, EmployerState.PAPER)).isEqualTo(1);
        assertThat(tally.left(Left.RED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "智能科技, 1",
        "gczn, 1",
        "cqca, 2",
        "长安(延庆), 2",
        "（延庆）, 2",
        "bjyh, 3",
        "银行, 3",
        "yq-2026-900003, 3",
        "900002, 2"
    })
    void it_is_searched_by_name_initials_and_number(String words, int serial) {
        three();
        assertThat(nos(null, new Filter(Words.of(words)))).isEqualTo(serials(serial));
    }

    @Test
    void people_and_their_permits_are_not_looked_for_here() {
        three();
        assertThat(nos(null, new Filter(Words.of("1101192026000001")))).isEmpty();
        assertThat(nos(null, new Filter(Whose.TEAM, Order.CLOCK, null, null, null, UUID.randomUUID(), Words.NONE)))
                .isEmpty();
    }

    @Test
    void pages_and_neighbours_follow_each_other() {
        for (int i = 1; i <= EmployerQueue.PAGE + 2; i++) {
            put(i, EmployerCaseKind.OPENING, "妫川" + i, MONDAY.plusDays(i % 3), null);
        }
        EmployerQueue first = page(null, Filter.ALL, null);
        EmployerQueue second = page(null, Filter.ALL, Cursor.of(Order.CLOCK, first.next(), null));
        assertThat(first.lines()).hasSize(EmployerQueue.PAGE);
        assertThat(second.lines()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(page(null, Filter.ALL, Cursor.of(Order.CLOCK, null, second.before()))
                        .lines())
                .isEqualTo(first.lines());
        var all = new EmployerQueue.Wanted(null, Filter.ALL, null);
        assertThat(stage.register.beside(all, first.lines().getLast().no(), false, stage.clerk))
                .contains(second.lines().getFirst().no());
        assertThat(stage.register.beside(all, second.lines().getFirst().no(), true, stage.clerk))
                .contains(first.lines().getLast().no());
    }

    @Test
    void a_draft_is_not_yet_the_offices_and_another_district_never() {
        stage.opened(EmployerCaseKind.OPENING);
        assertThat(nos(null, Filter.ALL)).isEmpty();
        assertThat(page(null, Filter.ALL, null).tally().all(Whose.TEAM)).isZero();
        three();
        Actor other = new Actor(UUID.randomUUID(), "海淀人", Role.CLERK, null, null, "110108");
        var all = new EmployerQueue.Wanted(null, Filter.ALL, null);
        assertThat(stage.register.queue(all, other).lines()).isEmpty();
        assertThat(stage.register.tally(all, other).all(Whose.TEAM)).isZero();
    }

    @Test
    void the_first_answer_takes_an_employers_case_and_a_colleague_is_refused() {
        String no = stage.received();
        stage.examine(no, true);
        assertThat(stage.view(no).holder()).isNotNull();
        Actor other = new Actor(UUID.randomUUID(), "苏敏", Role.CLERK, UUID.randomUUID(), null, Actor.YANQING);
        assertThat(stage.register.view(no, other).orElseThrow().verbs()).isEmpty();
        var outcome = stage.handle(
                new EmployerCommand.Recommend(no, stage.version(no), Standing.FULL, List.of(), null), other);
        assertThat(outcome).isEqualTo(new Outcome.Refused(Refusal.of("cases.guard.IN_HAND", null, stage.clerk.name())));
        done(stage.handle(
                new EmployerCommand.Recommend(no, stage.version(no), Standing.FULL, List.of(), null), stage.clerk));
        assertThat(stage.view(no).holder())
                .as("the approvers' now, and nobody's yet")
                .isNull();
    }
}
