package org.anju.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    private static final Series<AverageWage> WAGES = AverageWages.published();

    @ParameterizedTest
    @CsvSource({
        "2019-07-20, 2018, 7855, 9426, 23565, 47130",
        "2023-07-19, 2021, 10628, 12754, 31884, 63768",
        "2023-07-20, 2022, 11297, 13556, 33891, 67782",
        "2024-07-19, 2022, 11297, 13556, 33891, 67782",
        "2024-07-20, 2023, 11761, 14113, 35283, 70566",
        "2025-07-20, 2024, 11937, 14324, 35811, 71622",
        "2026-08-20, 2024, 11937, 14324, 35811, 71622",
        "2026-08-21, 2025, 12116, 14539, 36348, 72696",
        "2999-12-31, 2025, 12116, 14539, 36348, 72696",
    })
    void the_wage_in_force_is_the_last_one_published(
            LocalDate day, int year, int monthly, BigDecimal x1_2, BigDecimal x3, BigDecimal x6) {
        assertThat(Parameters.on(day, Pack.yanqing(), WAGES).orElseThrow().wage())
                .isEqualTo(new Wage(year, monthly, x1_2, x3, x6));
    }

    @Test
    void before_the_first_value_there_is_none() {
        assertThat(WAGES.on(LocalDate.of(2019, 7, 19))).isEmpty();
        assertThat(Parameters.on(LocalDate.of(2019, 7, 19), Pack.yanqing(), WAGES))
                .isEmpty();
    }

    @Test
    void every_value_names_its_source_and_the_day_it_was_confirmed() {
        assertThat(WAGES.entries()).hasSize(8).allSatisfy(entry -> {
            assertThat(entry.source()).isEqualTo("北京市人力资源和社会保障局");
            assertThat(entry.confirmedOn()).isAfterOrEqualTo(entry.effectiveFrom());
        });
    }

    @Test
    void two_values_from_one_day_are_a_mistake() {
        var entry = WAGES.entries().getFirst();
        assertThatThrownBy(() -> new Series<>(List.of(entry, entry))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_yearly_threshold_is_twelve_rounded_months_the_same_for_all_years() {
        Parameters monthly =
                Parameters.on(LocalDate.of(2024, 3, 1), Pack.yanqing(), WAGES).orElseThrow();
        assertThat(monthly.innovationAnnual()).hasSize(3).allMatch(each -> each.intValueExact() == 406692);
        assertThat(monthly.serviceAnnual()).hasSize(3).allMatch(each -> each.intValueExact() == 813384);
    }
}
