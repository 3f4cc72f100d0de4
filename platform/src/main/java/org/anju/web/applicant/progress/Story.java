package org.anju.web.applicant.progress;

import java.util.ArrayList;
import java.util.List;
import org.anju.cases.CaseEvent;
import org.anju.cases.CaseView;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.trail.Role;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Moment;
import org.jspecify.annotations.Nullable;

/** 经过, newest first, with what is still to come on top. */
public final class Story {

    private Story() {}

    public static List<Moment> of(Frame frame, CaseView view) {
        var moments = new ArrayList<>(ahead(frame, view));
        if (view.state().open()) {
            moments.add(new Moment(
                    view.state() == State.TAX_CHECK ? "hold" : "now",
                    frame.near(frame.today()),
                    frame.t("cases.state", view.state()),
                    frame.t("progress.now", view.state())));
        }
        for (CaseEvent event : view.events().reversed()) {
            moments.add(told(frame, event));
        }
        return moments;
    }

    /** The steps that a case takes if nothing comes between. */
    private static List<Moment> ahead(Frame frame, CaseView view) {
        List<String> steps = switch (view.state()) {
            case DRAFT, RETURNED, SUPPLEMENT -> List.of("sheet", "office", "employer");
            case EMPLOYER_REVIEW -> List.of("sheet", "office");
            case CLERK_REVIEW, TAX_CHECK -> List.of("sheet", "decision");
            case APPROVAL -> List.of("sheet");
            case GRANTED, REFUSED, WITHDRAWN, ENDED, APPEALED -> List.of();
        };
        return steps.stream()
                .map(step -> new Moment("wait", when(frame, view, step), frame.t("progress.ahead." + step), null))
                .toList();
    }

    private static String when(Frame frame, CaseView view, String step) {
        var clock = view.clock();
        return !step.equals("sheet") || clock == null || clock.standing() != null || clock.over()
                ? ""
                : frame.t("progress.ahead.by", frame.near(clock.due()));
    }

    private static Moment told(Frame frame, CaseEvent event) {
        String kind = event.verb() == Verb.HOLD ? "hold" : "";
        return new Moment(kind, frame.moment(event.at()), what(frame, event), more(frame, event));
    }

    private static String what(Frame frame, CaseEvent event) {
        String key = "cases.event." + event.verb();
        return switch (event.verb()) {
            case ASK -> frame.t(key, number(event, "items"));
            case GRANT -> frame.t(key, event.facts().getOrDefault("permit", ""));
            case WITHDRAW -> frame.t(event.from() == State.APPEALED ? "appeal.event.withdrawn" : key);
            default -> frame.t(key);
        };
    }

    private static int number(CaseEvent event, String fact) {
        return Integer.parseInt(event.facts().getOrDefault(fact, "0"));
    }

    private static @Nullable String more(Frame frame, CaseEvent event) {
        if (!event.reasons().isEmpty()) {
            return String.join(
                    "　", event.reasons().stream().map(reason -> reason.text()).toList());
        }
        if (event.role() == Role.AGENT) {
            return frame.t("progress.by.agent", event.by());
        }
        return event.verb() == Verb.HOLD ? frame.t("progress.hold") : null;
    }
}
