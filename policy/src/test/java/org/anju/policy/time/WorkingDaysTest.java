package org.anju.policy.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.published();

    @ParameterizedTest
    @CsvSource({
        "2023-12-25, 20, 2024-01-23",
        "2024-01-22, 20, 2024-02-22",
        "2024-02-09, 1, 2024-02-18",
        "2024-04-03, 5, 2024-04-11",
        "2024-04-26, 5, 2024-05-07",
        "2024-09-13, 5, 2024-09-23",
        "2024-09-27, 20, 2024-10-30",
        "2025-01-24, 5, 2025-02-07",
        "2025-01-24, 20, 2025-02-27",
        "2025-04-25, 5, 2025-05-06",
        "2025-09-26, 5, 2025-10-10",
        "2025-09-26, 20, 2025-10-30",
        "2026-02-12, 5, 2026-02-26",
        "2026-02-12, 20, 2026-03-18",
        "2026-06-18, 5, 2026-06-26",
        "2026-09-18, 5, 2026-09-24",
        "2026-09-30, 5, 2026-10-13",
        "2026-11-23, 20, 2026-12-21",
        "2026-12-01, 20, 2026-12-29"
    })
    void the_nth_working_day_after_a_day_skips_rest_days_and_takes_make_up_days(LocalDate from, int n, LocalDate date) {
        assertThat(days.plus(from, n)).isEqualTo(new Counted(date, false));
        assertThat(days.between(from, date)).isEqualTo(n);
    }

    @Test
    void twenty_working_days_across_the_spring_festival_of_2024_as_the_contract_says() {
        assertThat(days.plus(LocalDate.of(2024, 2, 5), 20)).isEqualTo(new Counted(LocalDate.of(2024, 3, 8), false));
    }

    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_as_many_working_days_as_its_notice_leaves(int year, int count) {
        assertThat(days.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, false", // the notice of 2023 begins here, on a Saturday
        "2023-01-02, false",
        "2023-01-03, true",
        "2024-02-04, true", // Sunday, make-up
        "2024-02-09, true", // 除夕 of 2024 was a working day
        "2024-02-10, false",
        "2024-02-18, true",
        "2024-03-09, false", // a plain Saturday
        "2026-10-10, true",
        "2027-02-05, true", // no notice yet: by the weekday
        "1999-12-31, true",
        "2100-01-02, false"
    })
    void a_day_works_or_rests_as_the_notice_says(LocalDate day, boolean working) {
        assertThat(days.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void the_last_start_that_ends_inside_the_known_years_is_certain_and_the_next_is_provisional() {
        assertThat(days.plus(LocalDate.of(2026, 12, 3), 20)).isEqualTo(new Counted(LocalDate.of(2026, 12, 31), false));
        assertThat(days.plus(LocalDate.of(2026, 12, 4), 20)).isEqualTo(new Counted(LocalDate.of(2027, 1, 1), true));
    }

    @Test
    void a_count_that_touches_a_year_without_a_notice_is_provisional_from_the_first_day_counted() {
        assertThat(days.plus(LocalDate.of(2022, 12, 31), 1)).isEqualTo(new Counted(LocalDate.of(2023, 1, 3), false));
        assertThat(days.plus(LocalDate.of(2022, 12, 29), 1)).isEqualTo(new Counted(LocalDate.of(2022, 12, 30), true));
        assertThat(days.plus(LocalDate.of(2026, 12, 31), 1).provisional()).isTrue();
        assertThat(days.plus(LocalDate.of(2027, 6, 1), 5).provisional()).isTrue();
    }

    @Test
    void no_days_later_is_the_same_day_and_nothing_is_counted_backwards() {
        assertThat(days.plus(LocalDate.of(2024, 2, 10), 0)).isEqualTo(new Counted(LocalDate.of(2024, 2, 10), false));
        assertThatThrownBy(() -> days.plus(LocalDate.of(2024, 2, 10), -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(days.between(LocalDate.of(2024, 2, 8), LocalDate.of(2024, 2, 5)))
                .isEqualTo(-3);
        assertThat(days.between(LocalDate.of(2024, 2, 8), LocalDate.of(2024, 2, 8)))
                .isZero();
    }

    @Test
    void the_tables_and_walking_day_by_day_agree_for_three_years() {
        LocalDate from = LocalDate.of(2023, 12, 1);
        for (int start = 0; start < 700; start++) {
            LocalDate day = from.plusDays(start);
            LocalDate walked = day;
            for (int n = 1; n <= 25; n++) {
                do {
                    walked = walked.plusDays(1);
                } while (!days.isWorkingDay(walked));
                assertThat(days.plus(day, n).date()).isEqualTo(walked);
            }
        }
    }

    @Test
    void beyond_the_century_of_the_tables_days_are_walked() {
        assertThat(days.plus(LocalDate.of(2099, 12, 31), 3).date()).isEqualTo(LocalDate.of(2100, 1, 5));
        assertThat(days.plus(LocalDate.of(1999, 12, 30), 2).date()).isEqualTo(LocalDate.of(2000, 1, 3));
        assertThat(days.between(LocalDate.of(2099, 12, 31), LocalDate.of(2100, 1, 5)))
                .isEqualTo(3);
    }

    @Test
    void a_line_that_cannot_be_understood_stops_the_reading() {
        assertThatThrownBy(() -> WorkingDays.read("holiday 20240101")).isInstanceOf(IllegalArgumentException.class);
    }
}
