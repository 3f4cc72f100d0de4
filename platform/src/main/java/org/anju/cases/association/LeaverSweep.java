package org.anju.cases.association;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.parties.LeaverRegister;
import org.anju.parties.Leaving;
import org.anju.trail.Actor;
import org.anju.trail.ClockMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 离职到期: marks each release that nobody made within five working days, one to a transaction, and tells both sides. It
 * happens once on any number of nodes, and after a restart what came due meanwhile.
 */
@Component
public class LeaverSweep {

    private static final Logger LOG = LoggerFactory.getLogger(LeaverSweep.class);

    private final LeaverRegister leavers;
    private final Tell tell;
    private final TransactionTemplate transaction;
    private final Set<UUID> reported = ConcurrentHashMap.newKeySet();

    LeaverSweep(LeaverRegister leavers, Tell tell, PlatformTransactionManager transactions) {
        this.leavers = leavers;
        this.tell = tell;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(ClockMoved moved) {
        run();
    }

    /** Everything overdue by now; answers how much was marked. */
    public int run() {
        int done = 0;
        var stuck = new HashSet<UUID>();
        while (sweepOne(stuck)) {
            done++;
        }
        return done - stuck.size();
    }

    /** One that cannot be marked is noted and left; the others do not wait for it. */
    private boolean sweepOne(Set<UUID> stuck) {
        var taken = new UUID[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(tx -> {
                Optional<Leaving> due = leavers.markNextOverdue(Actor.clock(), stuck);
                due.ifPresent(leaving -> {
                    taken[0] = leaving.id();
                    tell(leaving);
                });
                return due.isPresent();
            }));
        } catch (RuntimeException trouble) {
            if (taken[0] == null) {
                throw trouble;
            }
            if (reported.add(taken[0])) {
                LOG.error("leaving {} is overdue and cannot be marked", taken[0], trouble);
            }
            stuck.add(taken[0]);
            return true;
        }
    }

    private void tell(Leaving leaving) {
        String once = "leaving:" + leaving.id();
        tell.otherAgents(
                once + ":AGENTS",
                Level.NEWS,
                leaving.employer(),
                leaving.person(),
                "notices.leaver.OVERDUE.AGENTS",
                "/firm/people/" + leaving.association() + "/release",
                leaving.name(),
                leaving.leftOn(),
                leaving.lastDay());
        tell.person(
                once + ":PERSON",
                Level.NEWS,
                leaving.person(),
                "notices.leaver.OVERDUE.PERSON",
                "/me/association",
                leaving.employerName(),
                leaving.lastDay());
    }
}
