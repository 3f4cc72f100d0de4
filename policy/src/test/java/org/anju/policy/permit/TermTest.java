package org.anju.policy.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final LocalDate APPROVAL = LocalDate.of(2024, 4, 1);

    @Test
    void a_permit_is_normally_good_for_three_years_from_its_approval() {
        Term term = Term.of(APPROVAL, LocalDate.of(2028, 12, 31)).orElseThrow();
        assertThat(term).isEqualTo(new Term(APPROVAL, LocalDate.of(2027, 3, 31), false));
        assertThat(term.clause()).isEqualTo("G-4.3-1");
    }

    @Test
    void an_open_ended_contract_leaves_the_three_years_whole() {
        assertThat(Term.of(APPROVAL, null).orElseThrow().to()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-30, 2027-03-30, true",
        "2027-03-31, 2027-03-31, false",
        "2027-04-01, 2027-03-31, false",
        "2024-04-01, 2024-04-01, true"
    })
    void a_contract_that_ends_earlier_sets_the_last_day(LocalDate contractEnd, LocalDate to, boolean byContract) {
        Term term = Term.of(APPROVAL, contractEnd).orElseThrow();
        assertThat(term.to()).isEqualTo(to);
        assertThat(term.byContract()).isEqualTo(byContract);
        assertThat(term.clause()).isEqualTo(byContract ? "G-4.3-2" : "G-4.3-1");
    }

    @Test
    void a_contract_that_is_over_gives_no_term() {
        assertThat(Term.of(APPROVAL, LocalDate.of(2024, 3, 31))).isEmpty();
    }

    @Test
    void approved_on_a_leap_day_it_ends_on_the_27th_of_february() {
        assertThat(Term.of(LocalDate.of(2024, 2, 29), null).orElseThrow().to()).isEqualTo(LocalDate.of(2027, 2, 27));
    }

    @Test
    void it_is_in_force_on_its_first_and_its_last_day_and_on_no_day_around() {
        Term term = Term.of(APPROVAL, null).orElseThrow();
        assertThat(term.covers(LocalDate.of(2024, 3, 31))).isFalse();
        assertThat(term.covers(LocalDate.of(2024, 4, 1))).isTrue();
        assertThat(term.covers(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(term.covers(LocalDate.of(2027, 4, 1))).isFalse();
    }
}
