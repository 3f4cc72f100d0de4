package org.anju.web.applicant.change;

import org.anju.cases.CaseView;
import org.anju.cases.Readiness;
import org.anju.parties.profile.Section;

/** One business in preparation: its sections, papers and the employer, before it is handed in. */
public record ChangePage(CaseView view, Readiness readiness) {

    public boolean complete(Section section) {
        return !readiness.openSections().contains(section);
    }

    /** Of its materials, how many are still lacking. */
    public int missing() {
        return readiness.missing().size();
    }
}
