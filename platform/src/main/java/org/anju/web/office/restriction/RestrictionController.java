package org.anju.web.office.restriction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.spot.RestrictionDesk;
import org.anju.cases.spot.UnitContacts;
import org.anju.conduct.spot.ContactCall;
import org.anju.conduct.spot.ContactRegister;
import org.anju.conduct.spot.Restriction;
import org.anju.conduct.spot.RestrictionRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 限制办理: calls to an employer's contacts, proposals, decisions, liftings (G-4.8-3, A-54). */
@Controller
final class RestrictionController {

    private static final int LONG = 500;

    private final RestrictionDesk desk;
    private final UnitContacts numbers;
    private final ContactRegister contacts;
    private final EmployerRegister employers;
    private final Acts acts;

    RestrictionController(
            RestrictionDesk desk,
            UnitContacts numbers,
            ContactRegister contacts,
            EmployerRegister employers,
            Acts acts) {
        this.desk = desk;
        this.numbers = numbers;
        this.contacts = contacts;
        this.employers = employers;
        this.acts = acts;
    }

    @GetMapping("/desk/restrictions")
    ModelAndView all(Actor actor) {
        return Pages.of(
                "office/restriction/restrictions", new RestrictionsPage(desk.live(actor), desk.candidates(actor)));
    }

    @GetMapping("/desk/restrictions/{employer}")
    ModelAndView one(@PathVariable UUID employer, Actor actor) {
        Optional<Employer> found = employers.employer(actor, employer);
        return found.isEmpty()
                ? Pages.absent()
                : Pages.of(
                        "office/restriction/restriction",
                        new RestrictionPage(
                                found.get(),
                                numbers.of(employer, actor),
                                contacts.calls(employer, actor),
                                desk.of(employer, actor),
                                actor));
    }

    @PostMapping("/desk/restrictions/{employer}/call")
    ModelAndView call(@PathVariable UUID employer, Actor actor, Form sent) {
        if (employers.employer(actor, employer).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("restriction.");
        String number = form.text("number", 40);
        var result = form.choice("result", ContactCall.Result.class);
        return acts.perform(
                actor,
                form,
                () -> desk.called(employer, number, result, actor),
                done -> here(employer),
                () -> one(employer, actor));
    }

    @PostMapping("/desk/restrictions/{employer}")
    ModelAndView propose(@PathVariable UUID employer, Actor actor, Form sent) {
        if (employers.employer(actor, employer).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("restriction.");
        var reason = form.choice("reason", Restriction.Reason.class);
        String said = form.text("said", LONG);
        LocalDate from = form.date("from");
        var wish =
                new RestrictionRegister.Wish(reason, said, from, form.dateOrNull("until"), form.dateOrNull("review"));
        return acts.perform(
                actor,
                form,
                () -> desk.propose(employer, wish, actor),
                done -> here(employer),
                () -> one(employer, actor));
    }

    @PostMapping("/desk/restrictions/{employer}/decide")
    ModelAndView decide(@PathVariable UUID employer, Actor actor, Form sent) {
        if (employers.employer(actor, employer).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("restriction.");
        boolean imposed = form.yesNo("imposed");
        String hearing = form.text("hearing", LONG);
        return acts.perform(
                actor,
                form,
                () -> desk.decide(employer, imposed, hearing, actor),
                done -> here(employer),
                () -> one(employer, actor));
    }

    @PostMapping("/desk/restrictions/{employer}/lift")
    ModelAndView lift(@PathVariable UUID employer, Actor actor, Form sent) {
        if (employers.employer(actor, employer).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("restriction.");
        String why = form.text("why", LONG);
        return acts.perform(
                actor, form, () -> desk.lift(employer, why, actor), done -> here(employer), () -> one(employer, actor));
    }

    private static String here(UUID employer) {
        return "/desk/restrictions/" + employer;
    }
}
