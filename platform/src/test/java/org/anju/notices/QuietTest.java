package org.anju.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.anju.policy.time.Beijing;
import org.junit.jupiter.api.Test;

class QuietTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    @Test
    void the_night_begins_at_22_00_sharp_and_ends_at_08_00_sharp() {
        assertThat(Quiet.NIGHT.until(at(DAY, 21, 59))).isEmpty();
        assertThat(Quiet.NIGHT.until(at(DAY, 22, 0))).contains(at(DAY.plusDays(1), 8, 0));
        assertThat(Quiet.NIGHT.until(at(DAY, 0, 0))).contains(at(DAY, 8, 0));
        assertThat(Quiet.NIGHT.until(at(DAY, 7, 59))).contains(at(DAY, 8, 0));
        assertThat(Quiet.NIGHT.until(at(DAY, 8, 0))).isEmpty();
    }

    @Test
    void hours_within_one_day_are_quiet_too_and_the_same_hour_twice_is_never_quiet() {
        Quiet noon = new Quiet(12, 14);
        assertThat(noon.until(at(DAY, 11, 59))).isEmpty();
        assertThat(noon.until(at(DAY, 13, 59))).contains(at(DAY, 14, 0));
        assertThat(noon.until(at(DAY, 14, 0))).isEmpty();
        assertThat(new Quiet(22, 0).until(at(DAY, 23, 59))).isEqualTo(Optional.of(at(DAY.plusDays(1), 0, 0)));
        assertThat(new Quiet(9, 9).until(at(DAY, 9, 0))).isEmpty();
        assertThat(new Quiet(9, 9).never()).isTrue();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(Beijing.ZONE).toInstant();
    }
}
