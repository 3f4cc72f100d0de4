package org.anju.web.office.employers;

import java.util.List;
import java.util.Map;
import org.anju.cases.employer.CheckedItem;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.EmployerReasonCode;
import org.anju.cases.employer.EmployerVerb;
import org.anju.cases.employer.FilingFolder;
import org.anju.cases.hand.HandLine;
import org.anju.cases.outside.OutsideView;
import org.anju.cases.window.Receipt;
import org.anju.materials.Sighting;
import org.anju.policy.employer.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One employer's case before the office.
 *
 * @param entries the check list of the phase it is in
 * @param answers every answer that stands
 * @param before the case before it in the list it was opened from
 * @param after the one after it
 * @param hands how the case passed from hand to hand, the newest first
 * @param seen who saw which seal on its papers
 * @param outside what outside sources said; null while nothing was handed in
 * @param receipts what the window took in for it, the newest first
 * @param earned what the rules of 二（一） give by what is known so far
 */
public record EmployerPage(
        EmployerCaseView view,
        FilingFolder folder,
        List<Entry> entries,
        Map<String, CheckedItem> answers,
        Standing earned,
        @Nullable String before,
        @Nullable String after,
        List<HandLine> hands,
        List<Sighting> seen,
        @Nullable OutsideView outside,
        List<Receipt> receipts) {

    public boolean may(EmployerVerb verb) {
        return view.verbs().contains(verb);
    }

    public String at(String act) {
        return "/desk/employers/" + view.no() + "/" + act;
    }

    public long open() {
        return entries.stream().filter(entry -> entry.given() == null).count();
    }

    public List<EmployerReasonCode> codes(EmployerVerb verb) {
        return EmployerReasonCode.of(verb);
    }
}
