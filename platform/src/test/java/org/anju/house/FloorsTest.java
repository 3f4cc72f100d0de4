package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** docs/house.md §2: a room uses lower floors only, and rooms of one floor do not know each other. */
class FloorsTest {

    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("policy", 0),
            Map.entry("trail", 1),
            Map.entry("vault", 1),
            Map.entry("lines", 1),
            Map.entry("accounts", 2),
            Map.entry("parties", 2),
            Map.entry("materials", 2),
            Map.entry("permits", 2),
            Map.entry("conduct", 2),
            Map.entry("settings", 2),
            Map.entry("checks", 2),
            Map.entry("cases", 3),
            Map.entry("notices", 4),
            Map.entry("sheets", 4),
            Map.entry("figures", 4),
            Map.entry("web", 5),
            Map.entry("app", 6));

    private static final List<String> PURE = List.of("java.", "org.jspecify.", "org.anju.policy.");

    /** What the ground floor may not touch though the JDK has it. */
    private static final Set<String> IMPURE = Set.of(
            "java.time.Clock",
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.io.File",
            "java.nio.file.Files",
            "java.net.URI",
            "java.lang.Thread");

    @Test
    void every_room_is_on_the_plan() {
        Set<String> unknown = new TreeSet<>();
        for (JavaClass each : Sources.classes()) {
            if (!FLOORS.containsKey(room(each))) {
                unknown.add(room(each));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void rooms_use_lower_floors_only() {
        Set<String> upward = new TreeSet<>();
        for (JavaClass each : Sources.classes()) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith("org.anju.") && !mayUse(room(each), room(target))) {
                    upward.add(each.getName() + " -> " + target.getName());
                }
            }
        }
        assertThat(upward).isEmpty();
    }

    @Test
    void the_ground_floor_stands_on_the_jdk_alone_without_clock_or_chance() {
        Set<String> impure = new TreeSet<>();
        for (JavaClass each : Sources.classes()) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                boolean pure = target.isPrimitive() || PURE.stream().anyMatch(target.getName()::startsWith);
                if (room(each).equals("policy") && (!pure || IMPURE.contains(target.getName()))) {
                    impure.add(each.getName() + " -> " + target.getName());
                }
            }
        }
        assertThat(impure).isEmpty();
    }

    @Test
    void the_web_holds_no_sql() {
        Set<String> sql = new TreeSet<>();
        for (JavaClass each : Sources.classes()) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getName();
                // to tell a database that is away from a fault, a page must know the exceptions
                boolean talksToDatabase = target.startsWith("java.sql.") && !target.endsWith("Exception")
                        || target.startsWith("javax.sql.")
                        || target.startsWith("org.springframework.jdbc.core.");
                if (room(each).equals("web") && talksToDatabase) {
                    sql.add(each.getName() + " -> " + target);
                }
            }
        }
        assertThat(sql).isEmpty();
    }

    private static boolean mayUse(String room, String target) {
        return room.equals(target) || FLOORS.getOrDefault(room, 0) > FLOORS.getOrDefault(target, Integer.MAX_VALUE);
    }

    private static String room(JavaClass each) {
        return each.getPackageName().split("\\.")[2];
    }
}
