package org.anju.web.employer.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.EmployerEvent;
import org.anju.cases.employer.EmployerReason;
import org.anju.cases.employer.EmployerVerb;
import org.anju.cases.flow.Turn;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Moment;
import org.jspecify.annotations.Nullable;

/** 经过 of an employer's case, newest first. */
public final class Story {

    private Story() {}

    public static List<Moment> of(Frame frame, EmployerCaseView view) {
        var moments = new ArrayList<Moment>();
        if (view.state().turn() != Turn.NOBODY) {
            moments.add(new Moment(
                    "now",
                    frame.near(frame.today()),
                    frame.t("filing.state", view.state()),
                    frame.t("filing.turn." + view.state().turn())));
        }
        for (EmployerEvent event : view.events().reversed()) {
            if (event.verb() != EmployerVerb.CHECK) {
                moments.add(new Moment(
                        event.verb() == EmployerVerb.HOLD ? "hold" : "",
                        frame.moment(event.at()),
                        frame.t("filing.event", event.verb()),
                        more(frame, event)));
            }
        }
        return moments;
    }

    private static @Nullable String more(Frame frame, EmployerEvent event) {
        if (!event.reasons().isEmpty()) {
            return String.join(
                    "　", event.reasons().stream().map(EmployerReason::text).toList());
        }
        String lastDay = event.facts().get("lastDay");
        if (lastDay != null) {
            return frame.t("filing.event.by", LocalDate.parse(lastDay));
        }
        return event.by().isEmpty() ? null : event.by();
    }
}
