package org.anju.cases.employer;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Objects;
import org.anju.trail.Actor;
import org.anju.trail.ClockMoved;
import org.anju.trail.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 单位到期处理: takes the employers' cases that are due, one to a transaction, and lets the desk act as the clock. Rows
 * another node has taken are passed by, so each thing happens once, and after a restart what came due meanwhile.
 */
@Component
public class EmployerSweep {

    private static final Logger LOG = LoggerFactory.getLogger(EmployerSweep.class);

    private final EmployerCases cases;
    private final EmployerDesk desk;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    EmployerSweep(
            EmployerCases cases, EmployerDesk desk, PlatformTransactionManager transactions, InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The demo's clock was moved: all that is due by then happens now. */
    @EventListener
    void on(ClockMoved moved) {
        run();
    }

    /** Everything due by now; answers how much was done. A case that cannot be moved is noted and left. */
    public int run() {
        int done = 0;
        var stuck = new HashSet<String>();
        for (boolean more = true; more; ) {
            var taken = new String[1];
            try {
                more = Boolean.TRUE.equals(transaction.execute(tx -> {
                    var due = cases.lockNextDue(clock.instant(), stuck);
                    due.ifPresent(row -> {
                        taken[0] = row.no();
                        act(row);
                    });
                    return due.isPresent();
                }));
                done += more ? 1 : 0;
            } catch (RuntimeException trouble) {
                if (taken[0] == null) {
                    throw trouble;
                }
                LOG.error("employer's case {} is due and cannot be moved", taken[0], trouble);
                stuck.add(taken[0]);
            }
        }
        return done;
    }

    private void act(EmployerRow row) {
        EmployerVerb verb = Objects.requireNonNull(row.place().due().act());
        Outcome outcome = desk.handle(new EmployerCommand.Tick(row.no(), row.version(), verb), Actor.clock());
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException(verb + " was answered with " + outcome);
        }
    }
}
