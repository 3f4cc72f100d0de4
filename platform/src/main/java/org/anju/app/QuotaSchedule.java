package org.anju.app;

import org.anju.cases.quota.QuotaRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When waiting lists for new permits are settled: each second, where the pack has a quota. */
@Configuration(proxyBeanMethods = false)
class QuotaSchedule {

    private final QuotaRunner runner;

    QuotaSchedule(QuotaRunner runner) {
        this.runner = runner;
    }

    @Scheduled(fixedDelay = 1_000)
    void settle() {
        runner.run();
    }
}
