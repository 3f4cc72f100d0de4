package org.anju.cases.window;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.cases.window.Receipt.Kind;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * 收件台: takes in papers that somebody brings for a person's case. The guide asks for none of them at the window:
 * the case does not move by it, and whoever brings some all the same gets a receipt.
 */
@Component
public class ReceiptDesk {

    private final CaseRegister cases;
    private final ReceiptBook book;
    private final WindowCalendar calendar;
    private final Tell tell;
    private final Trail trail;
    private final InstantSource clock;

    ReceiptDesk(
            CaseRegister cases,
            ReceiptBook book,
            WindowCalendar calendar,
            Tell tell,
            Trail trail,
            InstantSource clock) {
        this.cases = cases;
        this.book = book;
        this.calendar = calendar;
        this.tell = tell;
        this.trail = trail;
        this.clock = clock;
    }

    /** The case that papers may be taken in for; nothing where it is not there or not his. */
    public Optional<CaseView> open(String caseNo, Actor clerk) {
        return clerk.is(Role.CLERK) ? cases.view(caseNo, clerk) : Optional.empty();
    }

    /** Answers with the number of the receipt. */
    public Outcome give(Actor clerk, String caseNo, String broughtBy, List<String> papers) {
        Optional<CaseView> view = open(caseNo, clerk);
        if (view.isEmpty()) {
            return new Outcome.Absent();
        }
        Instant now = clock.instant();
        WindowDate today = calendar.on(clerk.district(), Beijing.dateOf(now));
        if (!today.open()) {
            LocalDate next = calendar.next(clerk.district(), today.date());
            return new Outcome.Refused(Refusal.of("window.receive.closed", "G-1.2-1", today.date(), today.why(), next));
        }
        String no = book.enter(clerk, Kind.PERSON, caseNo, view.get().personName(), broughtBy, papers, now);
        trail.record(
                clerk,
                "window.receive",
                new Subject("case", caseNo),
                Map.of("receipt", no, "papers", String.valueOf(papers.size())));
        tell.about(caseNo)
                .person(
                        "receipt:" + no,
                        Level.NEWS,
                        view.get().person(),
                        "notices.window.receipt",
                        "/me/case",
                        no,
                        papers.size());
        return new Outcome.Done(no);
    }
}
