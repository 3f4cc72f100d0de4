package org.anju.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.Policy;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.WorkingDays;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where one band, one day, one share ends and the next begins. */
class BoundsTest {

    @RegisterExtension
    final Database database = new Database();

    private int number;

    private Measures measures() {
        return new Measures(database.jdbc(), Policy::shipped);
    }

    private void decided(LocalDate day, int used, int supplements) {
        database.jdbc()
                .sql("""
                        insert into figures_case (no, shelf, kind, district, version, submitted_on, received_on, ended_on,
                            ending, used, paused, supplements)
                        values (?, 'PERSON', 'NEW', '110119', 1, '2025-01-01', '2025-01-01', ?, 'GRANTED', ?, 0, ?)
                        """)
                .params("YQ-%d".formatted(++number), day, used, supplements)
                .update();
    }

    @Test
    void bands_of_age_end_at_5_10_15_and_20_working_days() {
        assertThat(List.of(0, 5, 6, 10, 11, 15, 16, 20, 21, 400))
                .extracting(AgeBand::of)
                .containsExactly(
                        AgeBand.TO_5,
                        AgeBand.TO_5,
                        AgeBand.TO_10,
                        AgeBand.TO_10,
                        AgeBand.TO_15,
                        AgeBand.TO_15,
                        AgeBand.TO_20,
                        AgeBand.TO_20,
                        AgeBand.OVER,
                        AgeBand.OVER);
    }

