package org.anju.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.anju.policy.time.Beijing;

/**
 * 免打扰时段: whole hours of the Beijing day in which nothing is sent to somebody; the inbox goes on.
 *
 * @param from the first quiet hour, 0 to 23
 * @param to the first hour that is quiet no more; the same as {@code from}: never quiet
 */
public record Quiet(int from, int to) {

    /** 22:00–08:00. */
    public static final Quiet NIGHT = new Quiet(22, 8);

    private static final int HOURS = 24;

    public Quiet {
        if (from < 0 || from >= HOURS || to < 0 || to >= HOURS) {
            throw new IllegalArgumentException(from + "-" + to);
        }
    }

    public boolean never() {
        return from == to;
    }

    /** Until when it is quiet, asked at that instant; empty where it is not. */
    public Optional<Instant> until(Instant now) {
        ZonedDateTime there = now.atZone(Beijing.ZONE);
        int hour = there.getHour();
        boolean quiet = from < to ? hour >= from && hour < to : from > to && (hour >= from || hour < to);
        if (!quiet) {
            return Optional.empty();
        }
        LocalDate day = hour < to ? there.toLocalDate() : there.toLocalDate().plusDays(1);
        return Optional.of(day.atTime(to, 0).atZone(Beijing.ZONE).toInstant());
    }
}
