package org.anju.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.anju.policy.rule.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves the demonstration's clock forward, and tells the house. */
@Component
public class ClockDesk {

    /** Far enough for any permit to run out, near enough that dates stay four digits. */
    private static final Duration FARTHEST = Duration.ofDays(365 * 20);

    private final DemoClock clock;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    public ClockDesk(DemoClock clock, Trail trail, ApplicationEventPublisher events) {
        this.clock = clock;
        this.trail = trail;
        this.events = events;
    }

    public boolean movable() {
        return clock.movable();
    }

    public boolean moved() {
        return !clock.ahead().isZero();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Stores the move in the caller's transaction; it holds from {@link #announce} on. */
    public Outcome moveTo(Actor by, Instant target) {
        if (!clock.movable()) {
            return new Outcome.Absent();
        }
        Instant now = clock.instant();
        if (!target.isAfter(now)) {
            return new Outcome.Refused(Refusal.of("demo.clock.back", null));
        }
        if (Duration.between(now, target).plus(clock.ahead()).compareTo(FARTHEST) > 0) {
            return new Outcome.Refused(Refusal.of("demo.clock.far", null));
        }
        clock.move(target);
        trail.record(by, "clock-moved", new Subject("clock", "demo"), Map.of("to", target.toString()));
        return new Outcome.Done(target.toString());
    }

    /** After the move is committed: from now on it is that late, and all that is due happens before this returns. */
    public void announce() {
        clock.reload();
        Jurisdiction.run(Jurisdiction.ALL, () -> events.publishEvent(new ClockMoved(clock.instant())));
    }
}
