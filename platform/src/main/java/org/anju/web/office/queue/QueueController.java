package org.anju.web.office.queue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Queue;
import org.anju.cases.flow.State;
import org.anju.cases.hand.AbsenceRegister;
import org.anju.cases.queue.Coming;
import org.anju.cases.queue.Cursor;
import org.anju.cases.queue.Tally;
import org.anju.settings.SettingsDesk;
import org.anju.settings.SettingsRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.anju.web.office.Bar;
import org.anju.web.office.Figures;
import org.anju.web.office.Next;
import org.anju.web.office.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 队列: what waits for the office, by whose it is, by state and by clock. */
@Controller
final class QueueController {

    private final CaseRegister cases;
    private final AbsenceRegister absences;
    private final SettingsRegister settings;

    QueueController(CaseRegister cases, AbsenceRegister absences, SettingsRegister settings) {
        this.settings = settings;
        this.cases = cases;
        this.absences = absences;
    }

    @GetMapping("/desk")
    ModelAndView queue(@RequestParam Map<String, String> asked, Actor actor) {
        Selection chosen = Selection.of(asked, Next.first(actor).name());
        Cursor at = Cursor.of(chosen.order(), asked.get("after"), asked.get("before"));
        Queue queue = cases.queue(new Queue.Wanted(chosen.state(State.class), chosen.filter(), at), actor);
        String done = asked.get("done");
        CaseView decided = done == null ? null : cases.view(done, actor).orElse(null);
        return Pages.of(
                "office/queue/queue",
                new QueuePage(
                        queue,
                        chosen,
                        bar(chosen, queue.tally()),
                        absences.represented(actor),
                        decided,
                        SettingsDesk.may(actor) ? settings.due() : List.of()));
    }

    /** Only the figures, for a page that lies open. */
    @GetMapping("/desk/counts")
    ResponseEntity<String> counts(
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known,
            Actor actor) {
        Selection chosen = Selection.of(asked, Next.first(actor).name());
        Tally<State> tally = cases.tally(new Queue.Wanted(chosen.state(State.class), chosen.filter(), null), actor);
        return Figures.answer(bar(chosen, tally).counts(), known);
    }

    private static Bar bar(Selection chosen, Tally<State> tally) {
        List<String> kinds = Stream.of(Coming.values()).map(Coming::name).toList();
        return Bar.of("/desk", chosen, tally, QueuePage.CHIPS, "desk.chip.", kinds, "desk.coming.");
    }
}
