package org.anju.web.applicant.progress;

import java.util.List;
import java.util.Locale;
import org.anju.cases.CaseEvent;
import org.anju.cases.CaseView;
import org.anju.cases.Reason;
import org.anju.cases.Supplement;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.cases.late.LateReason;
import org.anju.cases.outside.Shown;
import org.anju.web.dossier.Row;
import org.anju.web.kit.ClockFace;
import org.jspecify.annotations.Nullable;

/**
 * How the case stands, in one word and one sentence; then the clock, what is to be done, and what happened.
 *
 * @param corrected slips that the office has put right
 */
public record ProgressPage(
        CaseView view,
        @Nullable ClockFace clock,
        List<Shown> checks,
        List<Row> corrected,
        @Nullable LateReason late) {

    public State state() {
        return view.state();
    }

    /** The colour of the state's tag. */
    public String tag() {
        return switch (view.state()) {
            case GRANTED -> "ok";
            case SUPPLEMENT, RETURNED -> "warn";
            case REFUSED -> "bad";
            case TAX_CHECK -> "hold";
            case DRAFT, WITHDRAWN, ENDED -> "";
            case EMPLOYER_REVIEW, CLERK_REVIEW, APPROVAL, APPEALED -> "info";
        };
    }

    public @Nullable Supplement asked() {
        Supplement supplement = view.supplement();
        return supplement != null && supplement.open() ? supplement : null;
    }

    /** How many things of the supplement he has not touched yet. */
    public int untouched() {
        Supplement asked = asked();
        return asked == null
                ? 0
                : (int) asked.items().stream().filter(item -> !item.changed()).count();
    }

    /** Why it was returned or refused; what he withdrew it for he knows himself. */
    public List<Reason> reasons() {
        return view.state() == State.RETURNED
                ? view.reasons()
                : view.refusal().map(CaseEvent::reasons).orElse(List.of());
    }

    public boolean mayWithdraw() {
        return view.may(Verb.WITHDRAW);
    }

    /** Where an asked item is changed. */
    public static String path(String item) {
        String name = item.substring(item.indexOf(':') + 1);
        return item.startsWith("section:")
                ? "/me/profile/" + name.toLowerCase(Locale.ROOT)
                : "/me/materials/" + name.replace('#', '_');
    }
}
