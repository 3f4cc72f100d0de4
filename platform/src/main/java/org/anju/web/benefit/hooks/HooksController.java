package org.anju.web.benefit.hooks;

import java.util.Optional;
import java.util.UUID;
import org.anju.sheets.benefit.BenefitAsker;
import org.anju.sheets.benefit.BenefitRegister;
import org.anju.sheets.benefit.HookRegister;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.benefit.keys.SecretPage;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 状态推送: only the department's administrator finds this page. */
@Controller
final class HooksController {

    private static final String PATH = "/benefit/hooks";
    private static final int MOST = 500;

    private final BenefitRegister register;
    private final HookRegister hooks;
    private final Acts acts;

    HooksController(BenefitRegister register, HookRegister hooks, Acts acts) {
        this.register = register;
        this.hooks = hooks;
        this.acts = acts;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return admin(actor).map(this::page).orElseGet(Pages::absent);
    }

    /** Sets the address and shows its new secret, once. */
    @PostMapping(PATH)
    ModelAndView set(Actor actor, Form sent) {
        Optional<BenefitAsker> admin = admin(actor);
        if (admin.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("benefit.hook.");
        String url = form.text("url", MOST);
        String secret = hooks.draw();
        var made = new boolean[1];
        ModelAndView answer = acts.perform(
                actor,
                form,
                () -> {
                    Outcome outcome = hooks.set(admin.get(), url, secret);
                    made[0] = outcome instanceof Outcome.Done;
                    return outcome;
                },
                id -> PATH,
                () -> page(admin.get()));
        return made[0] ? Pages.of("benefit/keys/secret", new SecretPage(url, secret, PATH)) : answer;
    }

    @PostMapping(PATH + "/stop")
    ModelAndView stop(Actor actor, Form form) {
        return admin(actor)
                .map(each -> acts.perform(actor, form, () -> hooks.stop(each), id -> PATH, () -> page(each)))
                .orElseGet(Pages::absent);
    }

    @PostMapping(PATH + "/{id}/again")
    ModelAndView again(Actor actor, @PathVariable UUID id, Form form) {
        return admin(actor)
                .map(each -> acts.perform(actor, form, () -> hooks.again(each, id), done -> PATH, () -> page(each)))
                .orElseGet(Pages::absent);
    }

    private Optional<BenefitAsker> admin(Actor actor) {
        return register.asker(actor).filter(BenefitAsker::admin);
    }

    private ModelAndView page(BenefitAsker admin) {
        return Pages.of(
                "benefit/hooks/hooks",
                new HooksPage(admin.department().name(), hooks.of(admin).orElse(null), hooks.tellings(admin)));
    }
}
