package org.anju.cases.employer;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.cases.hand.AbsenceRegister;
import org.anju.cases.queue.Ask;
import org.anju.cases.queue.Listing;
import org.anju.cases.queue.Paged;
import org.anju.cases.queue.Shelf;
import org.anju.cases.queue.Tally;
import org.anju.policy.rule.PolicyBook;
import org.anju.trail.Actor;
import org.springframework.stereotype.Repository;

/** Pages of employers' cases, soonest due first; what has no limit running comes last. */
@Repository
class EmployerQueues {

    private final Listing listing;
    private final AbsenceRegister absences;
    private final PolicyBook book;

    EmployerQueues(Listing listing, AbsenceRegister absences, PolicyBook book) {
        this.book = book;
        this.listing = listing;
        this.absences = absences;
    }

    EmployerQueue page(EmployerQueue.Wanted wanted, Actor actor, LocalDate today) {
        Paged<EmployerRow> page =
                listing.page(ask(wanted, actor, today), wanted.at(), EmployerQueue.PAGE, EmployerCases::row);
        return new EmployerQueue(
                tally(wanted, actor, today),
                page.rows().stream().map(row -> line(row, today)).toList(),
                page.next(),
                page.before());
    }

    Tally<EmployerState> tally(EmployerQueue.Wanted wanted, Actor actor, LocalDate today) {
        return listing.tally(ask(wanted, actor, today), EmployerState.class);
    }

    Optional<String> beside(EmployerQueue.Wanted wanted, String no, boolean back, Actor actor, LocalDate today) {
        return listing.beside(ask(wanted, actor, today), no, back);
    }

    private Ask ask(EmployerQueue.Wanted wanted, Actor actor, LocalDate today) {
        EmployerState state = wanted.state();
        return new Ask(
                Shelf.EMPLOYER,
                wanted.filter(),
                state == null ? null : state.name(),
                absences.hands(actor),
                actor,
                today,
                book.days());
    }

    private EmployerQueue.Line line(EmployerRow row, LocalDate today) {
        EmployerPlace.Filed filed = row.place().filed();
        LocalDate lastDay = row.place().due().lastDay();
        return new EmployerQueue.Line(
                row.no(),
                row.kind(),
                row.state(),
                row.employer(),
                filed.employerName(),
                filed.submittedAt(),
                lastDay,
                lastDay == null ? null : book.days().between(today, lastDay),
                row.holder());
    }
}
