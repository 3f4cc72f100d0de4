package org.anju.policy.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anju.policy.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalWindowTest {

    private final RenewalWindow window = RenewalWindow.of(LocalDate.of(2027, 3, 31));

    @ParameterizedTest
    @CsvSource({"2027-01-29, false", "2027-01-30, true", "2027-03-31, true", "2027-04-01, false"})
    void renewal_is_open_from_sixty_days_before_the_last_day_to_the_last_day(LocalDate day, boolean open) {
        assertThat(window.isOpen(day)).isEqualTo(open);
    }

    @Test
    void the_renewed_term_begins_the_day_after_the_old_one_ends() {
        assertThat(window.renewedFrom()).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void filed_with_less_than_twenty_working_days_left_it_is_tight() {
        var days = WorkingDays.published();
        var march = RenewalWindow.of(LocalDate.of(2024, 3, 8));
        assertThat(march.isTight(LocalDate.of(2024, 2, 5), days)).isFalse();
        assertThat(march.isTight(LocalDate.of(2024, 2, 6), days)).isTrue();
    }
}
