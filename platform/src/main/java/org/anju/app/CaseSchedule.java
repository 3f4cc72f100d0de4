package org.anju.app;

import org.anju.cases.SuspensionReminders;
import org.anju.cases.Sweep;
import org.anju.cases.complaint.ComplaintReminders;
import org.anju.cases.employer.EmployerSweep;
import org.anju.cases.errand.ErrandRunner;
import org.anju.cases.queue.Listing;
import org.anju.cases.timeline.RunsOutReminders;
import org.anju.cases.work.Reminders;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When what is due happens and what waits is carried out: each second, and so also right after a start. */
@Configuration(proxyBeanMethods = false)
class CaseSchedule {

    private final Sweep sweep;
    private final EmployerSweep employers;
    private final ErrandRunner errands;
    private final Reminders reminders;
    private final SuspensionReminders suspended;
    private final RunsOutReminders runsOut;
    private final ComplaintReminders complaints;
    private final Listing listing;

    CaseSchedule(
            Sweep sweep,
            EmployerSweep employers,
            ErrandRunner errands,
            Reminders reminders,
            SuspensionReminders suspended,
            RunsOutReminders runsOut,
            ComplaintReminders complaints,
            Listing listing) {
        this.sweep = sweep;
        this.employers = employers;
        this.errands = errands;
        this.reminders = reminders;
        this.suspended = suspended;
        this.runsOut = runsOut;
        this.complaints = complaints;
        this.listing = listing;
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

    @Scheduled(fixedDelay = 60_000)
    void remind() {
        reminders.look();
    }

    @Scheduled(fixedDelay = 3_600_000)
    void remindSuspended() {
        suspended.run();
        runsOut.look();
        complaints.run();
    }

    @Scheduled(fixedDelay = 60_000)
    void settleFigures() {
        listing.settle();
    }
}
