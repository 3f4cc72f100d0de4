package org.anju.web.breach;

import java.util.List;
import java.util.Optional;
import org.anju.cases.breach.Breach;
import org.anju.cases.breach.BreachCommand;
import org.anju.cases.breach.BreachDesk;
import org.anju.cases.breach.BreachRegister;
import org.anju.cases.breach.BreachVerb;
import org.anju.cases.breach.BreachView;
import org.anju.cases.breach.Doors;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.web.dossier.Answers;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 陈述申辩: an employer, an agent or a person reads what is laid to it, and states its case. */
@Controller
final class OwnBreachController {

    private static final int WORDS = 5_000;

    private final BreachRegister register;
    private final BreachDesk desk;
    private final Doors doors;
    private final Acts acts;

    OwnBreachController(BreachRegister register, BreachDesk desk, Doors doors, Acts acts) {
        this.register = register;
        this.desk = desk;
        this.doors = doors;
        this.acts = acts;
    }

    @GetMapping({"/me/breaches", "/firm/breaches"})
    ModelAndView list(Actor actor) {
        List<Breach> own = register.own(actor);
        return Pages.of("breach/list", own);
    }

    @GetMapping({"/me/breaches/{no}", "/firm/breaches/{no}"})
    ModelAndView show(@PathVariable String no, Actor actor) {
        return register.view(no, actor).map(OwnBreachController::page).orElseGet(Pages::absent);
    }

    @PostMapping({"/me/breaches/{no}", "/firm/breaches/{no}"})
    ModelAndView state(@PathVariable String no, Form sent, Actor actor) {
        Optional<BreachView> view = register.view(no, actor);
        if (view.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("breach.");
        String words = form.text("words", WORDS);
        var move = BreachCommand.Move.of(BreachVerb.STATE, no, Answers.version(form), words);
        return acts.perform(
                actor,
                form,
                () -> desk.handle(move, actor),
                done -> zone(actor) + "/breaches/" + done,
                () -> show(no, actor));
    }

    /** Whoever may not act for an employer is led here when he tries to. */
    @GetMapping("/firm/barred")
    ModelAndView barred(Actor actor) {
        Optional<Refusal> why = doors.agency(actor);
        return why.isPresent() ? Pages.of("breach/barred", why.get()) : Pages.to("/firm");
    }

    private static ModelAndView page(BreachView view) {
        return Pages.of("breach/breach", view);
    }

    private static String zone(Actor actor) {
        return actor.is(org.anju.trail.Role.AGENT) ? "/firm" : "/me";
    }
}
