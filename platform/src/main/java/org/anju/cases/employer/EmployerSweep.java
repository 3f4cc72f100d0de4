package org.anju.cases.employer;

import java.time.InstantSource;
import java.util.Objects;
import org.anju.cases.due.Round;
import org.anju.trail.Actor;
import org.anju.trail.ClockMoved;
import org.anju.trail.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** 单位到期处理: lets the desk act as the clock on employers' cases that are due. */
@Component
public class EmployerSweep {

    private final EmployerCases cases;
    private final EmployerDesk desk;
    private final Round<EmployerRow, String> round;
    private final InstantSource clock;

    EmployerSweep(
            EmployerCases cases, EmployerDesk desk, PlatformTransactionManager transactions, InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.round = new Round<>("employer's case", EmployerRow::no, transactions);
        this.clock = clock;
    }

    /** The demo's clock was moved: all that is due by then happens now. */
    @EventListener
    void on(ClockMoved moved) {
        run();
    }

    /** Everything due by now; answers how much was done. */
    public int run() {
        return round.run(stuck -> cases.lockNextDue(clock.instant(), stuck), this::act);
    }

    private void act(EmployerRow row) {
        EmployerVerb verb = Objects.requireNonNull(row.place().due().act());
        Outcome outcome = desk.handle(new EmployerCommand.Tick(row.no(), row.version(), verb), Actor.clock());
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException(verb + " was answered with " + outcome);
        }
    }
}
