package org.anju.web.applicant.appeal;

import java.time.LocalDate;
import org.anju.cases.CaseEvent;
import org.anju.cases.CaseView;

/** What was refused and why, until when a review may be asked for, and the request itself. */
public record AppealPage(CaseView view, CaseEvent refusal) {

    public LocalDate by() {
        return CaseView.appealBy(refusal);
    }
}
