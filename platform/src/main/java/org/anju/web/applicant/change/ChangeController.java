package org.anju.web.applicant.change;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.ChangeRegister;
import org.anju.cases.Command;
import org.anju.cases.flow.Kind;
import org.anju.permits.PermitRegister;
import org.anju.trail.Actor;
import org.anju.web.applicant.CasePath;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 证件业务 (G-4.1, G-4.2, G-4.3): a holder begins a business and sees what is to do for it. */
@Controller
class ChangeController {

    private final CaseDesk desk;
    private final CaseRegister cases;
    private final ChangeRegister changes;
    private final PermitRegister permits;
    private final Acts acts;

    ChangeController(CaseDesk desk, CaseRegister cases, ChangeRegister changes, PermitRegister permits, Acts acts) {
        this.desk = desk;
        this.cases = cases;
        this.changes = changes;
        this.permits = permits;
        this.acts = acts;
    }

    @GetMapping("/me/changes")
    ModelAndView all(Actor actor) {
        UUID person = actor.person();
        if (person == null) {
            return Pages.absent();
        }
        Map<Kind, String> running = changes.running(actor);
        return Pages.of(
                "applicant/change/changes",
                new ChangesPage(
                        permits.of(person, actor).stream().findFirst().orElse(null),
                        Stream.of(Kind.values())
                                .filter(Kind.OF_HOLDER::contains)
                                .map(kind -> new ChangesPage.Offer(
                                        kind,
                                        running.get(kind),
                                        running.containsKey(kind)
                                                ? null
                                                : desk.barred(actor, kind).orElse(null)))
                                .toList(),
                        cases.all(actor).stream()
                                .filter(view -> !view.state().open())
                                .toList()));
    }

    @PostMapping("/me/changes/{kind}")
    ModelAndView begin(Actor actor, @PathVariable("kind") String slug, Form form) {
        Optional<Kind> kind = Kind.of(slug).filter(Kind.OF_HOLDER::contains);
        UUID person = actor.person();
        if (kind.isEmpty() || person == null) {
            return Pages.absent();
        }
        return acts.perform(
                actor,
                form,
                () -> desk.handle(new Command.Open(person, kind.get()), actor),
                no -> "/me/changes/" + slug,
                () -> all(actor));
    }

    @GetMapping("/me/changes/{kind}")
    ModelAndView one(Actor actor, @PathVariable("kind") String slug) {
        Optional<Kind> kind = Kind.of(slug).filter(Kind.OF_HOLDER::contains);
        if (kind.isEmpty()) {
            return Pages.absent();
        }
        Optional<CaseView> open =
                cases.own(kind.get(), actor).filter(view -> view.state().open());
        if (open.isEmpty()) {
            return Pages.to("/me/changes");
        }
        CaseView view = open.get();
        return view.state().inPreparation()
                ? Pages.of(
                        "applicant/change/change",
                        new ChangePage(view, desk.readiness(actor, kind.get()).orElseThrow()))
                : Pages.to(CasePath.of(view));
    }
}
