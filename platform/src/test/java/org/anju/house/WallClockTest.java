package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** docs/house.md §1.6: time is a guest; only {@code app} looks at the wall. */
class WallClockTest {

    private static final Set<String> DATES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay");

    @Test
    void nobody_but_app_reads_the_wall_clock() {
        Set<String> lookers = new TreeSet<>();
        for (JavaClass each : Sources.classes()) {
            for (JavaAccess<?> access : each.getAccessesFromSelf()) {
                if (!each.getPackageName().startsWith("org.anju.app") && looksAtTheWall(access)) {
                    lookers.add(access.getDescription());
                }
            }
        }
        assertThat(lookers).isEmpty();
    }

    @Test
    void nobody_but_app_reads_the_time_zone_of_the_machine() {
        Set<String> lookers = new TreeSet<>();
        for (JavaClass each : Sources.classes()) {
            for (JavaAccess<?> access : each.getAccessesFromSelf()) {
                String owner = access.getTargetOwner().getName();
                if (owner.equals("java.time.ZoneId") && access.getName().equals("systemDefault")) {
                    lookers.add(access.getDescription());
                }
            }
        }
        assertThat(lookers).isEmpty();
    }

    private static boolean looksAtTheWall(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case "java.time.InstantSource" -> name.equals("system");
            case "java.util.Date", "java.util.GregorianCalendar" -> name.equals("<init>") && takesNothing(access);
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> DATES.contains(owner) && name.equals("now");
        };
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("()");
    }
}
