package org.anju.web.office.employers;

import java.util.List;
import java.util.Map;
import org.anju.cases.employer.CheckedItem;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.EmployerReasonCode;
import org.anju.cases.employer.EmployerVerb;
import org.anju.cases.employer.FilingFolder;
import org.anju.policy.employer.Standing;

/**
 * One employer's case before the office.
 *
 * @param entries the check list of the phase it is in
 * @param answers every answer that stands
 * @param earned what the rules of 二（一） give by what is known so far
 */
public record EmployerPage(
        EmployerCaseView view,
        FilingFolder folder,
        List<Entry> entries,
        Map<String, CheckedItem> answers,
        Standing earned) {

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
