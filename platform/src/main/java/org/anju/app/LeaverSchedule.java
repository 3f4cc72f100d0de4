package org.anju.app;

import org.anju.cases.association.LeaverSweep;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When releases that nobody made are marked overdue: each second, and so also right after a start. */
@Configuration(proxyBeanMethods = false)
class LeaverSchedule {

    private final LeaverSweep leavers;

    LeaverSchedule(LeaverSweep leavers) {
        this.leavers = leavers;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        leavers.run();
    }
}
