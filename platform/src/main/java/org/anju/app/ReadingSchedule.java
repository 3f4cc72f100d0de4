package org.anju.app;

import org.anju.materials.reading.ReadingRegister;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When papers that came in are read: each second, and so also right after a start. */
@Configuration(proxyBeanMethods = false)
class ReadingSchedule {

    private final ReadingRegister readings;

    ReadingSchedule(ReadingRegister readings) {
        this.readings = readings;
    }

    @Scheduled(fixedDelay = 1_000)
    void read() {
        readings.run();
    }
}
