package org.anju.app;

import org.anju.cases.breach.CandidateSweep;
import org.anju.cases.breach.Endings;
import org.anju.trail.Jurisdiction;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When signs of breaches are looked for, and word is sent of measures that are over: each hour, and soon after a start. */
@Configuration(proxyBeanMethods = false)
class BreachSchedule {

    private final CandidateSweep candidates;
    private final Endings endings;

    BreachSchedule(CandidateSweep candidates, Endings endings) {
        this.candidates = candidates;
        this.endings = endings;
    }

    @Scheduled(initialDelay = 120_000, fixedDelay = 3_600_000)
    void look() {
        candidates.everywhere();
    }

    @Scheduled(initialDelay = 90_000, fixedDelay = 3_600_000)
    void tell() {
        Jurisdiction.run(Jurisdiction.ALL, endings::tell);
    }
}
