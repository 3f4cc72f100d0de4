package org.anju.web.office.queue;

import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Queue;
import org.anju.cases.flow.State;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 队列: what waits for the office, by state, the shortest clock first. */
@Controller
final class QueueController {

    private final CaseRegister cases;

    QueueController(CaseRegister cases) {
        this.cases = cases;
    }

    @GetMapping("/desk")
    ModelAndView queue(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String done,
            Actor actor) {
        State chosen = state == null ? first(actor) : state;
        String words = q == null ? "" : q.strip();
        Queue queue = cases.queue(new Queue.Wanted(chosen, words.isEmpty() ? null : words, after), actor);
        CaseView decided = done == null ? null : cases.view(done, actor).orElse(null);
        return Pages.of("office/queue/queue", new QueuePage(queue, chosen, words, decided));
    }

    private static State first(Actor actor) {
        return actor.is(Role.APPROVER) ? State.APPROVAL : State.CLERK_REVIEW;
    }
}
