package org.anju.policy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {

    @ParameterizedTest
    @CsvSource({
        "91110000802100433B, ENTERPRISE",
        "9144030071526726XG, ENTERPRISE",
        "91330100799655058B, ENTERPRISE",
        "91110108551385082Q, ENTERPRISE",
        "91110000600037341L, ENTERPRISE",
        "91110119MA0XXXX15A, ENTERPRISE",
        "91110229066666665C, ENTERPRISE",
        "911100009999999982, ENTERPRISE",
        "121102294000000186, PUBLIC_INSTITUTION",
        "52110119500000023A, PRIVATE_NON_ENTERPRISE",
        "511101195000000318, SOCIAL_ORGANISATION",
        "31110000400000042C, LAW_FIRM"
    })
    void a_true_code_tells_what_kind_of_unit_was_registered(String text, CreditCode.Kind kind) {
        CreditCode code = CreditCode.parse(text).found().orElseThrow();
        assertThat(code.kind()).isEqualTo(kind);
        assertThat(code.code()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "91110000802100433, value.creditCode.length",
        "91110000802100433I, value.creditCode.characters",
        "91110000802100433C, value.creditCode.check",
        "92110000802100433B, value.creditCode.check",
        "9111000A802100433B, value.creditCode.shape",
        "B1110000802100433B, value.creditCode.shape",
        "97110000802100433B, value.creditCode.shape"
    })
    void a_wrong_code_says_what_is_wrong_with_it(String text, String key) {
        assertThat(CreditCode.parse(text))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class, bad -> assertThat(bad.key()).isEqualTo(key));
    }

    @Test
    void the_organisation_code_inside_it_is_checked_as_a_hint_only() {
        assertThat(new CreditCode("91110000802100433B").organisationCode()).isEqualTo("802100433");
        assertThat(new CreditCode("91110000802100433B").organisationCodeAgrees())
                .isTrue();
        assertThat(new CreditCode("9144030071526726XG").organisationCodeAgrees())
                .isTrue();
        assertThat(new CreditCode("52110119500000024D").organisationCodeAgrees())
                .isFalse();
    }

    @Test
    void small_letters_and_blanks_are_forgiven() {
        assertThat(CreditCode.parse("9111 0000 8021 0043 3b").found()).contains(new CreditCode("91110000802100433B"));
    }

    @Test
    void none_is_made_of_a_wrong_code() {
        assertThatThrownBy(() -> new CreditCode("91110000802100433C")).isInstanceOf(IllegalArgumentException.class);
    }
}
