package org.anju.web.office.complaint;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.complaint.Complaint;

/** What waits for an answer, the soonest due first, then what has ended. */
public record ComplaintsPage(List<Complaint> all, LocalDate today) {

    public long late() {
        return all.stream().filter(each -> each.overdue(today)).count();
    }
}
