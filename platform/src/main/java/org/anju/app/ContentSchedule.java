package org.anju.app;

import org.anju.materials.store.ContentResealing;
import org.anju.materials.store.ContentSweep;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When the content store is looked after: what lies under an old key right after a start, what nobody names daily. */
@Configuration(proxyBeanMethods = false)
class ContentSchedule {

    private final ContentResealing resealing;
    private final ContentSweep sweep;

    ContentSchedule(ContentResealing resealing, ContentSweep sweep) {
        this.resealing = resealing;
        this.sweep = sweep;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 1_000)
    void reseal() {
        resealing.run();
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 86_400_000)
    void sweep() {
        sweep.run();
    }
}
