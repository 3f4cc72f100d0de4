package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.anju.house.Sources.Source;
import org.junit.jupiter.api.Test;

/** docs/house.md §1.4: one room moves things; and what is appended is never rewritten. */
class DeskTest {

    private static final Map<String, String> WRITES = Map.of(
            "cases", "(?:update|insert\\s+into|delete\\s+from)\\s+cases_\\w+",
            "permits", "(?:update|insert\\s+into|delete\\s+from)\\s+permits_\\w+",
            "trail", "(?:update|insert\\s+into|delete\\s+from)\\s+trail_\\w+");

    @Test
    void state_is_written_only_in_its_own_room() {
        Set<String> strangers = new TreeSet<>();
        for (Source each : Sources.java()) {
            WRITES.forEach((room, pattern) -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                    .matcher(each.code())
                    .results()
                    .filter(hit -> !each.room().equals(room))
                    .forEach(hit -> strangers.add(each.name() + ": " + hit.group())));
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void sql_is_never_glued_together_from_values() {
        Set<String> glued = new TreeSet<>();
        Pattern pattern = Pattern.compile("(?i)\"[^\"\\n]*\\b(where|values|set)\\b[^\"\\n]*'\"\\s*\\+");
        for (Source each : Sources.java()) {
            pattern.matcher(each.code())
                    .results()
                    .filter(hit -> !each.room().equals("app"))
                    .forEach(hit -> glued.add(each.name() + ": " + hit.group()));
        }
        assertThat(glued).isEmpty();
    }
}
