package org.anju.web.office.retention;

import java.util.UUID;
import org.anju.cases.retention.PreservationDesk;
import org.anju.cases.retention.RetentionRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 保存期限: the periods, who becomes due, what holds whom, the last runs; 保全 placed and lifted (reading A-65, ADR 122). */
@Controller
final class RetentionController {

    private static final String PATH = "/desk/retention";
    private static final int NUMBER = 40;

    private final RetentionRegister register;
    private final PreservationDesk desk;
    private final Acts acts;

    RetentionController(RetentionRegister register, PreservationDesk desk, Acts acts) {
        this.register = register;
        this.desk = desk;
        this.acts = acts;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return Pages.of(
                "office/retention/retention",
                new RetentionPage(
                        register.ahead(actor), register.held(actor), desk.standing(actor), register.rounds(actor)));
    }

    @PostMapping(PATH)
    ModelAndView place(Actor actor, Form sent) {
        Form form = sent.labels("retention.");
        String ref = form.text("ref", NUMBER);
        String why = why(form);
        return acts.perform(actor, form, () -> desk.place(ref, why, actor), same -> PATH, () -> show(actor));
    }

    @PostMapping("/desk/retention/{id}/lift")
    ModelAndView lift(@PathVariable UUID id, Actor actor, Form sent) {
        if (desk.find(id, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("retention.").at(RetentionPage.lift(id));
        String why = why(form);
        return acts.perform(actor, form, () -> desk.lift(id, why, actor), same -> PATH, () -> show(actor));
    }

    private static String why(Form form) {
        String why = form.text("why", PreservationDesk.LONGEST);
        if (!why.isBlank() && why.strip().length() < PreservationDesk.SHORTEST) {
            form.problem("why", "retention.short", PreservationDesk.SHORTEST);
        }
        return why;
    }
}
