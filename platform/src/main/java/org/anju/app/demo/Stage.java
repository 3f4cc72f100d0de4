package org.anju.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.WorkingDays;
import org.anju.trail.DemoClock;
import org.anju.trail.Outcome;
import org.springframework.transaction.support.TransactionTemplate;

/** Where scenes of the demonstration's past are played: each at its own hour, each in one transaction. */
class Stage {

    private final DemoClock clock;
    private final TransactionTemplate transaction;
    private final WorkingDays calendar = WorkingDays.published();

    Stage(DemoClock clock, TransactionTemplate transaction) {
        this.clock = clock;
        this.transaction = transaction;
    }

    LocalDate today() {
        return Beijing.today(clock);
    }

    /** The day from which exactly {@code count} working days have passed by today. */
    LocalDate workingDaysAgo(int count) {
        LocalDate day = today();
        while (calendar.between(day, today()) < count || !calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Plays one act that must succeed; answers the id it gave. */
    String play(LocalDate day, LocalTime hour, Supplier<Outcome> act) {
        AtomicReference<Outcome> outcome = new AtomicReference<>(new Outcome.Absent());
        clock.stage(
                day.atTime(hour).atZone(Beijing.ZONE).toInstant(),
                () -> transaction.executeWithoutResult(tx -> outcome.set(act.get())));
        if (outcome.get() instanceof Outcome.Done done) {
            return done.id();
        }
        throw new IllegalStateException("a scene of the demonstration failed: " + outcome.get());
    }
}
