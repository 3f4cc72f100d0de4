package org.anju.app;

import org.anju.trail.Once;
import org.anju.trail.TrailSealer;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** When the trail is sealed and old once-keys are forgotten. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TrailSchedule {

    private final TrailSealer sealer;
    private final Once once;

    TrailSchedule(TrailSealer sealer, Once once) {
        this.sealer = sealer;
        this.once = once;
    }

    @Scheduled(fixedDelay = 500)
    void seal() {
        sealer.seal();
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void forget() {
        once.sweep();
    }
}
