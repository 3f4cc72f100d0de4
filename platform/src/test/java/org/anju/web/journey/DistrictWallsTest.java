package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Jurisdiction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** ADR 112: a statement without any condition shows and changes the rows of one district, and none where nothing was said. */
class DistrictWallsTest {

    private static final String CHAOYANG = "110105";

    /** Carry a district and are open to all, and why. */
    private static final Map<String, String> OPEN_DISTRICT = Map.of(
            "trail_lines",
            "one chain over all districts, sealed and checked as a whole; the page that reads it asks by district");

    /** Say whom or which case they are about and are open to all, and why. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry(
                    "parties_agent", "one person acts for one employer in all of the city: looked up across districts"),
            Map.entry("cases_calendar", "found by the hash of a secret only"),
            Map.entry("materials_plan", "a day, nothing said"),
            Map.entry("sheets_sheet", "found by code or by a permit that was found"),
            Map.entry("sheets_trouble", "characters a font lacks"),
            Map.entry("sheets_benefit_check", "a department's own, which asks of all districts"),
            Map.entry("sheets_benefit_telling", "a department's own"),
            Map.entry("sheets_benefit_watch", "a department's own"));

    private static Townsfolk here;
    private static Townsfolk there;
    private static JdbcClient jdbc;

    @BeforeAll
    static void open() {
        here = new Townsfolk(House.busy(), "苏南屏");
        there = new Townsfolk(House.busy(), "叶北辰", CHAOYANG);
        here.granted();
        there.granted();
        jdbc = JdbcClient.create(House.busy().bean(DataSource.class));
    }

    private static <T> T as(String district, Supplier<T> act) {
        return Jurisdiction.call(district, act::get);
    }

    private static Set<String> names(String sql) {
        return new TreeSet<>(House.busy().sql().sql(sql).query(String.class).list());
    }

    private static Set<String> guarded() {
        return names("select relname::text from pg_class where relrowsecurity and relnamespace = 'anju'::regnamespace");
    }

    private static Set<String> carrying(String columns) {
        return names("""
                select distinct c.relname::text from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relkind = 'r' and c.relnamespace = 'anju'::regnamespace and a.attname in (%s)
                """.formatted(columns));
    }

    private static long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static long all(String table) {
        return House.busy()
                .sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    @Test
    void every_table_that_carries_a_district_has_a_wall() {
        Set<String> open = carrying("'district'");
        open.removeAll(guarded());
        assertThat(open).isEqualTo(OPEN_DISTRICT.keySet());
    }

    @Test
    void every_table_about_a_person_an_employer_a_case_or_a_permit_has_a_wall_or_a_reason() {
        Set<String> open = carrying("'person', 'employer', 'case_no', 'permit', 'attachment', 'association'");
        open.removeAll(guarded());
        open.removeAll(OPEN_DISTRICT.keySet());
        assertThat(open).isEqualTo(new TreeSet<>(OPEN.keySet()));
    }

    @Test
    void every_view_looks_through_a_wall() {
        Set<String> open = names("""
                select relname::text from pg_class where relkind in ('v', 'm') and relnamespace = 'anju'::regnamespace
                and not coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}'
                and pg_get_viewdef(oid) not like '%anju.district%'
                """);
        assertThat(open).isEmpty();
    }

    @Test
    void told_nothing_a_connection_shows_nothing_and_told_all_it_shows_all() {
        for (String table : guarded()) {
            assertThat(as("", () -> count(table))).as(table).isZero();
            assertThat(as(Jurisdiction.ALL, () -> count(table))).as(table).isEqualTo(all(table));
        }
    }

    @Test
    void a_district_shows_its_own_rows_only() {
        for (String table : carrying("'district'")) {
            if (guarded().contains(table)) {
                for (String district : List.of(Actor.YANQING, CHAOYANG)) {
                    assertThat(as(
                                    district,
                                    () -> jdbc.sql("select distinct district from " + table)
                                            .query(String.class)
                                            .list()))
                            .as(table)
                            .isSubsetOf(district);
                }
            }
        }
        for (String core :
                List.of("accounts_account", "parties_employer", "cases_case", "permits_permit", "cases_tally")) {
            assertThat(as(CHAOYANG, () -> count(core))).as(core).isPositive();
        }
    }

    /** No row is seen from both sides: what one district sees and what another sees do not meet. */
    @Test
    void no_row_of_any_guarded_table_is_seen_from_two_districts() {
        Set<String> proven = new TreeSet<>();
        for (String table : guarded()) {
            List<String> ours = rows(table, Actor.YANQING);
            List<String> theirs = rows(table, CHAOYANG);
            if (!theirs.isEmpty() && !ours.isEmpty()) {
                assertThat(theirs).as(table).doesNotContainAnyElementsOf(ours);
                proven.add(table);
            }
        }
        assertThat(proven)
                .contains(
                        "parties_person",
                        "parties_section",
                        "parties_association",
                        "parties_standing",
                        "materials_attachment",
                        "cases_event",
                        "cases_submission",
                        "cases_check",
                        "cases_hand",
                        "cases_question",
                        "permits_period",
                        "permits_term");
    }

