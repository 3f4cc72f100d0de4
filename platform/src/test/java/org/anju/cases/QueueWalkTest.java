package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anju.cases.flow.State;
import org.anju.cases.hand.AbsenceRegister;
import org.anju.cases.queue.Coming;
import org.anju.cases.queue.Cursor;
import org.anju.cases.queue.Filter;
import org.anju.cases.queue.Left;
import org.anju.cases.queue.Listing;
import org.anju.cases.queue.Order;
import org.anju.cases.queue.Tally;
import org.anju.cases.queue.Whose;
import org.anju.cases.queue.Words;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Filtering, ordering, paging and walking a queue, and its figures. */
class QueueWalkTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final Officers office = new Officers(stage, database);
    private final QueueRows rows = new QueueRows(database);
    private final Actor han = stage.clerk("韩窗口");
    private final Actor su = stage.clerk("苏敏");

    private static Filter by(Whose whose, Order order, @Nullable Left left, @Nullable String kind) {
        return new Filter(whose, order, left, kind, null, null, Words.NONE);
    }

    private Queue page(@Nullable State state, Filter filter, @Nullable Cursor at, Actor reader) {
        return stage.register.queue(new Queue.Wanted(state, filter, at), reader);
    }

    private List<String> nos(@Nullable State state, Filter filter, Actor reader) {
        return page(state, filter, null, reader).lines().stream()
                .map(CaseLine::no)
                .toList();
    }

    private static List<String> serials(int... serials) {
        return IntStream.of(serials).mapToObj(QueueRows::no).toList();
    }

    @Test
    void by_the_clock_what_is_over_comes_first_then_the_reddest_and_what_stands_last() {
        int[] ahead = {6, -3, 2, 0, 1, -1};
        for (int i = 0; i < ahead.length; i++) {
            rows.put(i + 1, State.CLERK_REVIEW).due(MONDAY.plusDays(ahead[i])).write();
        }
        rows.put(7, State.TAX_CHECK).write();
        Queue page = page(null, Filter.ALL, null, han);
        assertThat(page.lines()).extracting(CaseLine::no).containsExactlyElementsOf(serials(2, 6, 4, 5, 3, 1, 7));
        assertThat(page.lines()).extracting(CaseLine::daysLeft).containsExactly(-1, -1, 0, 1, 2, 4, null);
    }

    @Test
    void few_days_left_are_working_days_of_the_office_and_a_supplements_days_are_not() {
        rows.put(1, State.CLERK_REVIEW).due(LocalDate.of(2026, 9, 4)).write();
        rows.put(2, State.CLERK_REVIEW).due(LocalDate.of(2026, 9, 9)).write();
        rows.put(3, State.APPROVAL).due(LocalDate.of(2026, 9, 10)).write();
        rows.put(4, State.APPROVAL).due(LocalDate.of(2026, 9, 14)).write();
        rows.put(5, State.CLERK_REVIEW).due(LocalDate.of(2026, 9, 15)).write();
        rows.put(6, State.SUPPLEMENT).due(LocalDate.of(2026, 9, 8)).write();
        assertThat(nos(null, by(Whose.TEAM, Order.CLOCK, Left.OVER, null), han)).isEqualTo(serials(1));
        assertThat(nos(null, by(Whose.TEAM, Order.CLOCK, Left.RED, null), han)).isEqualTo(serials(1, 2));
        assertThat(nos(null, by(Whose.TEAM, Order.CLOCK, Left.AMBER, null), han))
                .isEqualTo(serials(1, 2, 3, 4));
        Tally<State> tally = page(null, Filter.ALL, null, han).tally();
        assertThat(List.of(tally.left(Left.OVER), tally.left(Left.RED), tally.left(Left.AMBER)))
                .containsExactly(1, 2, 4);
        Tally<State> approvals = page(State.APPROVAL, Filter.ALL, null, han).tally();
        assertThat(approvals.left(Left.AMBER)).as("of the chosen queue").isEqualTo(2);
    }

    @Test
    void by_age_the_oldest_comes_first_whatever_its_last_day() {
        rows.put(1, State.CLERK_REVIEW).due(MONDAY).write();
        rows.put(2, State.CLERK_REVIEW)
                .due(MONDAY.plusDays(9))
                .arrived(QueueRows.ARRIVED.minus(Duration.ofDays(40)))
                .write();
        rows.put(3, State.CLERK_REVIEW)
                .due(MONDAY.minusDays(2))
                .arrived(QueueRows.ARRIVED.plusMillis(1))
                .write();
        assertThat(nos(null, by(Whose.TEAM, Order.AGE, null, null), han)).isEqualTo(serials(2, 1, 3));
    }

    @Test
    void by_kind_and_by_employer_only_those_are_left() {
        UUID firm = UUID.randomUUID();
        rows.put(1, State.CLERK_REVIEW).firm(firm, "妫川").due(MONDAY).write();
        rows.put(2, State.CLERK_REVIEW).firm(firm, "妫川").round(2).due(MONDAY).write();
        rows.put(3, State.CLERK_REVIEW).round(3).due(MONDAY).write();
        assertThat(nos(null, by(Whose.TEAM, Order.CLOCK, null, Coming.FIRST.name()), han))
                .isEqualTo(serials(1));
        assertThat(nos(null, by(Whose.TEAM, Order.CLOCK, null, Coming.AGAIN.name()), han))
                .isEqualTo(serials(2, 3));
        assertThat(nos(null, new Filter(Whose.TEAM, Order.CLOCK, null, null, firm, null, Words.NONE), han))
                .isEqualTo(serials(1, 2));
        assertThat(nos(
                        State.CLERK_REVIEW,
                        new Filter(Whose.FREE, Order.AGE, Left.RED, "AGAIN", firm, null, Words.of("妫川")),
                        han))
                .as("all at once")
                .isEqualTo(serials(2));
    }

    @Test
    void mine_are_also_those_of_a_colleague_who_is_away() {
        Actor lu = office.clerk("陆明");
        Actor deputy = office.clerk("代理人");
        rows.put(1, State.CLERK_REVIEW).by(lu).due(MONDAY).write();
        rows.put(2, State.CLERK_REVIEW).by(deputy).due(MONDAY.plusDays(1)).write();
        rows.put(3, State.CLERK_REVIEW).by(su).due(MONDAY).write();
        Filter mine = by(Whose.MINE, Order.CLOCK, null, null);
        assertThat(nos(null, mine, deputy)).isEqualTo(serials(2));
        UUID id = java.util.Objects.requireNonNull(deputy.account());
        Stage.done(stage.tx(() -> stage.room(AbsenceRegister.class).enter(lu, MONDAY, MONDAY, id)));
        assertThat(nos(null, mine, deputy)).isEqualTo(serials(1, 2));
        assertThat(page(null, mine, null, deputy).tally().all(Whose.MINE)).isEqualTo(2);
        assertThat(nos(null, mine, stage.approver("没有手上的"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void pages_lead_forward_and_back_over_the_same_cases_without_loss(Order order) {
        var random = new Random(seed());
        int many = 3 * Queue.PAGE + 17;
        for (int i = 1; i <= many; i++) {
            // few days and instants: most neighbours have the same place and only their number keeps them apart
            rows.put(i, random.nextInt(5) == 0 ? State.TAX_CHECK : State.CLERK_REVIEW)
                    .due(random.nextInt(4) == 0 ? null : MONDAY.plusDays(random.nextInt(4)))
                    .arrived(QueueRows.ARRIVED.plusSeconds(random.nextInt(3)))
                    .write();
        }
        Filter filter = by(Whose.TEAM, order, null, null);
        var forward = new ArrayList<List<String>>();
        Queue page = page(null, filter, null, han);
        assertThat(page.before()).isNull();
        while (true) {
            forward.add(page.lines().stream().map(CaseLine::no).toList());
            if (page.next() == null) {
                break;
            }
            page = page(null, filter, Cursor.of(order, page.next(), null), han);
        }
        assertThat(forward.stream().flatMap(List::stream)).hasSize(many).doesNotHaveDuplicates();
        assertThat(forward).hasSize(4);
        var back = new ArrayList<List<String>>(List.of(forward.getLast()));
        while (page.before() != null) {
            page = page(null, filter, Cursor.of(order, null, page.before()), han);
            back.addFirst(page.lines().stream().map(CaseLine::no).toList());
        }
        assertThat(back).isEqualTo(forward);
    }

    private static long seed() {
        long seed = System.nanoTime();
        System.out.println("QueueWalkTest seed " + seed);
        return seed;
    }

    @Test
    void what_leaves_the_queue_between_two_pages_shifts_nothing() {
        for (int i = 1; i <= Queue.PAGE + 3; i++) {
            rows.put(i, State.CLERK_REVIEW).due(MONDAY).write();
        }
        Queue first = page(State.CLERK_REVIEW, Filter.ALL, null, han);
        database.jdbc()
                .sql("update cases_case set state = 'TAX_CHECK', due_at = null, due_act = null where no <= ?")
                .param(QueueRows.no(Queue.PAGE))
                .update();
        Queue second = page(State.CLERK_REVIEW, Filter.ALL, Cursor.of(Order.CLOCK, first.next(), null), han);
        assertThat(second.lines())
                .extracting(CaseLine::no)
                .containsExactlyElementsOf(serials(Queue.PAGE + 1, Queue.PAGE + 2, Queue.PAGE + 3));
    }

    @Test
    void an_address_nobody_wrote_is_the_first_page() {
        rows.put(1, State.CLERK_REVIEW).due(MONDAY).write();
        for (String token : List.of("", "|", "x|y", "2026-09-07", "2026-99-99|YQ-2026-000001", "' or 1=1|x")) {
            assertThat(Cursor.of(Order.CLOCK, token, null)).as(token).isNull();
        }
        assertThat(Cursor.of(Order.AGE, "2026-09-07|YQ-2026-000001", null))
                .as("another order's place")
                .isNull();
        Cursor odd = Cursor.of(Order.CLOCK, "2026-09-01|'; drop table cases_case", null);
        assertThat(page(null, Filter.ALL, odd, han).lines()).hasSize(1);
    }

    @Test
    void next_and_previous_go_along_the_same_list_also_from_a_case_that_has_left_it() {
        for (int i = 1; i <= 4; i++) {
            rows.put(i, i == 3 ? State.APPROVAL : State.CLERK_REVIEW)
                    .due(MONDAY.plusDays(i))
                    .write();
        }
        rows.put(5, State.CLERK_REVIEW)
                .due(MONDAY.plusDays(2))
                .in(Officers.HAIDIAN)
                .write();
        var list = new Queue.Wanted(State.CLERK_REVIEW, Filter.ALL, null);
        assertThat(stage.register.beside(list, QueueRows.no(1), false, han)).contains(QueueRows.no(2));
        assertThat(stage.register.beside(list, QueueRows.no(2), false, han)).contains(QueueRows.no(4));
        assertThat(stage.register.beside(list, QueueRows.no(2), true, han)).contains(QueueRows.no(1));
        assertThat(stage.register.beside(list, QueueRows.no(1), true, han)).isEmpty();
        assertThat(stage.register.beside(list, QueueRows.no(4), false, han)).isEmpty();
        assertThat(stage.register.beside(list, QueueRows.no(3), true, han))
                .as("from the one that went on to the approver")
                .contains(QueueRows.no(2));
        assertThat(stage.register.beside(list, QueueRows.no(5), false, han))
                .as("from another district's")
                .isEqualTo(Optional.empty());
    }

    @Test
    void the_figures_are_what_a_count_would_give_after_any_number_of_changes() {
        var random = new Random(seed());
        List<State> states = List.of(State.CLERK_REVIEW, State.TAX_CHECK, State.APPROVAL);
        List<Actor> hands = new ArrayList<>(List.of(han, su));
        hands.add(null);
        for (int i = 1; i <= 120; i++) {
            rows.put(i, states.get(random.nextInt(3)))
                    .in(random.nextInt(6) == 0 ? Officers.HAIDIAN : Actor.YANQING)
                    .by(hands.get(random.nextInt(3)))
                    .write();
        }
        for (int i = 0; i < 600; i++) {
            @Nullable Actor hand = hands.get(random.nextInt(3));
            database.jdbc()
                    .sql(
                            "update cases_case set state = ?, clock_from = date '2026-09-01', holder = ?, holder_name = ? where no = ?")
                    .param(states.get(random.nextInt(3)).name())
                    .param(hand == null ? null : hand.account())
                    .param(hand == null ? null : hand.name())
                    .param(QueueRows.no(1 + random.nextInt(120)))
                    .update();
        }
        Map<State, Integer> before = figuresAreTrue(states);
        Listing listing = stage.room(Listing.class);
        assertThat(stage.tx(listing::settle)).isGreaterThan(500);
        assertThat(stage.tx(listing::settle)).as("summed up").isLessThan(20);
        assertThat(figuresAreTrue(states)).isEqualTo(before);
    }

    private Map<State, Integer> figuresAreTrue(List<State> states) {
        Tally<State> tally = page(null, Filter.ALL, null, han).tally();
        for (State state : states) {
            for (Whose whose : Whose.values()) {
                String which = whose == Whose.TEAM
                        ? "true"
                        : whose == Whose.FREE ? "holder is null" : "holder = '" + han.account() + "'";
                int counted = database.jdbc()
                        .sql("select count(*) from cases_case where district = ? and state = ? and " + which)
                        .params(Actor.YANQING, state.name())
                        .query(Integer.class)
                        .single();
                assertThat(tally.of(whose, state)).as(whose + " " + state).isEqualTo(counted);
            }
        }
        return tally.states(Whose.TEAM);
    }
}
