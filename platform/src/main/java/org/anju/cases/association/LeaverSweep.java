package org.anju.cases.association;

import java.util.UUID;
import org.anju.cases.due.Round;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.parties.LeaverRegister;
import org.anju.parties.Leaving;
import org.anju.trail.Actor;
import org.anju.trail.ClockMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** 离职到期: marks each release that nobody made within five working days, and tells both sides. */
@Component
public class LeaverSweep {

    private final LeaverRegister leavers;
    private final Tell tell;
    private final Round<Leaving, UUID> round;

    LeaverSweep(LeaverRegister leavers, Tell tell, PlatformTransactionManager transactions) {
        this.leavers = leavers;
        this.tell = tell;
        this.round = new Round<>("leaving", Leaving::id, transactions);
    }

    @EventListener
    void on(ClockMoved moved) {
        run();
    }

    /** Everything overdue by now; answers how much was marked. */
    public int run() {
        return round.run(stuck -> leavers.markNextOverdue(Actor.clock(), stuck), this::tell);
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
