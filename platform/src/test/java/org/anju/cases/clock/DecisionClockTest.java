package org.anju.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The example is the prototype's: vouched on 18 April 2024, tax check from 24 to 30 April, 五一 with its make-up days. */
class DecisionClockTest {

    private static final LocalDate VOUCHED = LocalDate.of(2024, 4, 18);

    private static Pause pause(String from, @Nullable String to) {
        return new Pause(at(from), to == null ? null : at(to), "韩窗口", "核查企业纳税", "G-4.4-3");
    }

    private static Instant at(String text) {
        String[] parts = text.split(" ");
        return LocalDate.parse(parts[0])
                .atTime(LocalTime.parse(parts[1]))
                .atZone(Beijing.ZONE)
                .toInstant();
    }

    private static DecisionClock clock(Pause... pauses) {
        return new DecisionClock(VOUCHED, List.of(pauses), WorkingDays.published());
    }

    @Test
    void twenty_working_days_without_a_pause_end_on_the_twentieth() {
        ClockView view = clock().view(LocalDate.of(2024, 4, 18));
        assertThat(view.due()).isEqualTo("2024-05-17");
        assertThat(view.used()).isZero();
        assertThat(view.left()).isEqualTo(20);
        assertThat(view.provisional()).isFalse();
    }

    @Test
    void five_days_of_tax_check_are_not_counted_and_make_up_days_are() {
        ClockView view = clock(pause("2024-04-24 14:30", "2024-04-30 09:05")).view(LocalDate.of(2024, 5, 14));
        assertThat(view.paused()).isEqualTo(5);
        assertThat(view.used()).isEqualTo(12);
        assertThat(view.left()).isEqualTo(8);
        assertThat(view.due()).isEqualTo("2024-05-24");
        assertThat(view.days()).filteredOn(ClockDay::today).hasSize(1);
        assertThat(view.days().getLast().due()).isTrue();
    }

    @Test
    void a_pause_within_one_day_takes_no_day() {
        assertThat(clock(pause("2024-04-24 09:00", "2024-04-24 17:00")).lastDay(VOUCHED))
                .isEqualTo("2024-05-17");
        assertThat(clock(pause("2024-04-24 09:00", "2024-04-25 09:00")).lastDay(VOUCHED))
                .isEqualTo("2024-05-20");
    }

    @Test
    void while_it_stands_today_is_not_counted_and_the_last_day_moves_with_every_day() {
        DecisionClock standing = clock(pause("2024-04-24 14:30", null));
        ClockView same = standing.view(LocalDate.of(2024, 4, 24));
        assertThat(same.used()).isEqualTo(3);
        assertThat(same.paused()).isEqualTo(1);
        assertThat(same.left()).isEqualTo(17);
        assertThat(same.standing()).isNotNull();
        assertThat(standing.view(LocalDate.of(2024, 4, 26)).used()).isEqualTo(3);
        assertThat(standing.lastDay(LocalDate.of(2024, 4, 26))).isAfter(same.due());
    }

    @Test
    void the_day_it_is_due_is_in_time_and_the_next_working_day_is_not() {
        assertThat(clock().view(LocalDate.of(2024, 5, 17)).left()).isZero();
        assertThat(clock().view(LocalDate.of(2024, 5, 17)).over()).isFalse();
        ClockView over = clock().view(LocalDate.of(2024, 5, 20));
        assertThat(over.over()).isTrue();
        assertThat(over.left()).isEqualTo(-1);
        assertThat(clock().dueInstant(VOUCHED)).isEqualTo(at("2024-05-18 00:00"));
    }

    @Test
    void a_year_without_a_published_arrangement_is_provisional() {
        DecisionClock far = new DecisionClock(LocalDate.of(2031, 3, 3), List.of(), WorkingDays.published());
        assertThat(far.view(LocalDate.of(2031, 3, 3)).provisional()).isTrue();
    }
}
