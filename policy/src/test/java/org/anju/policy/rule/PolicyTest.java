package org.anju.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values come on top of one another by their day. */
class PolicyTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    @Test
    void a_figure_holds_from_its_day_and_not_before_and_a_later_one_keeps_it() {
        Policy changed = Policy.shipped()
                .with(Pack.YANQING, PackField.TAX_DAYS, "300", JUNE, "x", MAY)
                .with(Pack.YANQING, PackField.WORK_MONTHS, "12", MAY, "x", MAY);
        assertThat(changed.pack(MAY.minusDays(1))).isEqualTo(Pack.yanqing());
        assertThat(changed.pack(MAY).workMonths()).isEqualTo(12);
        assertThat(changed.pack(MAY).taxDays()).isEqualTo(365);
        assertThat(changed.pack(JUNE).workMonths()).isEqualTo(12);
        assertThat(changed.pack(JUNE).taxDays()).isEqualTo(300);
        assertThat(changed.pack(JUNE).version()).isEqualTo(JUNE);
        assertThat(changed.pack("110105", JUNE)).contains(PackFiles.of("110105").pack());
        assertThat(changed.pack("110101", JUNE)).isEmpty();
    }

    @Test
    void a_house_of_another_district_looks_at_its_own_pack() {
        Policy chaoyang = Policy.shipped(PackFiles.of("110105").pack());
        assertThat(chaoyang.on(JUNE).orElseThrow().pack().employedMonths()).isEqualTo(12);
        assertThat(Policy.shipped().on(JUNE).orElseThrow().pack().employedMonths())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026 | 149753 | 12479 | 2027-07-20 | ",
                "2026 | 130855 | 10905 | 2027-07-20 | ",
                "2026 | 130843 | 10904 | 2027-07-20 | BAND",
                "2026 | 181740 | 15145 | 2027-07-20 | ",
                "2026 | 181752 | 15146 | 2027-07-20 | BAND",
                "2026 | 149753 | 12480 | 2027-07-20 | TWELFTH",
                "2026 | 149753 | 12479 | 2027-06-30 | SEASON",
                "2026 | 149753 | 12479 | 2028-07-20 | YEAR",
                "2027 | 149753 | 12479 | 2028-07-20 | ORDER",
                "2025 | 149753 | 12479 | 2026-09-20 | ORDER",
                "2025 | 149753 | 12479 | 2026-08-21 | "
            })
    void a_wage_is_looked_at_before_anybody_confirms_it(
            int year, int annual, int monthly, LocalDate from, @org.jspecify.annotations.Nullable String seen) {
        assertThat(WageSight.of(new AverageWage(year, annual, monthly), from, AverageWages.published()))
                .isEqualTo(seen == null ? List.of() : List.of(WageSight.valueOf(seen)));
    }

    @Test
    void every_wage_so_far_would_have_passed() {
        var known = AverageWages.published().entries();
        for (int i = 1; i < known.size(); i++) {
            assertThat(WageSight.of(
                            known.get(i).value(), known.get(i).effectiveFrom(), new Series<>(known.subList(0, i))))
                    .isEmpty();
        }
    }
}
