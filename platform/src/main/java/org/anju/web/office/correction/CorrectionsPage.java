package org.anju.web.office.correction;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.correction.Correction;

/** What waits for a decision, the soonest due first, then what has ended. */
public record CorrectionsPage(List<Correction> all, LocalDate today) {

    public long late() {
        return all.stream().filter(each -> each.overdue(today)).count();
    }
}
