package org.anju.policy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money, case numbers and permit numbers. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource({"11297, 1.2, 13556", "11297, 3, 33891", "11297, 6, 67782", "11761, 1.2, 14113", "11937, 1.2, 14324"})
    void a_threshold_is_rounded_half_up_to_whole_yuan_as_the_guide_prints_it(long wage, String factor, String printed) {
        assertThat(Yuan.of(wage).times(new BigDecimal(factor))).hasToString(printed);
    }

    @Test
    void half_a_yuan_goes_up() {
        assertThat(Yuan.of("10.50").whole()).isEqualTo(Yuan.of(11));
        assertThat(Yuan.of("10.49").whole()).isEqualTo(Yuan.of(10));
    }

    @Test
    void at_least_takes_the_number_itself_and_more_than_does_not() {
        assertThat(Yuan.of("13556.00").isAtLeast(Yuan.of(13556))).isTrue();
        assertThat(Yuan.of("13555.99").isAtLeast(Yuan.of(13556))).isFalse();
        assertThat(Yuan.of(5_000_000).isMoreThan(Yuan.of(5_000_000))).isFalse();
        assertThat(Yuan.of("5000000.01").isMoreThan(Yuan.of(5_000_000))).isTrue();
        assertThat(Yuan.of("14820").minus(Yuan.of("13556"))).hasToString("1264");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"14,113.5|14113.50", "￥14113|14113", "１４１１３|14113", "13556.00元|13556", "0|0"})
    void a_sum_is_read_as_people_type_it(String typed, String read) {
        assertThat(Yuan.parse(typed).found().orElseThrow()).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, value.yuan.number",
        "-1, value.yuan.number",
        "1e5, value.yuan.number",
        "1.005, value.yuan.cents",
        "10000000000000, value.yuan.large"
    })
    void a_sum_that_cannot_be_read_says_why(String typed, String key) {
        assertThat(Yuan.parse(typed))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class, bad -> assertThat(bad.key()).isEqualTo(key));
    }

    @Test
    void a_case_number_names_district_year_and_place_in_it() {
        assertThat(CaseNo.of(2026, 318)).hasToString("YQ-2026-000318");
        assertThat(CaseNo.parse(" yq-2026-000318 ").found()).contains(new CaseNo("YQ-2026-000318"));
        assertThat(CaseNo.parse("YQ-2026-00318").found()).isEmpty();
        assertThat(CaseNo.parse("YQ-1926-000318").found()).isEmpty();
        assertThatThrownBy(() -> new CaseNo("YQ-26-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_permit_number_is_the_district_the_year_and_six_digits() {
        assertThat(PermitNo.of("110119", 2024, 193)).hasToString("1101192024000193");
        assertThat(PermitNo.of("110119", 2024, 193).year()).isEqualTo(2024);
        assertThat(PermitNo.parse("110119 2024 000193").found()).contains(PermitNo.of("110119", 2024, 193));
        assertThat(PermitNo.of("110105", 2024, 193).district()).isEqualTo("110105");
        assertThat(PermitNo.parse("110105 2024 000193").found()).isPresent();
        assertThat(PermitNo.parse("120119 2024 000193").found()).isEmpty();
        assertThat(PermitNo.parse("110119202400019").found()).isEmpty();
        assertThatThrownBy(() -> PermitNo.of("110119", 2024, 1_000_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
