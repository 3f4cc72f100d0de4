package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anju.house.Sources.Source;
import org.junit.jupiter.api.Test;

/** The content store sweeps what no row names: so every table that names contents must be asked. */
class ContentNamesTest {

    private static final Pattern TABLE =
            Pattern.compile("create\\s+table\\s+(\\w+)\\s*\\(([^;]*?)\\);", Pattern.CASE_INSENSITIVE);

    @Test
    void every_table_with_a_hash_of_content_is_asked_before_anything_is_swept() {
        String asked = Sources.java().stream()
                .filter(each -> each.code().contains("implements Naming"))
                .map(Source::text)
                .collect(Collectors.joining("\n"));
        Set<String> naming = new TreeSet<>();
        for (Source each : Sources.migrations()) {
            TABLE.matcher(each.text().replaceAll("--[^\\n]*", ""))
                    .results()
                    .filter(hit -> Pattern.compile("\\bsha256\\s+text")
                            .matcher(hit.group(2))
                            .find())
                    .forEach(hit -> naming.add(hit.group(1)));
        }
        assertThat(naming)
                .contains("materials_attachment", "materials_employer_paper", "sheets_sheet")
                .allSatisfy(table -> assertThat(asked).contains("from " + table + " where sha256 = any("));
    }
}
