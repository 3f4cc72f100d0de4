package org.anju.cases.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.anju.policy.time.WorkingDays;
import org.junit.jupiter.api.Test;

class LeftTest {

    private final WorkingDays calendar = WorkingDays.published();

    /** Whatever the day, over weekends and the national holiday: the filter keeps what the row calls red. */
    @Test
    void a_last_day_is_meant_exactly_where_its_working_days_say_so() {
        Map<Left, Integer> most = Map.of(Left.OVER, -1, Left.RED, 2, Left.AMBER, 5);
        for (LocalDate today = LocalDate.of(2026, 9, 1); today.getMonthValue() < 11; today = today.plusDays(1)) {
            for (Left left : Left.values()) {
                LocalDate until = left.until(today, calendar);
                for (int ahead = -12; ahead <= 30; ahead++) {
                    LocalDate last = today.plusDays(ahead);
                    boolean meant = left == Left.OVER
                            ? last.isBefore(today)
                            : calendar.between(today, last) <= most.getOrDefault(left, 0);
                    assertThat(!last.isAfter(until))
                            .as(left + " on " + today + " for " + last)
                            .isEqualTo(meant);
                }
            }
        }
    }

    @Test
    void two_working_days_from_a_monday_end_on_wednesday_and_five_on_the_next_monday() {
        LocalDate monday = LocalDate.of(2026, 9, 7);
        assertThat(Left.OVER.until(monday, calendar)).isEqualTo("2026-09-06");
        assertThat(Left.RED.until(monday, calendar)).isEqualTo("2026-09-09");
        assertThat(Left.AMBER.until(monday, calendar)).isEqualTo("2026-09-14");
    }
}
