package org.anju.policy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentIdTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, FEMALE",
        "440524188001010014, 1880-01-01, MALE",
        "110229199003070021, 1990-03-07, FEMALE",
        "130705198511150015, 1985-11-15, MALE",
        "420106199202290046, 1992-02-29, FEMALE",
        "810000199001010019, 1990-01-01, MALE"
    })
    void a_true_number_tells_the_birth_date_and_the_sex(String number, LocalDate born, ResidentId.Sex sex) {
        ResidentId id = ResidentId.parse(number, TODAY).found().orElseThrow();
        assertThat(id.birthDate()).isEqualTo(born);
        assertThat(id.sex()).isEqualTo(sex);
        assertThat(id.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "110108198800000000, value.residentId.date",
        "110105194912310020, value.residentId.check",
        "130503670401001, value.residentId.length",
        "42010619930229004X, value.residentId.date",
        "11010519491231X02X, value.residentId.characters",
        "11010519491231002Y, value.residentId.characters",
        "01010519491231002X, value.residentId.characters",
        "110105194912310021, value.residentId.check"
    })
    void a_wrong_number_says_what_is_wrong_with_it(String number, String key) {
        assertThat(ResidentId.parse(number, TODAY))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class, bad -> assertThat(bad.key()).isEqualTo(key));
    }

    @Test
    void the_length_given_is_told() {
        assertThat(ResidentId.parse("123", TODAY)).isEqualTo(new Parsed.Bad<>("value.residentId.length", List.of(3)));
    }

    @Test
    void nobody_is_born_tomorrow() {
        var number = "110229199003070021";
        assertThat(ResidentId.parse(number, LocalDate.of(1990, 3, 7)).found()).isPresent();
        assertThat(ResidentId.parse(number, LocalDate.of(1990, 3, 6)))
                .isEqualTo(new Parsed.Bad<>("value.residentId.future", List.of(LocalDate.of(1990, 3, 7))));
    }

    @Test
    void blanks_full_width_digits_and_a_small_x_are_forgiven() {
        assertThat(ResidentId.parse(" １１０１０５ 19491231 002x ", TODAY)
                        .found()
                        .orElseThrow()
                        .number())
                .isEqualTo("11010519491231002X");
    }

    @Test
    void it_shows_itself_masked_everywhere_but_by_name() {
        var id = new ResidentId("11010519491231002X");
        assertThat(id.masked()).isEqualTo("110105********002X");
        assertThat(id).hasToString("110105********002X");
    }

    @Test
    void every_single_wrong_digit_is_caught() {
        String number = "110229199003070021";
        for (int i = 0; i < 18; i++) {
            for (char c = '0'; c <= '9'; c++) {
                if (c != number.charAt(i)) {
                    String wrong = number.substring(0, i) + c + number.substring(i + 1);
                    assertThat(ResidentId.parse(wrong, TODAY).found()).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void none_is_made_of_a_wrong_number() {
        assertThatThrownBy(() -> new ResidentId("110105194912310020")).isInstanceOf(IllegalArgumentException.class);
    }
}
