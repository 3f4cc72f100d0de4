package org.anju.policy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading A-65: how long what is kept of a person is kept, to the day. */
class KeptTest {

    private static final UUID SOMEBODY = UUID.randomUUID();

    private static Mark since(Kept kept, String day) {
        return new Mark.Since(SOMEBODY, kept, LocalDate.parse(day), "");
    }

    private static Verdict verdict(Mark... marks) {
        return Verdict.of(List.of(marks)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "PROFILE,     2026-03-05, 2028-03-05",
        "CASE,        2026-03-05, 2031-03-05",
        "PERMIT,      2026-03-05, 2036-03-05",
        "MESSAGE,     2026-03-05, 2028-03-05",
        "SUPERVISION, 2026-03-05, 2031-03-05",
        // 29 February: to the last day of February, and to its own day where there is one
        "PROFILE,     2028-02-29, 2030-02-28",
        "CASE,        2028-02-29, 2033-02-28",
        "PERMIT,      2028-02-29, 2038-02-28",
        "PROFILE,     2026-02-28, 2028-02-28",
        "MESSAGE,     2028-02-29, 2030-02-28",
        "SUPERVISION, 2027-02-28, 2032-02-28"
    })
    void a_period_lasts_to_the_day_of_the_same_name_and_that_day_is_still_kept(
            Kept kept, LocalDate from, LocalDate last) {
        Verdict verdict = verdict(new Mark.Since(SOMEBODY, kept, from, ""));
        assertThat(verdict.lastDay()).isEqualTo(last);
        assertThat(verdict.due(last.minusDays(1))).isFalse();
        assertThat(verdict.due(last)).isFalse();
        assertThat(verdict.due(last.plusDays(1))).isTrue();
    }

    @Test
    void what_begins_first_of_what_is_kept_agrees_with_the_last_day_on_every_day_of_eight_years() {
        for (Kept kept : Kept.values()) {
            for (LocalDate today = LocalDate.of(2027, 1, 1); today.getYear() < 2035; today = today.plusDays(1)) {
                LocalDate first = kept.firstKept(today);
                assertThat(kept.lastDay(first)).as(kept + " " + today).isAfterOrEqualTo(today);
                assertThat(kept.lastDay(first.minusDays(1)))
                        .as(kept + " " + today)
                        .isBefore(today);
            }
        }
    }

    @Test
    void the_latest_of_all_last_days_counts_and_not_the_latest_beginning() {
        Verdict verdict = verdict(
                since(Kept.PROFILE, "2034-01-01"),
                since(Kept.PERMIT, "2027-05-05"),
                since(Kept.SUPERVISION, "2031-01-01"));
        assertThat(verdict.lastDay()).isEqualTo("2037-05-05");
        assertThat(verdict.why()).isEqualTo(Kept.PERMIT);
        assertThat(verdict(since(Kept.PERMIT, "2027-05-05"), since(Kept.SUPERVISION, "2033-01-01"))
                        .why())
                .isEqualTo(Kept.SUPERVISION);
    }

    @Test
    void every_hold_alone_passes_him_over() {
        for (Hold hold : Hold.values()) {
            Verdict verdict = verdict(since(Kept.PROFILE, "2026-01-01"), new Mark.Held(SOMEBODY, hold, "N-1"));
            assertThat(verdict.due(LocalDate.of(2060, 1, 1))).as(hold.name()).isFalse();
            assertThat(verdict.over(LocalDate.of(2060, 1, 1))).isTrue();
            assertThat(verdict.refs()).containsExactly("N-1");
        }
    }

    @Test
    void an_ended_case_goes_before_its_person_unless_he_is_a_holder_or_held() {
        LocalDate today = LocalDate.of(2031, 6, 2);
        Mark old = new Mark.Since(SOMEBODY, Kept.CASE, LocalDate.of(2026, 6, 1), "old");
        Mark young = new Mark.Since(SOMEBODY, Kept.CASE, LocalDate.of(2026, 6, 2), "young");
        assertThat(Verdict.cases(List.of(old, young), today))
                .extracting(Mark::ref)
                .containsExactly("old");
        assertThat(Verdict.cases(List.of(old, since(Kept.PERMIT, "2020-01-01")), today))
                .isEmpty();
        assertThat(Verdict.cases(List.of(old, new Mark.Held(SOMEBODY, Hold.PRESERVED, "")), today))
                .isEmpty();
    }

    @Test
    void of_whom_nothing_is_kept_there_is_no_verdict() {
        assertThat(Verdict.of(List.of(new Mark.Held(SOMEBODY, Hold.PRESERVED, ""))))
                .isEmpty();
    }
}
