package org.anju.app;

import org.anju.cases.retention.RetentionRun;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When what is over its period is erased: once a day, and some minutes after a start, so that a restored copy is put right. */
@Configuration(proxyBeanMethods = false)
class RetentionSchedule {

    private final RetentionRun run;

    RetentionSchedule(RetentionRun run) {
        this.run = run;
    }

    @Scheduled(initialDelay = 300_000, fixedDelay = 86_400_000)
    void erase() {
        run.run();
    }
}
