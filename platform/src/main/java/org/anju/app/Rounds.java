package org.anju.app;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import org.anju.trail.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.Trigger;

/** 巡查: whatever the schedule calls runs for all districts, said here once for all of it. */
record Rounds(TaskScheduler scheduler) implements TaskScheduler {

    @Override
    public @Nullable ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
        return scheduler.schedule(everywhere(task), trigger);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Instant start) {
        return scheduler.schedule(everywhere(task), start);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Instant start, Duration period) {
        return scheduler.scheduleAtFixedRate(everywhere(task), start, period);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Duration period) {
        return scheduler.scheduleAtFixedRate(everywhere(task), period);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Instant start, Duration delay) {
        return scheduler.scheduleWithFixedDelay(everywhere(task), start, delay);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Duration delay) {
        return scheduler.scheduleWithFixedDelay(everywhere(task), delay);
    }

    private static Runnable everywhere(Runnable task) {
        return () -> Jurisdiction.run(Jurisdiction.ALL, task);
    }
}
