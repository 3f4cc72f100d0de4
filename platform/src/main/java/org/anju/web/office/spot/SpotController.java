package org.anju.web.office.spot;

import java.util.Optional;
import org.anju.cases.spot.SpotDesk;
import org.anju.conduct.spot.Spot;
import org.anju.conduct.spot.SpotCheckRegister;
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

/** 抽查 at the office: the list with its announcement, and one draw (G-4.8-2). */
@Controller
final class SpotController {

    private static final int MOST = 1_000;

    private final SpotDesk desk;
    private final SpotCheckRegister register;
    private final Acts acts;

    SpotController(SpotDesk desk, SpotCheckRegister register, Acts acts) {
        this.desk = desk;
        this.register = register;
        this.acts = acts;
    }

    @GetMapping("/desk/spot")
    ModelAndView all(Actor actor) {
        return Pages.of(
                "office/spot/spots",
                new SpotsPage(
                        register.all(actor),
                        actor.is(Role.SUPERVISOR),
                        desk.frame(actor).entries().size()));
    }

    @PostMapping("/desk/spot")
    ModelAndView announce(Actor actor, Form sent) {
        Form form = sent.labels("spot.");
        int chance = form.number("chance", 0, MOST);
        int risk = form.number("risk", 0, MOST);
        String purpose = form.text("purpose", 200);
        return acts.perform(
                actor,
                form,
                () -> desk.announce(chance, risk, purpose, actor),
                no -> "/desk/spot/" + no,
                () -> all(actor));
    }

    @GetMapping("/desk/spot/{no}")
    ModelAndView one(@PathVariable String no, Actor actor) {
        Optional<Spot> spot = register.spot(no, actor);
        return spot.isEmpty()
                ? Pages.absent()
                : Pages.of(
                        "office/spot/spot",
                        new SpotPage(
                                spot.get(),
                                register.frame(no),
                                register.drawn(no),
                                actor.is(Role.SUPERVISOR) && spot.get().seed() == null));
    }

    @PostMapping("/desk/spot/{no}/draw")
    ModelAndView draw(@PathVariable String no, Actor actor, Form form) {
        if (register.spot(no, actor).isEmpty()) {
            return Pages.absent();
        }
        return acts.perform(actor, form, () -> desk.draw(no, actor), done -> "/desk/spot/" + no, () -> one(no, actor));
    }
}
