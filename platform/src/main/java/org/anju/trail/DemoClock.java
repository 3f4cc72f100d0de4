package org.anju.trail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clock of the house: the real one, and in a demonstration as far ahead of it as somebody has moved it. Never behind,
 * never back: what has expired stays expired.
 */
public final class DemoClock implements InstantSource {

    private static final ScopedValue<Instant> STAGED = ScopedValue.newInstance();

    private final InstantSource real;
    private final JdbcClient jdbc;
    private final boolean movable;
    private volatile Duration ahead = Duration.ZERO;

    public DemoClock(InstantSource real, JdbcClient jdbc, boolean movable) {
        this.real = real;
        this.jdbc = jdbc;
        this.movable = movable;
        reload();
    }

    @Override
    public Instant instant() {
        return STAGED.isBound() ? STAGED.get() : real.instant().plus(ahead);
    }

    /** Plays a scene of the demonstration's past: within it, and for nobody else, it is {@code at}. */
    public void stage(Instant at, Runnable scene) {
        if (!movable) {
            throw new IllegalStateException("only a demonstration has a past to play");
        }
        ScopedValue.where(STAGED, at).run(scene);
    }

    public boolean movable() {
        return movable;
    }

    public Duration ahead() {
        return ahead;
    }

    /** Stores how far ahead {@code target} is, inside the caller's transaction; {@link #reload} makes it hold. */
    void move(Instant target) {
        long millis =
                Duration.between(real.instant(), target).plusNanos(999_999).toMillis();
        jdbc.sql("update trail_clock set ahead = greatest(ahead, ?)")
                .param(millis)
                .update();
    }

    void reload() {
        if (movable) {
            ahead = Duration.ofMillis(
                    jdbc.sql("select ahead from trail_clock").query(Long.class).single());
        }
    }
}
