package org.anju.cases.errand;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out what waits in the outbox, one errand to a transaction. The errand's own writes and the mark "done" commit
 * together; if it fails, both are undone and it is tried again, later each time, at last an hour apart.
 */
@Component
public class ErrandRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandRunner.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    /** Two seconds doubled so often are a little over an hour. */
    private static final int DOUBLINGS = 11;

    private final Outbox outbox;
    private final Map<String, Errand> errands;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    public ErrandRunner(
            Outbox outbox, List<Errand> errands, PlatformTransactionManager transactions, InstantSource clock) {
        this.outbox = outbox;
        this.errands = errands.stream().collect(Collectors.toMap(Errand::topic, Function.identity()));
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Everything that waits now; answers how many were taken up. */
    public int run() {
        int taken = 0;
        while (!errands.isEmpty() && runOne()) {
            taken++;
        }
        return taken;
    }

    private boolean runOne() {
        var taken = new Outbox.Waiting[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(tx -> {
                Optional<Outbox.Waiting> next = outbox.take(errands.keySet(), clock.instant());
                if (next.isEmpty()) {
                    return false;
                }
                taken[0] = next.get();
                carryOut(next.get());
                return true;
            }));
        } catch (RuntimeException trouble) {
            if (taken[0] == null) {
                throw trouble;
            }
            return putOff(taken[0], trouble);
        }
    }

    private void carryOut(Outbox.Waiting waiting) {
        Errand errand = errands.get(waiting.topic());
        if (errand == null) {
            throw new IllegalStateException("nobody carries out " + waiting.topic());
        }
        errand.run(waiting.payload());
        outbox.done(waiting.id(), clock.instant());
    }

    /** Notes the failure in a transaction of its own; the next errand gets its turn. */
    private boolean putOff(Outbox.Waiting waiting, RuntimeException trouble) {
        String error = trouble.getClass().getSimpleName();
        if (waiting.attempts() == 0) {
            LOG.warn("errand {} of {} failed and will be tried again", waiting.id(), waiting.topic(), trouble);
        } else {
            LOG.warn(
                    "errand {} of {} failed again, {} before: {}",
                    waiting.id(),
                    waiting.topic(),
                    waiting.attempts(),
                    error);
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(waiting.attempts(), DOUBLINGS));
        transaction.executeWithoutResult(tx -> outbox.failed(waiting.id(), error, clock.instant(), pause));
        return true;
    }
}
