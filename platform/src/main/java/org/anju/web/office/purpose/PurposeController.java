package org.anju.web.office.purpose;

import java.util.Optional;
import java.util.UUID;
import org.anju.trail.Actor;
import org.anju.trail.LookRegister;
import org.anju.trail.Outcome;
import org.anju.trail.Purpose;
import org.anju.trail.Subject;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 查看目的: asks what for, writes it down, opens the page. */
@Controller
final class PurposeController {

    private static final int WORDS = 200;

    private final OwnBusiness business;
    private final LookRegister looks;
    private final Acts acts;

    PurposeController(OwnBusiness business, LookRegister looks, Acts acts) {
        this.business = business;
        this.looks = looks;
        this.acts = acts;
    }

    @GetMapping("/desk/purpose")
    ModelAndView ask(Actor actor, Form form) {
        String to = form.raw("to");
        return subject(to, actor)
                .map(subject -> Pages.of("office/purpose/purpose", new PurposePage(subject, to)))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/desk/purpose")
    ModelAndView say(Actor actor, Form sent) {
        String to = sent.raw("to");
        Optional<Subject> subject = subject(to, actor);
        if (subject.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("trail.look.");
        Purpose purpose = form.choice("purpose", Purpose.class);
        String note = form.textOrNull("note", WORDS);
        if (form.ok() && !purpose.chosen()) {
            form.problem("purpose", "trail.look.choose");
        } else if (form.ok() && purpose.explained() && note == null) {
            form.problem("note", "trail.look.explain");
        }
        return acts.perform(
                actor,
                form,
                () -> {
                    UUID person =
                            business.whose(subject.get(), actor).orElseThrow().person();
                    looks.record(actor, subject.get(), person, purpose, note);
                    return new Outcome.Done(subject.get().id());
                },
                id -> to,
                () -> ask(actor, sent));
    }

    /** Only a page of this house that shows somebody's data, and only of somebody this reader may see. */
    private Optional<Subject> subject(String to, Actor actor) {
        return PersonalPage.of(to)
                .filter(subject -> business.whose(subject, actor).isPresent());
    }
}
