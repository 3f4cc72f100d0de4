package org.anju.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import org.anju.policy.time.Beijing;

/** A clock that stands still until a test moves it. Starts on Monday 7 September 2026, 10:00 in Beijing. */
public final class MutableClock implements InstantSource {

    private final AtomicReference<Instant> now = new AtomicReference<>();

    public MutableClock() {
        set(LocalDate.of(2026, 9, 7), LocalTime.of(10, 0));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    public void set(LocalDate day, LocalTime time) {
        now.set(day.atTime(time).atZone(Beijing.ZONE).toInstant());
    }

    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    public void advanceDays(int days) {
        advance(Duration.ofDays(days));
    }
}
