package org.anju.cases.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.cases.window.Receipt.Kind;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.springframework.stereotype.Component;

/** 收件簿: enters receipts in the act that takes the paper in, and shows them to the office of the district. */
@Component
public class ReceiptBook {

    private final Receipts receipts;

    ReceiptBook(Receipts receipts) {
        this.receipts = receipts;
    }

    /** @return its number */
    public String enter(
            Actor clerk,
            Kind kind,
            String caseNo,
            String concerning,
            String broughtBy,
            List<String> papers,
            Instant now) {
        String no = receipts.next(Beijing.dateOf(now).getYear());
        receipts.add(new Receipt(no, kind, caseNo, concerning, broughtBy, papers, now, clerk.name()), clerk);
        return no;
    }

    public Optional<Receipt> find(String no, Actor officer) {
        return office(officer) ? receipts.find(no, officer.district()) : Optional.empty();
    }

    /** Those of a case, the newest first. */
    public List<Receipt> of(String caseNo, Actor officer) {
        return office(officer) ? receipts.of(caseNo, officer.district()) : List.of();
    }

    /** Those of a day, in order. */
    public List<Receipt> on(LocalDate day, Actor officer) {
        return office(officer)
                ? receipts.between(Beijing.startOf(day), Beijing.startOf(day.plusDays(1)), officer.district())
                : List.of();
    }

    private static boolean office(Actor actor) {
        return actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR);
    }
}
