package org.anju.web.office.absence;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.cases.hand.AbsenceRegister;
import org.anju.policy.time.Beijing;
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

/** 请假与代理: a clerk or an approver says when he is away and who has his cases meanwhile. */
@Controller
class AbsenceController {

    private static final String PATH = "/desk/absence";
    private static final UUID NOBODY = new UUID(0, 0);

    private final AbsenceRegister absences;
    private final Acts acts;
    private final InstantSource clock;

    AbsenceController(AbsenceRegister absences, Acts acts, InstantSource clock) {
        this.absences = absences;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return Pages.of(
                "office/absence/absence",
                new AbsencePage(
                        actor.is(Role.CLERK, Role.APPROVER) ? absences.colleagues(actor) : List.of(),
                        absences.coming(actor),
                        actor.account(),
                        Beijing.today(clock)));
    }

    @PostMapping(PATH)
    ModelAndView enter(Actor actor, Form sent) {
        Form form = sent.labels("desk.absence.");
        LocalDate from = form.date("from");
        LocalDate to = form.date("to");
        String deputy = form.text("deputy", 36);
        return acts.perform(
                actor, form, () -> absences.enter(actor, from, to, id(deputy)), id -> PATH, () -> show(actor));
    }

    @PostMapping("/desk/absence/{id}/end")
    ModelAndView end(@PathVariable("id") UUID id, Actor actor, Form form) {
        return acts.perform(actor, form, () -> absences.end(actor, id), done -> PATH, () -> again(actor, id));
    }

    private ModelAndView again(Actor actor, UUID id) {
        boolean own = absences.coming(actor).stream()
                .anyMatch(each -> each.id().equals(id) && each.who().account().equals(actor.account()));
        return own ? show(actor) : Pages.absent();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return NOBODY;
        }
    }
}
