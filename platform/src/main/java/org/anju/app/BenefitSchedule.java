package org.anju.app;

import org.anju.sheets.benefit.BatchRunner;
import org.anju.sheets.benefit.HookCarrier;
import org.anju.sheets.benefit.HookWatcher;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When lists of benefit departments are checked and forgotten, and when they are told of changes. */
@Configuration(proxyBeanMethods = false)
class BenefitSchedule {

    private final BatchRunner batches;
    private final HookWatcher watcher;
    private final HookCarrier carrier;

    BenefitSchedule(BatchRunner batches, HookWatcher watcher, HookCarrier carrier) {
        this.batches = batches;
        this.watcher = watcher;
        this.carrier = carrier;
    }

    @Scheduled(fixedDelay = 1_000)
    void check() {
        batches.run();
    }

    @Scheduled(fixedDelay = 30_000)
    void watch() {
        watcher.run();
    }

    @Scheduled(fixedDelay = 5_000)
    void tell() {
        carrier.run();
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forget() {
        batches.forget();
    }
}
