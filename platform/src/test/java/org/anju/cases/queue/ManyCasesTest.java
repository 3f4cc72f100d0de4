package org.anju.cases.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.flow.State;
import org.anju.policy.time.WorkingDays;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A page of 20000 open cases costs what a page of 200 costs: not measured by a clock but by the rows that the database says
 * it has touched.
 */
class ManyCasesTest {

    private static final int PAGE = 51;

    /** What a search may touch at most: a tenth of all. */
    private static final long TENTH = 3_000;

    /** What one clerk may have in hand, or what came again. */
    private static final long OWN = 2_000;

    /** The places of what arrived on 20 August 2026 and now stands still, or is closed. */
    private static final String STANDS = "5026-08-21";

    private static final String CLOSED = "9973-05-13";

    @RegisterExtension
    static final Database many = new Database();

    @RegisterExtension
    static final Database few = new Database();

    @BeforeAll
    static void crowd() {
        double seed = new Random().nextInt(1_000) / 1_000.0;
        System.out.println("ManyCasesTest seed " + seed);
        Crowd.fill(many, 20_000, seed);
        Crowd.fill(few, 200, seed);
    }

    private static Ask ask(@Nullable String state, Filter filter) {
        return new Ask(
                Shelf.PERSON,
                filter,
                state,
                Set.copyOf(Crowd.hands(0)),
                Crowd.clerk(0),
                Crowd.TODAY,
                WorkingDays.published());
    }

    private static Filter by(Whose whose, Order order, @Nullable Left left, @Nullable String kind) {
        return new Filter(whose, order, left, kind, null, null, Words.NONE);
    }

    private static Filter firm(@Nullable UUID firm, @Nullable UUID person) {
        return new Filter(Whose.TEAM, Order.CLOCK, null, null, firm, person, Words.NONE);
    }

    /** Every list that can be chosen above the queue, and searches. */
    private static Map<String, Ask> asks() {
        var asks = new LinkedHashMap<String, Ask>();
        for (Whose whose : Whose.values()) {
            for (Order order : Order.values()) {
                for (String state : new String[] {"CLERK_REVIEW", "SUPPLEMENT", "TAX_CHECK", "GRANTED", null}) {
                    asks.put(whose + " " + order + " " + state, ask(state, by(whose, order, null, null)));
                }
            }
            for (Left left : Left.values()) {
                asks.put(whose + " " + left, ask("CLERK_REVIEW", by(whose, Order.CLOCK, left, null)));
                asks.put(whose + " " + left + " all", ask(null, by(whose, Order.CLOCK, left, null)));
            }
            for (Coming coming : Coming.values()) {
                asks.put(whose + " " + coming, ask("CLERK_REVIEW", by(whose, Order.CLOCK, null, coming.name())));
            }
        }
        asks.put("employer", ask(null, firm(Crowd.firm(7), null)));
        asks.put("employer's reviews", ask("CLERK_REVIEW", firm(Crowd.firm(7), null)));
        asks.put("person", ask(null, firm(null, new UUID(0, 0))));
        for (String words : List.of(
                "YQ-2026-000042",
                "YQ-2026",
                "42",
                "1101192026000042",
                "赵知星",
                "zzx",
                "赵",
                "z",
                "妫川第7智",
                "有限公司",
                "yxgs",
                "没有的人",
                "%")) {
            asks.put("“" + words + "”", ask(null, new Filter(Words.of(words))));
        }
        return asks;
    }

    /** What a list may touch: a few pages, whatever lies before or behind; of one's own work, what one hand can hold. */
    private static long bound(String list) {
        boolean found = list.startsWith("“") || list.startsWith("employer");
        boolean own = list.startsWith("MINE") || list.endsWith("AGAIN");
        return found ? TENTH : own ? OWN : 6L * PAGE;
    }

    @Test
    void every_list_and_search_touches_few_of_many_on_its_first_page() {
        asks().forEach((list, ask) -> {
            assertThat(touched(many, ask, null)).as(list).isLessThanOrEqualTo(bound(list));
            assertThat(touched(few, ask, null)).as(list + " in a small house").isLessThanOrEqualTo(300);
        });
    }