    @Test
    void twenty_days_are_on_time_and_twenty_one_are_not() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        decided(day, 20, 0);
        decided(day, 21, 0);
        DecisionTimes times = measures()
                .times(Actor.YANQING, new FiguresAsked(Period.ofYear(2026), null))
                .getFirst();
        assertThat(times.decided()).isEqualTo(2);
        assertThat(times.onTime()).isEqualTo(1);
    }

    @Test
    void median_and_ninetieth_are_days_that_a_case_really_took() {
        var asked = new FiguresAsked(Period.ofYear(2026), null);
        assertThat(measures().times(Actor.YANQING, asked)).containsExactly(new DecisionTimes(null, 0, 0, null, null));
        int[][] expected = {{1, 1}, {1, 2}, {2, 3}, {2, 4}, {3, 5}, {3, 6}, {4, 7}, {4, 8}, {5, 9}, {5, 9}, {6, 10}};
        for (int days = 1; days <= expected.length; days++) {
            decided(LocalDate.of(2026, 5, 4), days, 0);
            DecisionTimes times = measures().times(Actor.YANQING, asked).getFirst();
            assertThat(List.of(String.valueOf(times.median()), String.valueOf(times.ninetieth())))
                    .as("%d cases", days)
                    .containsExactly(String.valueOf(expected[days - 1][0]), String.valueOf(expected[days - 1][1]));
        }
    }

    @Test
    void a_period_holds_its_first_and_its_last_day() {
        decided(LocalDate.of(2026, 3, 31), 1, 0);
        decided(LocalDate.of(2026, 4, 1), 1, 1);
        decided(LocalDate.of(2026, 6, 30), 1, 2);
        decided(LocalDate.of(2026, 7, 1), 1, 3);
        var second = new FiguresAsked(Period.named("2026-Q2").orElseThrow(), null);
        assertThat(measures().rounds(Actor.YANQING, second)).isEqualTo(new Rounds(0, 1, 1, 0));
        assertThat(measures().rounds(Actor.YANQING, new FiguresAsked(Period.ofYear(2026), null)))
                .isEqualTo(new Rounds(1, 1, 1, 1));
        assertThat(measures().flow(Actor.YANQING, second))
                .extracting(MonthFlow::decided)
                .containsExactly(1, 0, 1);
    }

    @Test
    void names_of_periods_are_years_quarters_and_months() {
        assertThat(Period.named("2026")).contains(Period.ofYear(2026));
        assertThat(Period.named("2024-02")).contains(Period.of(YearMonth.of(2024, 2)));
        assertThat(Period.named("2024-02").orElseThrow().to()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Period.named("2026-Q4").orElseThrow().to()).isEqualTo(LocalDate.of(2026, 12, 31));
        for (String wrong : List.of("", "1999", "2026-Q5", "2026-13", "2026-1", "2026-00", "2026-Q0", "x")) {
            assertThat(Period.named(wrong)).as(wrong).isEmpty();
        }
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(Period.fits(day, day)).isTrue();
        assertThat(Period.fits(day, day.minusDays(1))).isFalse();
        assertThat(Period.fits(day, day.plusYears(10).minusDays(1))).isTrue();
        assertThat(Period.fits(day, day.plusYears(10))).isFalse();
    }

    @Test
    void the_clock_stands_from_the_day_of_the_hold_until_the_day_before_it_runs_again() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        List<Happened> events = new ArrayList<>(List.of(
                happened(1, "SUBMIT", "DRAFT", "EMPLOYER_REVIEW", monday),
                happened(2, "VOUCH", "EMPLOYER_REVIEW", "CLERK_REVIEW", monday),
                happened(3, "HOLD", "CLERK_REVIEW", "TAX_CHECK", monday.plusDays(2))));
        FoldedCase stands = Folding.of(events, WorkingDays.published());
        assertThat(stands.standingFrom()).isEqualTo(monday.plusDays(2));
        assertThat(stands.paused()).isZero();
        events.add(happened(4, "RESUME", "TAX_CHECK", "CLERK_REVIEW", monday.plusDays(4)));
        assertThat(Folding.of(events, WorkingDays.published()).paused()).isEqualTo(2);
        events.add(happened(5, "RECOMMEND", "CLERK_REVIEW", "APPROVAL", monday.plusDays(4)));
        events.add(happened(6, "REFUSE", "APPROVAL", "REFUSED", monday.plusDays(7)));
        FoldedCase refused = Folding.of(events, WorkingDays.published());
        // tuesday, friday and the next monday
        assertThat(refused.used()).isEqualTo(3);
        assertThat(refused.clockFrom()).isNull();
        events.add(happened(7, "APPEAL", "REFUSED", "APPEALED", monday.plusDays(8)));
        FoldedCase appealed = Folding.of(events, WorkingDays.published());
        assertThat(appealed.ending()).isEqualTo(Ending.REFUSED);
        assertThat(appealed.clockFrom()).isEqualTo(monday.plusDays(8));
        events.add(happened(8, "SET_ASIDE", "APPEALED", "CLERK_REVIEW", monday.plusDays(9)));
        FoldedCase anew = Folding.of(events, WorkingDays.published());
        assertThat(anew.ending()).isNull();
        assertThat(anew.used()).isNull();
        assertThat(anew.clockFrom()).isEqualTo(monday.plusDays(9));
    }

    private static Happened happened(int seq, String verb, String from, String to, LocalDate day) {
        return new Happened(
                seq,
                verb,
                from,
                to,
                day.atTime(LocalTime.NOON).atZone(Beijing.ZONE).toInstant(),
                null,
                null,
                List.of());
    }

    @Test
    void chance_leaves_nineteen_of_twenty_within_the_band() {
        assertThat(Band.of(10, 0.5)).isEqualTo(new Band(2, 8));
        assertThat(Band.of(20, 0.1)).isEqualTo(new Band(0, 5));
        assertThat(Band.of(0, 0.3)).isEqualTo(new Band(0, 0));
        assertThat(Band.of(7, 0)).isEqualTo(new Band(0, 0));
        assertThat(Band.of(7, 1)).isEqualTo(new Band(7, 7));
        // far beyond what a double holds of the first terms: 200 000 x 0.5 with a deviation of 224
        Band many = Band.of(200_000, 0.5);
        assertThat(many.least()).isBetween(99_550, 99_575);
        assertThat(many.most()).isBetween(100_425, 100_450);
        assertThat(Drift.of(9, 10, 50, 100).outside()).isTrue();
        assertThat(Drift.of(8, 10, 50, 100).outside()).isFalse();
        assertThat(Drift.of(2, 10, 50, 100).outside()).isFalse();
        assertThat(Drift.of(1, 10, 50, 100).outside()).isTrue();
    }
}
