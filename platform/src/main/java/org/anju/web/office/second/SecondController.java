package org.anju.web.office.second;

import java.util.Optional;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.second.SecondLook;
import org.anju.cases.second.SecondLookDesk;
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

/** 复看: the list of what was drawn, one look, and the number that the supervisor sets. */
@Controller
final class SecondController {

    private final SecondLookDesk looks;
    private final CaseRegister cases;
    private final Acts acts;

    SecondController(SecondLookDesk looks, CaseRegister cases, Acts acts) {
        this.looks = looks;
        this.cases = cases;
        this.acts = acts;
    }

    @GetMapping("/desk/second")
    ModelAndView list(Actor actor) {
        return Pages.of(
                "office/second/list",
                new SecondPage(
                        looks.waiting(actor), looks.every(actor), looks.draws(actor), actor.is(Role.SUPERVISOR)));
    }

    @PostMapping("/desk/second")
    ModelAndView rule(Actor actor, Form sent) {
        Form form = sent.labels("second.");
        int every = form.number("every", 0, 1000);
        return acts.perform(actor, form, () -> looks.rule(every, actor), id -> "/desk/second", () -> list(actor));
    }

    @GetMapping("/desk/cases/{no}/second")
    ModelAndView show(@PathVariable String no, Actor actor) {
        Optional<CaseView> view = cases.view(no, actor);
        Optional<SecondLook> look = looks.of(no, actor).filter(SecondLook::drawn);
        return view.isEmpty() || look.isEmpty()
                ? Pages.absent()
                : Pages.of("office/second/look", new LookPage(view.get(), look.get(), looks.may(view.get(), actor)));
    }

    @PostMapping("/desk/cases/{no}/second")
    ModelAndView look(@PathVariable String no, Actor actor, Form sent) {
        if (looks.of(no, actor).filter(SecondLook::drawn).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("second.");
        boolean agrees = form.yesNo("agrees");
        String note =
                agrees ? form.textOrNull("note", SecondLook.LONGEST_NOTE) : form.text("note", SecondLook.LONGEST_NOTE);
        return acts.perform(
                actor,
                form,
                () -> looks.look(no, agrees, note, actor),
                id -> "/desk/cases/" + no + "/second",
                () -> show(no, actor));
    }
}
