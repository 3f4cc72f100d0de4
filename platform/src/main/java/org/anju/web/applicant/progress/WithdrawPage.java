package org.anju.web.applicant.progress;

import org.anju.cases.CaseView;
import org.anju.cases.flow.State;

/** Are you sure, and why. */
public record WithdrawPage(CaseView view) {

    /** The stem of its sentences: it takes back the application, or only the request for a review. */
    public String stem() {
        return view.state() == State.APPEALED ? "appeal.withdraw" : "progress.withdraw";
    }
}
