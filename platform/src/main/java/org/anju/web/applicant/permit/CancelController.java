package org.anju.web.applicant.permit;

import java.util.Optional;
import org.anju.cases.PermitDesk;
import org.anju.permits.Life;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 自愿注销: the holder gives his permit up, for good. */
@Controller
final class CancelController {

    private static final int MOST = 500;

    private final PermitRegister permits;
    private final PermitDesk desk;
    private final Acts acts;

    CancelController(PermitRegister permits, PermitDesk desk, Acts acts) {
        this.permits = permits;
        this.desk = desk;
        this.acts = acts;
    }

    @GetMapping("/me/permit/cancel")
    ModelAndView ask(Actor actor) {
        return live(actor)
                .map(permit -> Pages.of("applicant/permit/cancel", new CancelPage(permit)))
                .orElseGet(() -> Pages.to("/me/permit"));
    }

    @PostMapping("/me/permit/cancel")
    ModelAndView cancel(Actor actor, Form sent) {
        Form form = sent.labels("cancel.");
        Optional<Permit> permit = live(actor);
        if (permit.isEmpty()) {
            return Pages.to("/me/permit");
        }
        String why = form.text("why", MOST);
        if (!form.ticked("forGood")) {
            form.problem("forGood", "cancel.forGood.needed");
        }
        return acts.perform(actor, form, () -> cancel(permit.get(), why, actor), no -> "/me/permit", () -> ask(actor));
    }

    private Outcome cancel(Permit permit, String why, Actor actor) {
        return desk.cancel(permit.number(), Life.Ground.WISH, why, actor);
    }

    private Optional<Permit> live(Actor actor) {
        return Optional.ofNullable(actor.person()).flatMap(permits::live);
    }
}
