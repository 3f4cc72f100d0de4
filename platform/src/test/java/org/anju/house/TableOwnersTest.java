package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.anju.house.Sources.Source;
import org.junit.jupiter.api.Test;

/** docs/house.md §7: each table belongs to one room, by its prefix, and only that room's code names it. */
class TableOwnersTest {

    private static final Pattern CREATED = Pattern.compile(
            "create\\s+(?:unlogged\\s+)?(?:table|view|materialized view|sequence)\\s+(?:if\\s+not\\s+exists\\s+)?(?:anju\\.)?(\\w+)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> ROOMS = Set.of(
            "trail",
            "vault",
            "accounts",
            "parties",
            "materials",
            "permits",
            "conduct",
            "settings",
            "checks",
            "cases",
            "notices",
            "sheets",
            "figures");

    /** Named by Spring Session itself, never by us. */
    private static final Set<String> FOREIGN = Set.of("spring_session", "spring_session_attributes");

    private static Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        for (Source each : Sources.migrations()) {
            CREATED.matcher(each.text().replaceAll("--[^\\n]*", ""))
                    .results()
                    .forEach(hit -> tables.add(hit.group(1).toLowerCase(java.util.Locale.ROOT)));
        }
        tables.removeAll(FOREIGN);
        return tables;
    }

    @Test
    void every_table_carries_the_name_of_its_room() {
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(ROOMS).as(table).contains(owner(table)));
    }

    @Test
    void no_room_names_the_table_of_another() {
        Set<String> strangers = new TreeSet<>();
        Set<String> tables = tables();
        for (Source each : Sources.java()) {
            String code = each.code();
            for (String table : tables) {
                boolean named =
                        Pattern.compile("\\b" + table + "\\b").matcher(code).find();
                if (named && !each.room().equals(owner(table))) {
                    strangers.add(each.name() + " names " + table);
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void every_table_says_what_the_application_may_do_with_it() {
        String all = String.join(
                "\n", Sources.migrations().stream().map(Source::text).toList());
        Set<String> silent = new TreeSet<>();
        for (String table : tables()) {
            boolean granted = Pattern.compile(
                            "grant[^;]*\\b" + table + "\\b[^;]*to\\s+anju_app", Pattern.CASE_INSENSITIVE)
                    .matcher(all)
                    .find();
            if (!granted) {
                silent.add(table);
            }
        }
        assertThat(silent).isEmpty();
    }

    private static String owner(String table) {
        int end = table.indexOf('_');
        return end < 0 ? table : table.substring(0, end);
    }
}
