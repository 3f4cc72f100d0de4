package org.anju.app;

import org.anju.materials.upload.UploadDesk;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When files that nobody took are cleared away: every half hour. */
@Configuration(proxyBeanMethods = false)
class UploadSchedule {

    private final UploadDesk desk;

    UploadSchedule(UploadDesk desk) {
        this.desk = desk;
    }

    @Scheduled(fixedDelay = 1_800_000, initialDelay = 60_000)
    void clear() {
        desk.sweep();
    }
}
