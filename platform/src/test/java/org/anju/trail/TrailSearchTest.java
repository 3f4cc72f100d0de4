package org.anju.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.testkit.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrailSearchTest {

    private static final Actor AUDITOR = new Actor(
            UUID.fromString("00000000-0000-4000-8000-0000000000aa"), "监管", Role.SUPERVISOR, null, null, "110119");
    private static final Actor APPROVER = new Actor(
            UUID.fromString("00000000-0000-4000-8000-0000000000bb"), "审批", Role.APPROVER, null, null, "110119");

    @RegisterExtension
    final Database database = new Database();

    @Test
    void page_after_page_each_line_comes_once_the_latest_first_also_while_others_write() {
        act(TrailHouse.CLERK, "case.check", "YQ-1", 2 * TrailSearch.PAGE + 7);
        List<Long> read = new ArrayList<>();
        TrailSearch.Place after = null;
        int pages = 0;
        do {
            TrailSearch.Found found = find(wanted("case.check", null, null, List.of(), null, null), after);
            read.addAll(found.lines().stream().map(TrailSearch.Shown::id).toList());
            after = found.next() == null
                    ? null
                    : TrailSearch.Place.of(found.next().toString());
            act(TrailHouse.CLERK, "case.check", "YQ-1", 3);
            pages++;
        } while (after != null);
        assertThat(pages).isEqualTo(3);
        assertThat(read)
                .hasSize(2 * TrailSearch.PAGE + 7)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, two) -> Long.compare(two, one));
    }

    @Test
    void a_full_last_page_has_no_next_one() {
        act(TrailHouse.CLERK, "case.check", "YQ-1", TrailSearch.PAGE);
        assertThat(find(wanted("case.check", null, null, List.of(), null, null), null)
                        .next())
                .isNull();
        act(TrailHouse.CLERK, "case.check", "YQ-1", 1);
        assertThat(find(wanted("case.check", null, null, List.of(), null, null), null)
                        .next())
                .isNotNull();
    }

    @Test
    void days_are_beijing_days_and_both_belong() {
        at("2026-03-01", LocalTime.of(23, 59, 59, 999_999_000));
        at("2026-03-02", LocalTime.MIDNIGHT);
        at("2026-03-03", LocalTime.of(23, 59, 59, 999_999_000));
        at("2026-03-04", LocalTime.MIDNIGHT);
        database.clock().set(LocalDate.of(2026, 6, 1), LocalTime.NOON);
        var both = wanted("a.day", null, null, List.of(), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
        assertThat(find(both, null).lines())
                .extracting(TrailSearch.Shown::subject)
                .containsExactly("2026-03-03", "2026-03-02");
    }

    @Test
    void by_name_by_role_and_by_things() {
        act(TrailHouse.CLERK, "case.check", "YQ-1", 1);
        act(APPROVER, "case.grant", "YQ-1", 1);
        act(APPROVER, "case.grant", "YQ-2", 1);
        assertThat(find(wanted(null, "窗口甲", null, List.of(), null, null), null).lines())
                .extracting(TrailSearch.Shown::act)
                .containsExactly("case.check");
        assertThat(find(wanted(null, null, Role.APPROVER, List.of(), null, null), null)
                        .lines())
                .hasSize(2);
        List<Subject> things = List.of(new Subject("case", "YQ-1"), new Subject("permit", "YQ-2"));
        assertThat(find(wanted(null, null, null, things, null, null), null).lines())
                .as("a permit called like a case is another thing")
                .extracting(TrailSearch.Shown::act)
                .containsExactly("case.grant", "case.check");
    }

    @Test
    void each_search_and_each_file_leave_a_line_and_nobody_else_finds_anything() {
        act(TrailHouse.CLERK, "case.check", "YQ-1", 1);
        TrailSearch.Wanted wanted = wanted("case.check", null, null, List.of(new Subject("case", "YQ-1")), null, null);
        find(wanted, null);
        database.transactions().executeWithoutResult(status -> search().file(AUDITOR, wanted));
        assertThat(find(wanted("trail.search", null, null, List.of(), null, null), null)
                        .lines()
                        .getLast()
                        .evidence())
                .contains("\"act\":\"case.check\"")
                .contains("case YQ-1");
        assertThat(find(wanted("trail.export", null, null, List.of(), null, null), null)
                        .lines()
                        .getFirst()
                        .evidence())
                .contains("\"lines\":1");
        database.transactions().executeWithoutResult(status -> {
            assertThat(search().page(APPROVER, wanted, null).lines()).isEmpty();
            assertThat(search().file(APPROVER, wanted)).isEmpty();
        });
        assertThat(search().acts()).containsExactly("case.check", "trail.export", "trail.search");
    }

    @Test
    void a_place_that_cannot_be_read_is_the_beginning() {
        assertThat(TrailSearch.Place.of("1-2")).isEqualTo(new TrailSearch.Place(1, 2));
        for (String bad : List.of("", "1", "1-", "-1", "1-2-3", "a-b", "1;drop-2", "9".repeat(19) + "-1")) {
            assertThat(TrailSearch.Place.of(bad)).as(bad).isNull();
        }
    }

    @Test
    void a_purpose_once_said_holds_for_half_an_hour_for_that_thing_and_that_officer() {
        var looks = new LookRegister(database.jdbc(), trail(), database.clock());
        UUID person = UUID.randomUUID();
        Subject one = new Subject("case", "YQ-1");
        database.transactions()
                .executeWithoutResult(
                        status -> looks.record(TrailHouse.CLERK, one, person, Purpose.COMPLAINT, "举报 7 号"));
        assertThat(looks.said(TrailHouse.CLERK, one)).isTrue();
        assertThat(looks.said(APPROVER, one)).isFalse();
        assertThat(looks.said(TrailHouse.CLERK, new Subject("case", "YQ-2"))).isFalse();
        assertThat(looks.last(TrailHouse.CLERK, person)).contains(new LookRegister.Opened(one, Purpose.COMPLAINT));
        assertThat(looks.last(TrailHouse.CLERK, UUID.randomUUID())).isEmpty();
        database.transactions()
                .executeWithoutResult(status -> looks.carry(TrailHouse.CLERK, new Subject("attachment", "a"), person));
        database.clock().advance(LookRegister.HOLDS.minusNanos(1_000));
        assertThat(looks.said(TrailHouse.CLERK, one)).isTrue();
        database.clock().advance(Duration.ofNanos(1_000));
        assertThat(looks.said(TrailHouse.CLERK, one)).as("half an hour").isFalse();

        Actor holder = new Actor(UUID.randomUUID(), "本人", Role.APPLICANT, person, null, "110119");
        database.transactions().executeWithoutResult(status -> trail().saw(holder, one));
        assertThat(looks.at(holder, List.of(one, new Subject("attachment", "a"))))
                .as("his own looks are no news to him")
                .extracting(LookRegister.Look::purpose)
                .containsExactly(Purpose.COMPLAINT, Purpose.COMPLAINT);
        assertThat(looks.at(holder, List.of(new Subject("case", "YQ-2")))).isEmpty();
    }

    private void at(String day, LocalTime time) {
        database.clock().set(LocalDate.parse(day), time);
        act(TrailHouse.CLERK, "a.day", day, 1);
    }

    private void act(Actor by, String act, String no, int times) {
        for (int i = 0; i < times; i++) {
            database.transactions()
                    .executeWithoutResult(status -> trail().record(by, act, new Subject("case", no), Map.of()));
        }
    }

    private TrailSearch.Found find(TrailSearch.Wanted wanted, TrailSearch.@Nullable Place after) {
        return java.util.Objects.requireNonNull(
                database.transactions().execute(status -> search().page(AUDITOR, wanted, after)));
    }

    private Trail trail() {
        return new Trail(database.jdbc(), database.clock());
    }

    private TrailSearch search() {
        return new TrailSearch(database.jdbc(), trail());
    }

    private static TrailSearch.Wanted wanted(
            @Nullable String act,
            @Nullable String name,
            @Nullable Role role,
            List<Subject> subjects,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new TrailSearch.Wanted(act, name, List.of(), role, subjects, from, to);
    }
}
