package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** docs/house.md §3: each public word of floors 0 to 3 stands in the glossary, in both languages. */
class GlossaryTest {

    private static final Set<String> ROOMS = Set.of(
            "policy",
            "trail",
            "accounts",
            "parties",
            "materials",
            "permits",
            "conduct",
            "settings",
            "checks",
            "cases",
            "lines");

    @Test
    void every_public_type_of_the_lower_floors_has_its_word() throws IOException {
        Set<String> told = new HashSet<>();
        for (String line : Files.readAllLines(Sources.ROOT.resolve("docs/glossary.md"))) {
            if (line.startsWith("|")) {
                for (String name : line.split("\\|")[1].split("[,，、]")) {
                    told.add(name.strip().replace("`", ""));
                }
            }
        }
        Set<String> untold = new TreeSet<>();
        for (JavaClass each : Sources.classes()) {
            boolean topLevel =
                    each.getEnclosingClass().isEmpty() && each.getModifiers().contains(JavaModifier.PUBLIC);
            boolean type = !List.of("package-info", "").contains(each.getSimpleName());
            if (topLevel && type && ROOMS.contains(room(each)) && !told.contains(each.getSimpleName())) {
                untold.add(each.getName());
            }
        }
        assertThat(untold).isEmpty();
    }

    private static String room(JavaClass each) {
        return each.getPackageName().split("\\.")[2];
    }
}
