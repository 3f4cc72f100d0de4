package org.anju.cases.timeline;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.permits.HoldingRegister;
import org.anju.policy.time.Beijing;
import org.anju.trail.ClockMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 到期提醒: tells each holder himself what of his runs out, on the days ahead that {@link RunsOut.What} names. A courtesy, no
 * duty (G-4.4-5, A-60), and the notice says so. Each thing, day and level once, by the once-key of the notice.
 */
@Component
public class RunsOutReminders {

    private static final Logger LOG = LoggerFactory.getLogger(RunsOutReminders.class);

    private final HoldingRegister holdings;
    private final Timeline timeline;
    private final Tell tell;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final AtomicReference<LocalDate> looked = new AtomicReference<>(LocalDate.EPOCH);

    RunsOutReminders(
            HoldingRegister holdings,
            Timeline timeline,
            Tell tell,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.holdings = holdings;
        this.timeline = timeline;
        this.tell = tell;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(ClockMoved moved) {
        run();
    }

    /** Called often, looks once a day. */
    public void look() {
        if (!Beijing.today(clock).equals(looked.get())) {
            run();
        }
    }

    /** Every holder; one that cannot be reminded does not keep the others waiting. */
    public void run() {
        LocalDate today = Beijing.today(clock);
        for (UUID holder : holdings.holders()) {
            try {
                transaction.executeWithoutResult(tx -> timeline.of(holder).forEach(each -> remind(each, today)));
            } catch (RuntimeException trouble) {
                LOG.error("reminders failed for holder {}", holder, trouble);
            }
        }
        looked.set(today);
    }

    private void remind(RunsOut each, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, each.day());
        level(each.what().ahead(), left)
                .ifPresent(level -> tell.person(
                        "runs-out:" + each.what() + ":" + each.person() + ":"
                                + each.detail().hashCode() + ":" + each.day() + ":" + level,
                        Level.COURTESY,
                        each.person(),
                        "notices.runsOut." + each.what(),
                        "/me/timeline",
                        each.day(),
                        each.detail()));
    }

    /** The nearest level that has been reached and not passed; what is over is not reminded of. */
    private static Optional<Integer> level(List<Integer> ahead, long left) {
        return left < 0
                ? Optional.empty()
                : ahead.stream().filter(days -> left <= days).min(Integer::compare);
    }
}
