package org.anju.policy.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anju.policy.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {

    /** Handed in on Monday 2 March: the employer has until the 9th, the office twenty working days more. */
    private static final Outlook OUTLOOK =
            Outlook.of(LocalDate.of(2026, 3, 2), WorkingDays.read("year 2026\noff 20260404-20260406"));

    @Test
    void the_employer_takes_seven_days_and_the_office_twenty_working_days_after_them() {
        assertThat(OUTLOOK.decidedBy()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(OUTLOOK.provisional()).isFalse();
    }

    @Test
    void a_year_without_published_holidays_is_said_to_be_provisional() {
        assertThat(Outlook.of(LocalDate.of(2026, 12, 15), WorkingDays.read("year 2026"))
                        .provisional())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, false",
        "2026-03-02, true",
        "2026-04-06, true",
        "2026-04-07, false",
        "2027-01-01, false",
    })
    void a_paper_runs_out_when_it_is_good_on_the_planned_day_and_over_before_the_last_day_of_the_decision(
            LocalDate validUntil, boolean runsOut) {
        assertThat(OUTLOOK.runsOut(validUntil)).isEqualTo(runsOut);
    }

    @Test
    void what_has_no_last_day_does_not_run_out() {
        assertThat(OUTLOOK.runsOut(null)).isFalse();
    }
}
