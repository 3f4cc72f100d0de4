package org.anju.web.office.complaint;

import java.time.LocalDate;
import org.anju.cases.complaint.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * One complaint as a supervisor sees it.
 *
 * @param lapses how often the employer let the seven days pass
 * @param recused whether this reader had a hand in what it is about
 * @param mine whether this reader has taken it
 */
public record ComplaintPage(
        Complaint complaint,
        String who,
        @Nullable String employer,
        int lapses,
        boolean recused,
        boolean mine,
        LocalDate today) {}
