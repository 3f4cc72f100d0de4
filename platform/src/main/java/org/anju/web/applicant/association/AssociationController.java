package org.anju.web.applicant.association;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.association.AssociationDesk;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.LeaverRegister;
import org.anju.parties.Leaving;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes an applicant from a code to a request. The code is typed once and then waits in the session, so that it stands in
 * no address.
 */
@Controller
class AssociationController {

    private static final String CODE = "association.code";
    private static final String NAME = "association.name";

    private final AssociationRegister associations;
    private final AssociationDesk desk;
    private final LeaverRegister leavers;
    private final EmployerRegister employers;
    private final Acts acts;

    AssociationController(
            AssociationRegister associations,
            AssociationDesk desk,
            LeaverRegister leavers,
            EmployerRegister employers,
            Acts acts) {
        this.associations = associations;
        this.desk = desk;
        this.leavers = leavers;
        this.employers = employers;
        this.acts = acts;
    }

    @GetMapping("/me/association")
    ModelAndView show(Actor actor, HttpSession session) {
        UUID person = actor.person();
        if (person == null) {
            return Pages.absent();
        }
        Optional<Association> association = associations.of(actor, person);
        String employer = association
                .flatMap(each -> employers.employer(actor, each.employer()))
                .map(Employer::name)
                .orElse(null);
        String found = session.getAttribute(NAME) instanceof String name ? name : null;
        Leaving leaving = leavers.open(actor).stream().findFirst().orElse(null);
        return Pages.of(
                "applicant/association/association",
                new AssociationPage(association.orElse(null), employer, found, leaving));
    }

    /** 查找: shows whose code it is, before anything is asked of that employer. */
    @PostMapping("/me/association/code")
    ModelAndView look(Actor actor, Form sent, HttpSession session) {
        Form form = sent.labels("me.association.");
        String code = form.text("code", 40);
        return acts.perform(
                actor,
                form,
                () -> {
                    Outcome outcome = associations.lookUp(actor, code);
                    if (outcome instanceof Outcome.Done done) {
                        session.setAttribute(CODE, code);
                        session.setAttribute(NAME, done.id());
                    }
                    return outcome;
                },
                name -> "/me/association",
                () -> show(actor, session));
    }

    @PostMapping("/me/association/forget")
    ModelAndView forget(HttpSession session) {
        clear(session);
        return Pages.to("/me/association");
    }

    /** 申请关联 (G-3.2.2-1). */
    @PostMapping("/me/association")
    ModelAndView request(Actor actor, Form form, HttpSession session) {
        String code = session.getAttribute(CODE) instanceof String kept ? kept : "";
        return acts.perform(
                actor,
                form,
                () -> {
                    Outcome outcome = desk.request(actor, code);
                    if (outcome instanceof Outcome.Done) {
                        clear(session);
                    }
                    return outcome;
                },
                id -> "/me/association",
                () -> show(actor, session));
    }

    @PostMapping("/me/association/{id}/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, Form form, HttpSession session) {
        long version = form.raw("version").matches("\\d{1,18}") ? Long.parseLong(form.raw("version")) : -1;
        return acts.perform(
                actor,
                form,
                () -> desk.withdraw(actor, id, version),
                done -> "/me/association",
                () -> show(actor, session));
    }

    /** 我已离职: the employer is to release him within five working days (G-4.2-1). */
    @PostMapping("/me/association/{id}/leaving")
    ModelAndView leave(Actor actor, @PathVariable UUID id, Form sent, HttpSession session) {
        Form form = sent.labels("people.");
        LocalDate leftOn = form.date("leftOn");
        return acts.perform(
                actor,
                form,
                () -> desk.leave(actor, id, leftOn),
                done -> "/me/association",
                () -> show(actor, session));
    }

    @PostMapping("/me/association/{id}/leaving/undo")
    ModelAndView stay(Actor actor, @PathVariable UUID id, Form form, HttpSession session) {
        return acts.perform(
                actor, form, () -> desk.stay(actor, id), done -> "/me/association", () -> show(actor, session));
    }

    private static void clear(HttpSession session) {
        session.removeAttribute(CODE);
        session.removeAttribute(NAME);
    }
}
