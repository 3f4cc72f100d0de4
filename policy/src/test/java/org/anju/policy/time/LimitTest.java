package org.anju.policy.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.policy.guide.Guide;
import org.junit.jupiter.api.Test;

class LimitTest {

    private final WorkingDays days = WorkingDays.published();

    @Test
    void seven_days_for_the_employer_are_calendar_days_and_are_over_as_the_eighth_begins() {
        LocalDate passedOn = LocalDate.of(2024, 2, 5);
        assertThat(Limit.VOUCH.lastDay(passedOn, days)).isEqualTo(new Counted(LocalDate.of(2024, 2, 12), false));
        // the first instant of 13 February in Beijing
        assertThat(Limit.VOUCH.dueInstant(passedOn, days)).isEqualTo(Instant.parse("2024-02-12T16:00:00Z"));
    }

    @Test
    void twenty_days_for_the_department_are_working_days() {
        LocalDate vouched = LocalDate.of(2024, 2, 5);
        assertThat(Limit.DECIDE.lastDay(vouched, days).date()).isEqualTo(LocalDate.of(2024, 3, 8));
        assertThat(Limit.DECIDE.dueInstant(vouched)).isEqualTo(Instant.parse("2024-03-08T16:00:00Z"));
    }

    @Test
    void thirty_days_for_a_supplement_are_calendar_days() {
        assertThat(Limit.ANSWER.lastDay(LocalDate.of(2024, 2, 5), days).date()).isEqualTo(LocalDate.of(2024, 3, 6));
    }

    @Test
    void five_working_days_release_a_leaver() {
        assertThat(Limit.RELEASE.lastDay(LocalDate.of(2025, 1, 24), days).date())
                .isEqualTo(LocalDate.of(2025, 2, 7));
    }

    @Test
    void a_limit_beyond_the_known_years_is_provisional() {
        assertThat(Limit.DECIDE.lastDay(LocalDate.of(2026, 12, 20), days).provisional())
                .isTrue();
    }

    @Test
    void each_limit_names_the_clause_that_sets_it() {
        var guide = Guide.yanqing();
        assertThat(guide.clause(Limit.VOUCH.clause()).text()).contains("7天");
        assertThat(guide.clause(Limit.DECIDE.clause()).text()).contains("20个工作日");
        assertThat(guide.clause(Limit.RELEASE.clause()).text()).contains("5个工作日");
        assertThat(guide.find(Limit.ANSWER.clause())).isPresent();
    }
}
