package org.anju.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.policy.person.Hukou;
import org.anju.policy.value.ResidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018|6|30",
                "20180630||",
                "2018-06-30||",
                "2018.6.30||",
                "2018年6月30日||",
                "２０１８|６|３０",
                " 2018 | 06 |30"
            })
    void a_date_may_be_typed_as_people_type_it(String year, String month, String day) {
        Form form = form("from.y", year, "from.m", text(month), "from.d", text(day));
        assertThat(form.date("from")).isEqualTo(LocalDate.of(2018, 6, 30));
        assertThat(form.ok()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023|2|29",
                "2018|13|1",
                "2018|6|",
                "18|6|30",
                "|6|30",
                "0001|1|1",
                "2018|6|31",
                "x|y|z",
                "20180631||",
                "9999|1|1"
            })
    void what_is_no_date_is_said_to_be_none(String year, String month, String day) {
        Form form = form("from.y", text(year), "from.m", text(month), "from.d", text(day));
        assertThat(form.date("from")).isEqualTo(LocalDate.EPOCH);
        assertThat(form.problems().at("from")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"14820|14820", "14,820|14820", "14820.5|14820.5", "14820元|14820", "１４８２０|14820", "0|0"})
    void money_may_carry_separators_and_its_unit(String typed, String value) {
        assertThat(form("sum", typed).money("sum")).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.234", "1e9", "NaN", "一万", "0x10", "1 2", "1234567890123", ".5", "1.", "+3"})
    void what_is_no_money_is_refused(String typed) {
        Form form = form("sum", typed);
        assertThat(form.money("sum")).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(form.problems().count()).isEqualTo(1);
    }

    @Test
    void an_empty_field_is_a_problem_only_where_it_is_required() {
        Form form = form();
        assertThat(form.textOrNull("a", 10)).isNull();
        assertThat(form.dateOrNull("b")).isNull();
        assertThat(form.choiceOrNull("c", Hukou.class)).isNull();
        assertThat(form.ok()).isTrue();
        form.text("a", 10);
        form.date("b");
        form.choice("c", Hukou.class);
        form.yesNo("d");
        form.parsed("e", raw -> ResidentId.parse(raw, LocalDate.of(2024, 5, 14)));
        assertThat(form.problems().all().keySet()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void text_is_counted_in_characters_as_people_see_them() {
        assertThat(form("name", "𬭩喆").text("name", 2)).isEqualTo("𬭩喆");
        Form form = form("name", "𬭩喆三");
        form.text("name", 2);
        assertThat(form.problems().at("name")).extracting(p -> p.args().get(2)).isEqualTo(3);
        Form control = form("name", "a\u0000b");
        control.text("name", 9);
        assertThat(control.ok()).isFalse();
    }

    @Test
    void only_offered_values_are_taken() {
        assertThat(form("h", "OTHER_PROVINCE").choice("h", Hukou.class)).isEqualTo(Hukou.OTHER_PROVINCE);
        for (String value : List.of("other_province", "0", "MARS", "OTHER_PROVINCE,BEIJING_FAMILY")) {
            Form form = form("h", value);
            form.choice("h", Hukou.class);
            assertThat(form.ok()).as(value).isFalse();
        }
        Form other = form("id", "x");
        other.oneOf("id", List.of("a", "b"));
        assertThat(other.ok()).isFalse();
    }

    @Test
    void repeated_groups_are_read_in_their_order_and_name_their_own_fields() {
        Form form =
                form("work.2.title", "later", "work.0.title", "first", "work.x.title", "no", "work.100.title", "no");
        assertThat(form.rows("work").stream().map(row -> row.text("title", 20))).containsExactly("first", "later");
        form.rows("work").get(1).problem("until", "kit.problem.date", "x");
        assertThat(form.problems().at("work.2.until")).isNotNull();
    }

    @Test
    void the_first_problem_of_a_field_stays() {
        Form form = form();
        form.problem("a", "kit.problem.money", "x");
        form.problem("a", "kit.problem.date", "x");
        assertThat(form.problems().at("a")).extracting(p -> p.key()).isEqualTo("kit.problem.money");
    }

    private static String text(@org.jspecify.annotations.Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private static Form form(String... pairs) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], List.of(pairs[i + 1]));
        }
        return Form.of(values);
    }
}
