package org.anju.web.applicant.change;

import org.anju.cases.handover.Handover;
import org.anju.cases.handover.HandoverDesk;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 转出: the holder says that his new employer is in another district. */
@Controller
class HandoverController {

    private static final int MOST = 200;

    private final HandoverDesk desk;
    private final Acts acts;

    HandoverController(HandoverDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @GetMapping("/me/changes/handover")
    ModelAndView show(Actor actor) {
        return Pages.of(
                "applicant/change/handover", new HandoverPage(desk.own(actor).orElse(null)));
    }

    @PostMapping("/me/changes/handover")
    ModelAndView ask(Actor actor, Form sent) {
        Form form = sent.labels("handover.");
        String district = form.oneOf("district", Handover.DISTRICTS);
        String employer = form.text("employer", MOST);
        return acts.perform(
                actor,
                form,
                () -> desk.ask(district, employer, actor),
                id -> "/me/changes/handover",
                () -> show(actor));
    }
}
