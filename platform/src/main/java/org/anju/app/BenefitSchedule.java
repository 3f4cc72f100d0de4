package org.anju.app;

import org.anju.sheets.benefit.BatchRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When lists of benefit departments are checked, and forgotten: each second, and so also right after a start. */
@Configuration(proxyBeanMethods = false)
class BenefitSchedule {

    private final BatchRunner batches;

    BenefitSchedule(BatchRunner batches) {
        this.batches = batches;
    }

    @Scheduled(fixedDelay = 1_000)
    void check() {
        batches.run();
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forget() {
        batches.forget();
    }
}
