package org.anju.cases.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anju.cases.times.KindTimes.Kind;
import org.anju.policy.rule.Policy;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.WorkingDays;
import org.anju.testkit.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimesRegisterTest {

    private static final Quarter SPRING = new Quarter(2026, 2);

    @RegisterExtension
    final Database database = new Database();

    private MadeUpCases cases = new MadeUpCases(database, new Random(0));

    @BeforeEach
    void open() {
        cases = new MadeUpCases(database, new Random(0));
        database.clock().set(at("2026-07-10T09:00"));
    }

    @Test
    void figures_equal_an_independent_sql_over_the_events_of_hundreds_of_cases() {
        long seed = System.nanoTime();
        System.out.println("made-up cases, seed " + seed);
        cases = new MadeUpCases(database, new Random(seed));
        cases.permits(400, at("2025-11-01T08:00"), at("2026-07-01T08:00"));
        cases.employers(60, at("2025-11-01T08:00"), at("2026-07-01T08:00"));
        IndependentTimes independent = new IndependentTimes(database.jdbc());
        for (Quarter quarter : List.of(new Quarter(2025, 4), new Quarter(2026, 1), SPRING)) {
            HonestTimes times = register().of(quarter);
            for (KindTimes kind : times.kinds()) {
                assertThat(kind.decided()).isEqualTo(independent.decided(kind.kind(), quarter));
                if (kind.published()) {
                    assertThat(kind.whole()).isEqualTo(independent.whole(kind.kind(), quarter));
                    for (Share share : Share.values()) {
                        assertThat(kind.of(share))
                                .as("%s %s %s", quarter, kind.kind(), share)
                                .isEqualTo(independent.share(kind.kind(), share, quarter));
                    }
                }
            }
            assertThat(times.of(Kind.NEW).published()).isTrue();
        }
    }

    @Test
    void four_cases_are_counted_and_their_times_not_published_five_are() {
        for (int n = 0; n < 4; n++) {
            granted("2026-04-01T10:00", "2026-04-02T10:00", "2026-04-10T10:00");
        }
        KindTimes few = register().of(SPRING).of(Kind.NEW);
        assertThat(few.decided()).isEqualTo(4);
        assertThat(few.published()).isFalse();
        assertThat(few.shares()).isEmpty();
        granted("2026-04-01T10:00", "2026-04-02T10:00", "2026-04-10T10:00");
        KindTimes enough = register().of(SPRING).of(Kind.NEW);
        // 清明 on Monday the 6th; the employer had the first day's end, the department the other days'
        assertThat(enough.whole()).isEqualTo(new Spread(6, 6));
        assertThat(enough.shares())
                .isEqualTo(Map.of(
                        Share.EMPLOYER, new Spread(0, 0),
                        Share.OFFICE, new Spread(6, 6),
                        Share.APPLICANT, new Spread(0, 0),
                        Share.STANDING, new Spread(0, 0)));
    }

    @Test
    void a_case_counts_in_the_quarter_of_its_decision_by_the_beijing_date() {
        for (int n = 0; n < 5; n++) {
            granted("2026-06-20T10:00", "2026-06-22T10:00", "2026-06-30T23:59");
            granted("2026-06-20T10:00", "2026-06-22T10:00", "2026-07-01T00:00");
        }
        assertThat(register().of(SPRING).of(Kind.NEW).decided()).isEqualTo(5);
        assertThat(register().of(new Quarter(2026, 3)).of(Kind.NEW).decided()).isEqualTo(5);
        assertThat(register().of(new Quarter(2026, 1)).of(Kind.NEW).decided()).isZero();
    }

    @Test
    void what_is_read_again_within_ten_minutes_is_not_counted_again_and_after_them_it_is() {
        TimesRegister register = register();
        assertThat(register.of(SPRING).of(Kind.NEW).decided()).isZero();
        granted("2026-04-01T10:00", "2026-04-02T10:00", "2026-04-10T10:00");
        database.clock().advance(java.time.Duration.ofMinutes(10).minusNanos(1));
        assertThat(register.of(SPRING).of(Kind.NEW).decided()).isZero();
        database.clock().advance(java.time.Duration.ofNanos(1));
        assertThat(register.of(SPRING).of(Kind.NEW).decided()).isEqualTo(1);
    }

    @Test
    void days_are_whose_the_case_was_at_their_end_and_the_last_day_is_the_decider_s() {
        WorkingDays calendar = WorkingDays.published();
        LocalDate monday = LocalDate.of(2026, 3, 2);
        Course course = new Course(
                List.of(
                        new Course.Stay(monday, Share.EMPLOYER),
                        new Course.Stay(monday, Share.OFFICE),
                        new Course.Stay(monday.plusDays(1), Share.STANDING),
                        new Course.Stay(monday.plusDays(3), Share.OFFICE),
                        new Course.Stay(monday.plusDays(4), Share.APPLICANT),
                        new Course.Stay(monday.plusDays(8), Share.OFFICE)),
                monday.plusDays(8));
        assertThat(course.days(calendar))
                .containsExactlyInAnyOrderEntriesOf(Map.of(Share.STANDING, 2, Share.OFFICE, 2, Share.APPLICANT, 2));
    }

    @Test
    void the_median_and_the_ninetieth_are_days_that_a_case_really_took() {
        assertThat(Spread.of(List.of(7))).isEqualTo(new Spread(7, 7));
        assertThat(Spread.of(List.of(4, 1, 3, 2))).isEqualTo(new Spread(2, 4));
        assertThat(Spread.of(List.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1))).isEqualTo(new Spread(5, 9));
        assertThat(Spread.of(List.of(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1))).isEqualTo(new Spread(6, 10));
    }

    private void granted(String submitted, String vouched, String decided) {
        cases.permit(at(submitted), at(vouched), at(decided));
    }

    private TimesRegister register() {
        return new TimesRegister(new DecidedCases(database.jdbc()), database.clock(), Policy::shipped);
    }

    private static Instant at(String beijing) {
        return LocalDateTime.parse(beijing).atZone(Beijing.ZONE).toInstant();
    }
}
