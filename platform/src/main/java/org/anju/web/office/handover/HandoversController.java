package org.anju.web.office.handover;

import java.util.List;
import java.util.UUID;
import org.anju.cases.handover.Handover;
import org.anju.cases.handover.HandoverDesk;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 转出 at the window: who asked for it, and to whom it was handed over. */
@Controller
final class HandoversController {

    private static final int MOST = 500;

    private final HandoverDesk desk;
    private final Acts acts;

    HandoversController(HandoverDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @GetMapping("/desk/handovers")
    ModelAndView all(Actor actor) {
        List<Handover> all = desk.all(actor);
        return Pages.of(
                "office/handover/handovers",
                new HandoversPage(
                        all.stream().filter(each -> each.done() == null).toList(),
                        all.stream().filter(each -> each.done() != null).toList()));
    }

    @PostMapping("/desk/handovers/{id}")
    ModelAndView carryOut(@PathVariable UUID id, Form sent, Actor actor) {
        if (desk.find(id, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("handover.");
        String receipt = form.text("receipt", MOST);
        return acts.perform(
                actor, form, () -> desk.carryOut(id, receipt, actor), done -> "/desk/handovers", () -> all(actor));
    }
}
