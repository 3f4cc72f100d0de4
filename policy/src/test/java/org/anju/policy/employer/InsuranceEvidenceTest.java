package org.anju.policy.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsuranceEvidenceTest {

    @ParameterizedTest
    @CsvSource({"0, true", "29, true", "30, true", "31, false", "400, false", "-1, false"})
    void a_record_is_fresh_for_thirty_days_and_never_before_it_was_printed(int age, boolean fresh) {
        LocalDate today = LocalDate.of(2026, 11, 25);
        assertThat(new InsuranceEvidence(today.minusDays(age)).fresh(today)).isEqualTo(fresh);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, false", "2026-05-02, true", "2025-05-01, false"})
    void it_is_old_after_a_year_and_not_on_the_day_itself(LocalDate today, boolean old) {
        assertThat(new InsuranceEvidence(LocalDate.of(2025, 5, 1)).old(today)).isEqualTo(old);
    }
}
