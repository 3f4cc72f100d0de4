package org.anju.cases;

import java.time.InstantSource;
import java.util.Objects;
import org.anju.cases.due.Round;
import org.anju.cases.flow.Verb;
import org.anju.permits.Permit;
import org.anju.trail.Actor;
import org.anju.trail.ClockMoved;
import org.anju.trail.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** 到期处理: lets the desk act as the clock on permit cases that are due, and lets permits end. */
@Component
public class Sweep {

    private final Cases cases;
    private final CaseDesk desk;
    private final PermitDesk permits;
    private final Round<CaseRow, String> round;
    private final Round<Permit, String> endings;
    private final InstantSource clock;

    Sweep(
            Cases cases,
            CaseDesk desk,
            PermitDesk permits,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.permits = permits;
        this.round = new Round<>("case", CaseRow::no, transactions);
        this.endings = new Round<>("permit", Permit::number, transactions);
        this.clock = clock;
    }

    /** The demo's clock was moved: all that is due by then happens now. */
    @EventListener
    void on(ClockMoved moved) {
        run();
    }

    /** Everything due by now; answers how much was done. */
    public int run() {
        return round.run(stuck -> cases.lockNextDue(clock.instant(), stuck), this::act)
                + endings.run(permits::nextDue, permits::expire);
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
