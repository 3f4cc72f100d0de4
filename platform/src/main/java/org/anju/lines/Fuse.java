package org.anju.lines;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** 熔断: after five failures in a row a line rests for a minute, so that what waits does not use up its attempts. */
public final class Fuse {

    public static final int FAILURES = 5;
    public static final Duration REST = Duration.ofMinutes(1);

    private record State(int failures, @Nullable Instant until) {}

    private final AtomicReference<State> state = new AtomicReference<>(new State(0, null));

    /** After the rest one may try; if it fails as well, the rest begins anew. */
    public boolean lets(Instant now) {
        Instant until = resting();
        return until == null || !now.isBefore(until);
    }

    public void good() {
        state.set(new State(0, null));
    }

    public void bad(Instant now) {
        state.updateAndGet(was -> {
            int failures = was.failures() + 1;
            return new State(failures, failures < FAILURES ? null : now.plus(REST));
        });
    }

    /** Until when it rests or rested; null while it holds. */
    public @Nullable Instant resting() {
        return state.get().until();
    }
}
