package org.anju.cases.employer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.EmployerRegister;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.Limit;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.springframework.stereotype.Component;

/**
 * 备案变更: watches over important data. An employer with rights whose agents, emergency contact, legal representative or
 * licence changed must bring the paper again (G-3.1.2-13); the time counts from the first change.
 */
@Component
public class FilingWatch {

    private final EmployerCases cases;
    private final EmployerDesk desk;
    private final EmployerRegister employers;
    private final InstantSource clock;
    private final PolicyBook book;

    FilingWatch(
            EmployerCases cases, EmployerDesk desk, EmployerRegister employers, InstantSource clock, PolicyBook book) {
        this.book = book;
        this.cases = cases;
        this.desk = desk;
        this.employers = employers;
        this.clock = clock;
    }

    /** Call it in the transaction of the change. Without rights there is nothing to refile: the opening brings the paper. */
    public void changed(Actor agent, UUID employer) {
        if (employers.standing(employer) == Standing.NONE) {
            return;
        }
        cases.hold(employer);
        Optional<EmployerRow> running = cases.refiling(employer);
        if (running.isPresent()) {
            EmployerRow row = running.get();
            done(desk.handle(new EmployerCommand.Tick(row.no(), row.version(), EmployerVerb.CHANGE), agent));
            return;
        }
        LocalDate today = Beijing.today(clock);
        LocalDate block = Limit.REFILE_BLOCK.lastDay(today, book.days()).date();
        LocalDate warn = Limit.REFILE_WARN.lastDay(today, book.days()).date();
        var due = new EmployerPlace.Due(block, EmployerVerb.WARN, Beijing.startOf(warn.plusDays(1)));
        done(desk.begin(EmployerCaseKind.REFILING, employer, agent, due));
    }

    /** Whether new business of this employer is stopped, and by which clause. */
    public Optional<Refusal> block(UUID employer) {
        Instant now = clock.instant();
        return cases.refiling(employer)
                .filter(row ->
                        row.place().blockedAt() != null || over(row.place().due(), now))
                .map(row -> Refusal.of("cases.employer.blocked", "G-3.1.2-13", row.no()));
    }

    /** The last instant has passed, though the clock may not have swept yet. */
    private static boolean over(EmployerPlace.Due due, Instant now) {
        return due.act() == EmployerVerb.BLOCK && due.at() != null && !now.isBefore(due.at());
    }

    private static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("a change of data was answered with " + outcome);
        }
    }
}
