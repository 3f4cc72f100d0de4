package org.anju.cases;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.cases.flow.Verb;
import org.anju.permits.PermitRegister;
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
 * 到期处理: takes what is due, one thing to a transaction, and lets the desk act as the clock. Rows another node has taken
 * are passed by, so each thing happens once on any number of nodes, and after a restart what came due meanwhile.
 */
@Component
public class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final Cases cases;
    private final CaseDesk desk;
    private final PermitRegister permits;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    Sweep(
            Cases cases,
            CaseDesk desk,
            PermitRegister permits,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.permits = permits;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The demo's clock was moved: all that is due by then happens now. */
    @EventListener
    void on(ClockMoved moved) {
        run();
    }

    /** Everything due by now; answers how much was done. */
    public int run() {
        int done = 0;
        var stuck = new HashSet<String>();
        while (sweepCase(stuck)) {
            done++;
        }
        while (expire()) {
            done++;
        }
        return done - stuck.size();
    }

    private boolean expire() {
        return Boolean.TRUE.equals(transaction.execute(tx -> permits.expireNext(Actor.clock())));
    }

    /** One case that cannot be moved is noted and left; the others do not wait for it. */
    private boolean sweepCase(Set<String> stuck) {
        var taken = new String[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(tx -> {
                Optional<CaseRow> due = cases.lockNextDue(clock.instant(), stuck);
                due.ifPresent(row -> {
                    taken[0] = row.no();
                    act(row);
                });
                return due.isPresent();
            }));
        } catch (RuntimeException trouble) {
            if (taken[0] == null) {
                throw trouble;
            }
            report(taken[0], trouble);
            stuck.add(taken[0]);
            return true;
        }
    }

    /** In full the first time; the sweep comes by again every second. */
    private void report(String caseNo, RuntimeException trouble) {
        if (reported.add(caseNo)) {
            LOG.error("case {} is due and cannot be moved", caseNo, trouble);
        } else {
            LOG.debug("case {} still cannot be moved", caseNo);
        }
    }

    private void act(CaseRow row) {
        Verb verb = Objects.requireNonNull(row.place().deadline().act());
        Command.Move move = verb == Verb.LAPSE
                ? new Command.Lapse(row.no(), row.version())
                : new Command.Overdue(row.no(), row.version());
        Outcome outcome = desk.handle(move, Actor.clock());
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException(verb + " was answered with " + outcome);
        }
    }
}