    /** ADR 112: the wall between districts costs no page more than its rows. */
    @Test
    void behind_the_wall_of_its_district_a_page_touches_no_more() {
        asks().forEach((list, ask) -> {
            long touched = java.util.Objects.requireNonNull(many.transactions().execute(status -> {
                many.jdbc()
                        .sql("select set_config('anju.district', ?, true)")
                        .param(Actor.YANQING)
                        .query(String.class)
                        .single();
                return touched(many, ask, null);
            }));
            assertThat(touched).as(list).isLessThanOrEqualTo(bound(list));
        });
    }

    @Test
    void a_page_in_the_middle_costs_what_the_first_one_costs_in_both_directions() {
        asks().forEach((list, ask) -> {
            Order order = ask.filter().order();
            if (ask.filter().words().meant() == Words.Meant.NAME) {
                return; // whoever has found more names than a page holds types more of the name
            }
            List<String> keys =
                    order == Order.AGE ? List.of("2026-08-20T00:00Z") : List.of("2026-09-18", STANDS, CLOSED);
            for (String key : keys) {
                for (boolean back : new boolean[] {false, true}) {
                    assertThat(touched(many, ask, new Cursor(key, "YQ-2026-010000", back)))
                            .as(list + (back ? " before " : " after ") + key)
                            .isLessThanOrEqualTo(bound(list));
                }
            }
        });
    }

    @Test
    void figures_and_neighbours_touch_few_of_many() {
        Listing listing = new Listing(many.jdbc());
        listing.settle();
        asks().forEach((list, ask) -> {
            assertThat(read(() -> listing.tally(ask, State.class)))
                    .as("figures of " + list)
                    .isLessThanOrEqualTo(2 * Tally.MOST);
            Statement first = Statement.page(ask, null, 1, "c.no");
            many.jdbc()
                    .sql(first.sql())
                    .params(first.figures())
                    .query((row, n) -> row.getString(1))
                    .optional()
                    .ifPresent(no -> assertThat(read(() -> listing.beside(ask, no, false)))
                            .as("what stands beside the first of " + list)
                            .isLessThanOrEqualTo(bound(list)));
        });
    }

    @Test
    void the_figures_of_the_many_are_right() {
        Tally<State> tally = new Listing(many.jdbc()).tally(ask(null, Filter.ALL), State.class);
        assertThat(tally.all(Whose.TEAM)).isEqualTo(30_000);
        assertThat(tally.of(Whose.TEAM, State.GRANTED)).isEqualTo(10_000);
        long red = many.jdbc()
                .sql("select count(*) from cases_case where state in ('CLERK_REVIEW', 'APPROVAL') and last_day <= ?")
                .param(Left.RED.until(Crowd.TODAY, WorkingDays.published()))
                .query(Long.class)
                .single();
        assertThat((long) tally.left(Left.RED)).isEqualTo(Math.min(red, Tally.MOST));
    }

    /** Rows that the database has read out of the queue's tables meanwhile. */
    private static long read(Runnable what) {
        return java.util.Objects.requireNonNull(many.transactions().execute(status -> {
            long before = readSoFar();
            what.run();
            return readSoFar() - before;
        }));
    }

    private static long readSoFar() {
        return many.jdbc().sql("""
                        select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0) from pg_stat_xact_user_tables
                        where relname like 'cases%'
                        """).query(Long.class).single();
    }

    private static JsonNode plan(Database database, Ask ask, @Nullable Cursor at) {
        Statement statement = Statement.page(ask, at, PAGE, "c.*");
        String json = database.jdbc()
                .sql("explain (analyze, format json, timing off, summary off) " + statement.sql())
                .params(statement.figures())
                .query((row, n) -> row.getString(1))
                .single();
        return new ObjectMapper().readTree(json).get(0).get("Plan");
    }

    /** Rows read out of tables and indexes, those thrown away included. */
    private static long touched(Database database, Ask ask, @Nullable Cursor at) {
        return touched(plan(database, ask, at));
    }

    private static long touched(JsonNode node) {
        long here = 0;
        if (node.get("Node Type").asString().contains("Scan")) {
            for (String what : List.of("Actual Rows", "Rows Removed by Filter", "Rows Removed by Index Recheck")) {
                here += node.has(what)
                        ? Math.round(node.get(what).asDouble()
                                * node.get("Actual Loops").asDouble())
                        : 0;
            }
        }
        if (node.has("Plans")) {
            for (JsonNode each : node.get("Plans")) {
                here += touched(each);
            }
        }
        return here;
    }
}
