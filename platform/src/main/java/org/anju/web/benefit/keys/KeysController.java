package org.anju.web.benefit.keys;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.sheets.benefit.BenefitAsker;
import org.anju.sheets.benefit.BenefitKeyRegister;
import org.anju.sheets.benefit.BenefitPurpose;
import org.anju.sheets.benefit.BenefitRegister;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 接口密钥: only the department's administrator finds this page. */
@Controller
final class KeysController {

    private final BenefitRegister register;
    private final BenefitKeyRegister keys;
    private final Acts acts;
    private final InstantSource clock;

    KeysController(BenefitRegister register, BenefitKeyRegister keys, Acts acts, InstantSource clock) {
        this.register = register;
        this.keys = keys;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/benefit/keys")
    ModelAndView list(Actor actor, Frame frame) {
        return admin(actor).map(each -> page(each, frame)).orElseGet(Pages::absent);
    }

    @PostMapping("/benefit/keys")
    ModelAndView make(Actor actor, Form sent, Frame frame) {
        Optional<BenefitAsker> admin = admin(actor);
        if (admin.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("benefit.key.");
        String name = form.text("name", 40);
        List<String> offered =
                purposes(admin.get(), frame).stream().map(Choice::value).toList();
        var picked = form.all("purposes").stream()
                .filter(offered::contains)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        if (picked.isEmpty()) {
            form.problem("purposes", "benefit.key.pick");
        }
        LocalDate last = form.date("last");
        String key = keys.draw();
        var made = new boolean[1];
        ModelAndView answer = acts.perform(
                actor,
                form,
                () -> {
                    Outcome outcome = keys.make(admin.get(), key, name, picked, last);
                    made[0] = outcome instanceof Outcome.Done;
                    return outcome;
                },
                id -> "/benefit/keys",
                () -> page(admin.get(), frame));
        return made[0] ? Pages.of("benefit/keys/secret", new SecretPage(name, key, "/benefit/keys")) : answer;
    }

    @PostMapping("/benefit/keys/{id}/revoke")
    ModelAndView revoke(Actor actor, @PathVariable UUID id, Form form, Frame frame) {
        return admin(actor)
                .map(each -> acts.perform(
                        actor, form, () -> keys.revoke(each, id), done -> "/benefit/keys", () -> page(each, frame)))
                .orElseGet(Pages::absent);
    }

    private Optional<BenefitAsker> admin(Actor actor) {
        return register.asker(actor).filter(BenefitAsker::admin);
    }

    private ModelAndView page(BenefitAsker admin, Frame frame) {
        return Pages.of(
                "benefit/keys/keys",
                new KeysPage(
                        admin.department().name(),
                        keys.of(admin),
                        purposes(admin, frame),
                        register.purposes(admin.department().id()).stream()
                                .collect(Collectors.toMap(BenefitPurpose::id, BenefitPurpose::name)),
                        clock.instant()));
    }

    private List<Choice> purposes(BenefitAsker admin, Frame frame) {
        return register.open(admin, frame.today()).stream()
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }
}
