package org.anju.web.employer.people;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.association.Employee;
import org.anju.parties.JobVersion;
import org.jspecify.annotations.Nullable;

/**
 * All about one of the employer's people, and each act on him.
 *
 * @param own it is the agent himself, whom another agent handles (G-3.1.2-15)
 * @param running the number of his case that is being reviewed; what was submitted stays as it was
 * @param suspendedFrom the day from which his permit would be suspended, were he released now; null where none would be
 */
public record PersonPage(
        String employer,
        Employee employee,
        List<JobVersion> history,
        boolean own,
        @Nullable String running,
        @Nullable LocalDate suspendedFrom) {

    public boolean employed() {
        return employee.association().confirmed();
    }

    /** An act is offered on one who works here and is not the agent himself. */
    public boolean acts() {
        return employed() && !own;
    }

    public String path() {
        return "/firm/people/" + employee.association().id();
    }
}
