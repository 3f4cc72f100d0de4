package org.anju.app;

import org.anju.cases.Sweep;
import org.anju.cases.employer.EmployerSweep;
import org.anju.cases.errand.ErrandRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When what is due happens and what waits is carried out: each second, and so also right after a start. */
@Configuration(proxyBeanMethods = false)
class CaseSchedule {

    private final Sweep sweep;
    private final EmployerSweep employers;
    private final ErrandRunner errands;

    CaseSchedule(Sweep sweep, EmployerSweep employers, ErrandRunner errands) {
        this.sweep = sweep;
        this.employers = employers;
        this.errands = errands;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        sweep.run();
        employers.run();
    }

    @Scheduled(fixedDelay = 1_000)
    void runErrands() {
        errands.run();
    }
}
