package org.anju.web.employer.spot;

import java.util.Optional;
import java.util.UUID;
import org.anju.cases.spot.RestrictionDesk;
import org.anju.cases.spot.SpotDesk;
import org.anju.conduct.spot.SpotCheck;
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

/** 抽查与限制 for an employer's agents: they read, are heard and answer (G-4.8-2, A-54). */
@Controller
final class FirmSpotController {

    private static final int LONG = 1_000;
    private static final int VERSIONS = 1_000;

    private final SpotDesk spots;
    private final RestrictionDesk restrictions;
    private final EmployerRegister employers;
    private final Acts acts;

    FirmSpotController(SpotDesk spots, RestrictionDesk restrictions, EmployerRegister employers, Acts acts) {
        this.spots = spots;
        this.restrictions = restrictions;
        this.employers = employers;
        this.acts = acts;
    }

    @GetMapping("/firm/spot")
    ModelAndView all(Actor actor) {
        Optional<Employer> firm = firm(actor);
        return firm.isEmpty()
                ? Pages.absent()
                : Pages.of(
                        "employer/spot/spots",
                        new FirmSpotsPage(
                                firm.get().name(),
                                spots.own(actor),
                                restrictions.of(firm.get().id(), actor)));
    }

    @GetMapping("/firm/spot/{id}")
    ModelAndView one(@PathVariable UUID id, Actor actor) {
        Optional<SpotCheck> check = spots.own(id, actor);
        return check.isEmpty()
                ? Pages.absent()
                : Pages.of(
                        "employer/spot/spot",
                        new FirmSpotPage(firm(actor).map(Employer::name).orElse(""), check.get()));
    }

    @PostMapping("/firm/spot/{id}")
    ModelAndView say(@PathVariable UUID id, Actor actor, Form sent) {
        if (spots.own(id, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("spot.");
        int version = form.number("version", 1, VERSIONS);
        String words = form.text("statement", LONG);
        return acts.perform(
                actor,
                form,
                () -> spots.state(id, version, words, actor),
                done -> "/firm/spot/" + id,
                () -> one(id, actor));
    }

    @PostMapping("/firm/spot/{id}/answer")
    ModelAndView answer(@PathVariable UUID id, Actor actor, Form sent) {
        if (spots.own(id, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("spot.");
        int version = form.number("version", 1, VERSIONS);
        String words = form.text("answered", LONG);
        return acts.perform(
                actor,
                form,
                () -> spots.answer(id, version, words, actor),
                done -> "/firm/spot/" + id,
                () -> one(id, actor));
    }

    @PostMapping("/firm/restrictions/{id}")
    ModelAndView state(@PathVariable UUID id, Actor actor, Form sent) {
        boolean own = firm(actor)
                .filter(firm -> restrictions.of(firm.id(), actor).stream()
                        .anyMatch(each -> each.id().equals(id)))
                .isPresent();
        if (!own) {
            return Pages.absent();
        }
        Form form = sent.labels("spot.");
        String words = form.text("statement", LONG);
        return acts.perform(
                actor, form, () -> restrictions.state(id, words, actor), done -> "/firm/spot", () -> all(actor));
    }

    private Optional<Employer> firm(Actor actor) {
        UUID firm = actor.employer();
        return firm == null || !employers.acts(actor) ? Optional.empty() : employers.employer(actor, firm);
    }
}
