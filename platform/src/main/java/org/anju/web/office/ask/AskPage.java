package org.anju.web.office.ask;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.CaseView;
import org.anju.cases.ReasonCode;
import org.anju.web.dossier.Line;
import org.jspecify.annotations.Nullable;

/**
 * 要求补充: what may be asked for, and what the applicant will read of it.
 *
 * @param lastDay the last day to answer, if it is sent today
 */
public record AskPage(CaseView view, List<Wish> wishes, String note, LocalDate lastDay) {

    /**
     * One thing that can be asked for, as it stands in the form.
     *
     * @param before it was asked for in an earlier round: a second time needs a reason of its own
     */
    public record Wish(
            Line line, boolean wanted, @Nullable ReasonCode reason, String sentence, String again, boolean before) {

        public String name(String field) {
            return "ask." + line.at() + "." + field;
        }
    }

    public String address() {
        return "/desk/cases/" + view.no();
    }

    public List<Wish> wanted() {
        return wishes.stream().filter(Wish::wanted).toList();
    }
}
