package org.anju.web.office.decide;

import java.util.List;
import java.util.Locale;
import org.anju.cases.CaseView;
import org.anju.cases.Decision;
import org.anju.cases.ReasonCode;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.Verb;
import org.anju.web.dossier.Line;
import org.anju.web.dossier.Point;
import org.jspecify.annotations.Nullable;

/**
 * The page of one step that ends or stops a review.
 *
 * @param decision with recommend: which way; null with all other steps
 * @param offered the reasons that fit; empty where none is needed
 * @param open items not yet looked at
 * @param against items that do not fit
 * @param troubles what the machine did not find met
 */
public record DecidePage(
        CaseView view,
        Verb verb,
        @Nullable Decision decision,
        List<ReasonCode> offered,
        List<Line> open,
        List<Line> against,
        List<Point> troubles) {

    /** {@code recommend.GRANT}, {@code hold} …: the stem of the page's sentences. */
    public String stem() {
        String verbName = verb.name().toLowerCase(Locale.ROOT);
        return "desk.step." + verbName + (decision == null ? "" : "." + decision.name());
    }

    /** What will follow; a grant is of the business that the case is for. */
    public String effect() {
        boolean of = verb == Verb.GRANT && view.kind() != Kind.NEW;
        return stem() + ".effect" + (of ? "." + view.kind() : "");
    }

    public String address() {
        return "/desk/cases/" + view.no();
    }

    public String action() {
        return address() + "/" + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Several reasons may stand together for a refusal; a stop of the clock has one. */
    public boolean many() {
        return verb == Verb.REFUSE || verb == Verb.RECOMMEND;
    }

    /** Ends in red: the applicant does not get what he asked for. */
    public boolean hard() {
        return verb == Verb.REFUSE || verb == Verb.UPHOLD || decision == Decision.REFUSE;
    }
}