    private static List<String> rows(String table, String district) {
        return as(
                district,
                () -> jdbc.sql("select ctid::text from " + table)
                        .query(String.class)
                        .list());
    }

    @Test
    void another_districts_rows_are_neither_changed_nor_removed_nor_added() {
        Set<String> proven = new TreeSet<>();
        for (String table : guarded()) {
            List<String> theirs = rows(table, CHAOYANG);
            if (theirs.isEmpty()) {
                continue;
            }
            String row = theirs.getFirst();
            for (String column : granted(table, "UPDATE")) {
                int changed = as(
                        Actor.YANQING,
                        () -> jdbc.sql("update %s set %s = %2$s where ctid = '%3$s'::tid".formatted(table, column, row))
                                .update());
                assertThat(changed).as(table + "." + column).isZero();
            }
            List<String> columns = granted(table, "INSERT");
            String json = House.busy()
                    .sql()
                    .sql("select to_jsonb(t)::text from " + table + " t where ctid = '" + row + "'::tid")
                    .query(String.class)
                    .single();
            String list = String.join(", ", columns);
            assertThatThrownBy(() -> as(
                            Actor.YANQING,
                            () -> jdbc.sql("insert into " + table + " (" + list + ") select " + list
                                            + " from jsonb_populate_record(null::" + table + ", cast(? as jsonb))")
                                    .param(json)
                                    .update()))
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("row-level security");
            proven.add(table);
        }
        assertThat(proven)
                .contains("accounts_account", "cases_case", "cases_event", "parties_employer", "permits_permit");
    }

    /** What the application may write of it, generated and numbered columns left out. */
    private static List<String> granted(String table, String what) {
        return House.busy()
                .sql()
                .sql("""
                        select p.column_name::text from information_schema.column_privileges p
                        join information_schema.columns c using (table_schema, table_name, column_name)
                        where p.grantee = 'anju_app' and p.table_schema = 'anju' and p.table_name = ? and p.privilege_type = ?
                            and c.is_generated = 'NEVER' and c.is_identity = 'NO'
                        order by c.ordinal_position
                        """)
                .params(table, what)
                .query((row, n) -> row.getString(1))
                .list();
    }

    @Test
    void whoever_knows_a_number_finds_the_person_and_enrols_him_once_in_whichever_district_he_is() {
        long before = all("parties_person");
        String id = there.number(there.applicant);
        assertThat(as(Actor.YANQING, () -> here.enrol("叶北辰", id))).isEqualTo(there.applicant.person());
        assertThat(all("parties_person")).isEqualTo(before);
    }

    @Test
    void a_case_is_for_the_district_of_the_employer_and_the_permits_number_begins_with_it() {
        assertThat(there.view(there.no()).permitNo()).startsWith(CHAOYANG);
        assertThat(here.view(here.no()).permitNo()).startsWith(Actor.YANQING);
    }
}
