package org.anju.web.office.late;

import org.anju.cases.late.LateDesk;
import org.anju.cases.late.LateReason;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 超期办件: the list of what is past its limit, and why (G-4.4-2, G-4.4-4). */
@Controller
final class LateController {

    private final LateDesk desk;
    private final Acts acts;

    LateController(LateDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @GetMapping("/desk/overdue")
    ModelAndView list(Actor actor) {
        return Pages.of("office/late/list", desk.all(actor));
    }

    @GetMapping("/desk/overdue/{no}")
    ModelAndView show(@PathVariable String no, Actor actor) {
        return desk.of(no, actor)
                .map(late -> Pages.of("office/late/late", new LatePage(late, actor.is(Role.CLERK, Role.APPROVER))))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/desk/overdue/{no}")
    ModelAndView say(@PathVariable String no, Actor actor, Form sent) {
        if (desk.of(no, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("late.");
        LateReason.Why why = form.choice("why", LateReason.Why.class);
        String said = form.text("said", LateReason.LONGEST);
        return acts.perform(
                actor, form, () -> desk.say(no, why, said, actor), id -> "/desk/overdue", () -> show(no, actor));
    }
}
