package org.anju.app;

import org.anju.cases.breach.CandidateSweep;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When signs of breaches are looked for: each hour, and soon after a start. */
@Configuration(proxyBeanMethods = false)
class BreachSchedule {

    private final CandidateSweep candidates;

    BreachSchedule(CandidateSweep candidates) {
        this.candidates = candidates;
    }

    @Scheduled(initialDelay = 120_000, fixedDelay = 3_600_000)
    void look() {
        candidates.everywhere();
    }
}
