package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anju.cases.flow.State;
import org.anju.cases.queue.Cursor;
import org.anju.cases.queue.Order;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueueTest {

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final QueueRows rows = new QueueRows(database);
    private final UUID employer = UUID.randomUUID();
    private final Actor clerk = stage.clerk("韩窗口");

    private void put(int serial, State state, String name, @Nullable LocalDate lastDay, String district) {
        rows.put(serial, state)
                .name(name)
                .firm(employer, "妫川智能_科技")
                .due(lastDay)
                .in(district)
                .write();
    }

    private List<String> pages(Queue.@Nullable Wanted first) {
        var seen = new ArrayList<String>();
        Queue.Wanted wanted = first;
        while (wanted != null) {
            Queue page = stage.register.queue(wanted, clerk);
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(Queue.PAGE);
            page.lines().forEach(line -> seen.add(line.no()));
            wanted = page.next() == null
                    ? null
                    : new Queue.Wanted(wanted.state(), wanted.filter(), Cursor.of(Order.CLOCK, page.next(), null));
        }
        return seen;
    }

    @Test
    void pages_of_fifty_follow_each_other_without_loss_soonest_due_first_and_what_stands_last() {
        LocalDate day = LocalDate.of(2026, 9, 10);
        for (int i = 1; i <= 120; i++) {
            put(i, State.CLERK_REVIEW, "林" + i, day.plusDays(i % 7), Actor.YANQING);
        }
        put(121, State.TAX_CHECK, "停表", null, Actor.YANQING);
        List<String> all = pages(Queue.Wanted.of(null, null, null));
        assertThat(all).hasSize(121).doesNotHaveDuplicates().endsWith("YQ-2026-000121");
        assertThat(all.getFirst()).isEqualTo("YQ-2026-000007");
        assertThat(pages(Queue.Wanted.of(State.TAX_CHECK, null, null))).containsExactly("YQ-2026-000121");
        assertThat(stage.register
                        .queue(Queue.Wanted.of(null, null, null), clerk)
                        .counts())
                .containsEntry(State.CLERK_REVIEW, 120)
                .containsEntry(State.TAX_CHECK, 1);
    }

    @Test
    void it_is_searched_by_number_and_name_and_wildcards_mean_themselves() {
        put(1, State.CLERK_REVIEW, "林知远", LocalDate.of(2026, 9, 10), Actor.YANQING);
        put(2, State.CLERK_REVIEW, "王䶮", LocalDate.of(2026, 9, 11), Actor.YANQING);
        assertThat(pages(Queue.Wanted.of(null, "知远", null))).containsExactly("YQ-2026-000001");
        assertThat(pages(Queue.Wanted.of(null, " yq-2026-000002 ", null))).containsExactly("YQ-2026-000002");
        assertThat(pages(Queue.Wanted.of(null, "智能_科技", null))).hasSize(2);
        assertThat(pages(Queue.Wanted.of(null, "%", null))).isEmpty();
        assertThat(pages(Queue.Wanted.of(null, "'; drop table cases_case; --", null)))
                .isEmpty();
    }

    @Test
    void days_left_are_working_days_for_the_office_and_negative_once_over() {
        put(1, State.CLERK_REVIEW, "a", LocalDate.of(2026, 9, 11), Actor.YANQING);
        put(2, State.APPROVAL, "b", LocalDate.of(2026, 9, 4), Actor.YANQING);
        // today is Monday 7 September 2026
        assertThat(stage.register
                        .queue(Queue.Wanted.of(null, null, null), clerk)
                        .lines())
                .extracting(CaseLine::daysLeft)
                .containsExactly(-1, 4);
    }

    @Test
    void each_reader_has_his_own_queue() {
        put(1, State.CLERK_REVIEW, "a", LocalDate.of(2026, 9, 11), Actor.YANQING);
        put(2, State.CLERK_REVIEW, "b", LocalDate.of(2026, 9, 11), "110108");
        Queue.Wanted all = Queue.Wanted.of(null, null, null);
        assertThat(stage.register.queue(all, clerk).lines()).hasSize(1);
        Actor agent = new Actor(UUID.randomUUID(), "x", Role.AGENT, UUID.randomUUID(), employer, Actor.YANQING);
        assertThat(stage.register.queue(all, agent).lines()).hasSize(2);
        for (Role role : List.of(Role.VISITOR, Role.VERIFIER, Role.POLICY_ADMIN, Role.OPERATOR)) {
            Actor other = new Actor(UUID.randomUUID(), "x", role, UUID.randomUUID(), employer, Actor.YANQING);
            assertThat(stage.register.queue(all, other).lines()).as(role.name()).isEmpty();
            assertThat(stage.register.queue(all, other).counts())
                    .as(role.name())
                    .isEmpty();
        }
    }
}
