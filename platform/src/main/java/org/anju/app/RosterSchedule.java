package org.anju.app;

import org.anju.parties.RosterRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When the rows of lists that employers send in are checked: each second, and so also right after a start. */
@Configuration(proxyBeanMethods = false)
class RosterSchedule {

    private final RosterRunner runner;

    RosterSchedule(RosterRunner runner) {
        this.runner = runner;
    }

    @Scheduled(fixedDelay = 1_000)
    void check() {
        runner.run();
    }
}
