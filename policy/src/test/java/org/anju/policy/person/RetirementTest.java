package org.anju.policy.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementTest {

    @ParameterizedTest
    @CsvSource({
        "1965-01, MALE, 2025-02, 1",
        "1965-05, MALE, 2025-07, 2",
        "1963-12, MALE, 2023-12, 0",
        "1960-01, MALE, 2020-01, 0",
        "1995-12, MALE, 2058-12, 36",
        "1971-04, FEMALE_55, 2026-08, 4",
        "1985-06, FEMALE_55, 2043-06, 36",
        "1995-12, FEMALE_50, 2050-12, 60",
        "1964-12, MALE, 2024-12, 0",
        "1965-09, MALE, 2025-12, 3",
        "1976-08, MALE, 2039-07, 35",
        "1976-12, MALE, 2039-12, 36",
        "1969-12, FEMALE_55, 2024-12, 0",
        "1970-05, FEMALE_55, 2025-07, 2",
        "1981-08, FEMALE_55, 2039-07, 35",
        "1981-12, FEMALE_55, 2039-12, 36",
        "1974-12, FEMALE_50, 2024-12, 0",
        "1975-02, FEMALE_50, 2025-03, 1",
        "1980-01, FEMALE_50, 2032-08, 31",
        "1984-11, FEMALE_50, 2039-11, 60",
        "1985-01, FEMALE_50, 2040-01, 60"
    })
    void the_gradual_reform_puts_the_month_off_by_the_published_table(
            YearMonth birth, RetirementCategory category, YearMonth retires, int delay) {
        Retirement retirement = Retirement.of(birth.atDay(1), category);
        assertThat(YearMonth.from(retirement.day())).isEqualTo(retires);
        assertThat(retirement.delayMonths()).isEqualTo(delay);
    }

    @Test
    void on_the_birthday_the_age_is_reached_and_the_day_before_it_is_not() {
        Retirement retirement = Retirement.of(LocalDate.of(1964, 3, 1), RetirementCategory.MALE);
        assertThat(retirement.isAhead(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(retirement.isAhead(LocalDate.of(2024, 3, 1))).isFalse();
    }

    @Test
    void the_31st_of_a_month_that_has_none_falls_on_its_last_day() {
        // 60 years and one month after 31 January 1965 is 28 February 2025
        assertThat(Retirement.of(LocalDate.of(1965, 1, 31), RetirementCategory.MALE)
                        .day())
                .isEqualTo(LocalDate.of(2025, 2, 28));
    }
}
