package org.anju.policy.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowHoursTest {

    private final WindowHours window = new WindowHours(WorkingDays.published());

    @ParameterizedTest
    @CsvSource({"2024-03-05, true", "2024-03-07, true", "2024-03-04, false", "2024-03-06, false", "2024-03-08, false"})
    void the_window_is_open_on_tuesdays_and_thursdays(LocalDate day, boolean open) {
        assertThat(window.isOpen(day)).isEqualTo(open);
    }

    @Test
    void every_off_day_of_the_arrangement_closes_it_and_no_other_tuesday_or_thursday() {
        String closed = LocalDate.of(2023, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day ->
                        day.getDayOfWeek().getValue() == 2 || day.getDayOfWeek().getValue() == 4)
                .filter(day -> !window.isOpen(day))
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
        assertThat(closed).isEqualTo("""
                        2023-01-24 2023-01-26 2023-05-02 2023-06-22 2023-10-03 \
                        2023-10-05 2024-02-13 2024-02-15 2024-04-04 2024-05-02 \
                        2024-09-17 2024-10-01 2024-10-03 2025-01-28 2025-01-30 \
                        2025-02-04 2025-05-01 2025-10-02 2025-10-07 2026-01-01 \
                        2026-02-17 2026-02-19 2026-05-05 2026-10-01 2026-10-06""".strip());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-29, OPEN",
        "2026-09-30, OTHER_WEEKDAY",
        "2026-10-01, HOLIDAY",
        "2026-10-03, HOLIDAY",
        "2026-10-05, HOLIDAY",
        "2026-10-08, OPEN",
        "2026-10-10, WEEKEND",
        "2026-10-11, WEEKEND"
    })
    void a_closed_day_says_why_and_a_saturday_within_the_holidays_is_a_holiday(LocalDate day, WindowDay standing) {
        assertThat(window.standing(day)).isEqualTo(standing);
    }

    @Test
    void a_half_hour_has_the_places_of_the_value_in_force_and_none_before_the_first() {
        var places = new org.anju.policy.rule.Series<>(java.util.List.of(
                new org.anju.policy.rule.Series.Entry<>(LocalDate.of(2026, 9, 1), 2, "", LocalDate.EPOCH),
                new org.anju.policy.rule.Series.Entry<>(LocalDate.of(2026, 10, 1), 3, "", LocalDate.EPOCH)));
        assertThat(WindowPlaces.on(LocalDate.of(2026, 8, 31), places)).isZero();
        assertThat(WindowPlaces.on(LocalDate.of(2026, 9, 1), places)).isEqualTo(2);
        assertThat(WindowPlaces.on(LocalDate.of(2026, 9, 30), places)).isEqualTo(2);
        assertThat(WindowPlaces.on(LocalDate.of(2026, 10, 1), places)).isEqualTo(3);
        assertThat(WindowPlaces.on(LocalDate.of(2026, 9, 8), WindowPlaces.published()))
                .isPositive();
    }

    @Test
    void a_make_up_working_day_does_not_open_it() {
        assertThat(window.isOpen(LocalDate.of(2024, 2, 4))).isFalse();
        assertThat(window.isOpen(LocalDate.of(2026, 2, 14))).isFalse();
    }

    @Test
    void in_the_spring_festival_of_2026_the_next_open_day_is_the_24th_as_the_contract_says() {
        assertThat(window.isOpen(LocalDate.of(2026, 2, 16))).isFalse();
        assertThat(window.next(LocalDate.of(2026, 2, 16))).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(window.next(LocalDate.of(2026, 2, 24))).isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05T08:59:59, false",
        "2024-03-05T09:00:00, true",
        "2024-03-05T16:59:59, true",
        "2024-03-05T17:00:00, false",
        "2024-03-06T10:00:00, false"
    })
    void it_opens_at_nine_and_closes_at_five(LocalDateTime moment, boolean open) {
        assertThat(window.isOpenAt(moment)).isEqualTo(open);
    }
}
