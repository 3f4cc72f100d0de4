package org.anju.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.anju.cases.flow.State;
import org.anju.cases.hand.AbsenceRegister;
import org.anju.cases.queue.Ask;
import org.anju.cases.queue.Listing;
import org.anju.cases.queue.Paged;
import org.anju.cases.queue.Shelf;
import org.anju.cases.queue.Tally;
import org.anju.policy.time.WorkingDays;
import org.anju.trail.Actor;
import org.springframework.stereotype.Repository;

/** Pages of cases, soonest due first; what has no limit running comes last. */
@Repository
class Queues {

    private final Listing listing;
    private final AbsenceRegister absences;

    Queues(Listing listing, AbsenceRegister absences) {
        this.listing = listing;
        this.absences = absences;
    }

    Queue page(Queue.Wanted wanted, Actor actor, LocalDate today, WorkingDays calendar) {
        Paged<CaseRow> page = listing.page(ask(wanted, actor, today, calendar), wanted.at(), Queue.PAGE, Cases::row);
        return new Queue(
                tally(wanted, actor, today, calendar),
                page.rows().stream().map(row -> line(row, today, calendar)).toList(),
                page.next(),
                page.before());
    }

    Tally<State> tally(Queue.Wanted wanted, Actor actor, LocalDate today, WorkingDays calendar) {
        return listing.tally(ask(wanted, actor, today, calendar), State.class);
    }

    Optional<String> beside(
            Queue.Wanted wanted, String no, boolean back, Actor actor, LocalDate today, WorkingDays calendar) {
        return listing.beside(ask(wanted, actor, today, calendar), no, back);
    }

    private Ask ask(Queue.Wanted wanted, Actor actor, LocalDate today, WorkingDays calendar) {
        State state = wanted.state();
        return new Ask(
                Shelf.PERSON,
                wanted.filter(),
                state == null ? null : state.name(),
                absences.hands(actor),
                actor,
                today,
                calendar);
    }

    private static CaseLine line(CaseRow row, LocalDate today, WorkingDays calendar) {
        Place.Filing filing = row.place().filing();
        LocalDate lastDay = row.place().deadline().lastDay();
        return new CaseLine(
                row.no(),
                row.kind(),
                row.state(),
                filing.personName(),
                filing.employer(),
                filing.employerName(),
                filing.round(),
                filing.submittedAt(),
                filing.vouchedAt(),
                lastDay,
                lastDay == null ? null : left(row.state(), today, lastDay, calendar),
                row.holder());
    }

    private static int left(State state, LocalDate today, LocalDate lastDay, WorkingDays calendar) {
        return state.clockRuns()
                ? calendar.between(today, lastDay)
                : Math.toIntExact(ChronoUnit.DAYS.between(today, lastDay));
    }
}
