package org.anju.web.office.spot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.accounts.Account;
import org.anju.cases.spot.SpotDesk;
import org.anju.conduct.spot.SpotCheck;
import org.anju.conduct.spot.SpotCheckRegister;
import org.anju.conduct.spot.SpotItem;
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

/** 一家单位的抽查: what two officers found, what the employer said, and how it was closed (G-4.8-2). */
@Controller
final class SpotCheckController {

    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
    private static final int LONGEST_DAYS = 60;

    private final SpotDesk desk;
    private final SpotCheckRegister register;
    private final Acts acts;

    SpotCheckController(SpotDesk desk, SpotCheckRegister register, Acts acts) {
        this.desk = desk;
        this.register = register;
        this.acts = acts;
    }

    @GetMapping("/desk/spot/checks/{id}")
    ModelAndView show(@PathVariable UUID id, Actor actor) {
        Optional<SpotCheck> check = register.check(id, actor);
        return check.isEmpty()
                ? Pages.absent()
                : Pages.of(
                        "office/spot/check", new CheckPage(check.get(), desk.colleagues(actor), actor.is(Role.CLERK)));
    }

    @PostMapping("/desk/spot/checks/{id}")
    ModelAndView record(@PathVariable UUID id, Actor actor, Form sent) {
        if (!actor.is(Role.CLERK) || register.check(id, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("spot.");
        String second = form.oneOf(
                "second",
                desk.colleagues(actor).stream()
                        .map(Account::id)
                        .map(UUID::toString)
                        .toList());
        boolean points = form.has("pointsTo");
        String follow = form.textOrNull("followUp", 500);
        Integer days = form.numberOrNull("followDays", 1, LONGEST_DAYS);
        if ((follow == null) != (days == null) && form.ok()) {
            form.problem(follow == null ? "followUp" : "followDays", "spot.follow");
        }
        var report = new SpotDesk.Report(
                form.number("version", 1, 1_000),
                form.date("on"),
                second.isEmpty() ? id : UUID.fromString(second),
                items(form),
                points ? form.oneOf("pointsTo", LETTERS) : null,
                follow,
                days);
        return acts.perform(
                actor,
                form,
                () -> desk.record(id, report, actor),
                done -> "/desk/spot/checks/" + id,
                () -> show(id, actor));
    }

    @PostMapping("/desk/spot/checks/{id}/close")
    ModelAndView close(@PathVariable UUID id, Actor actor, Form sent) {
        if (!actor.is(Role.CLERK) || register.check(id, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("spot.");
        int version = form.number("version", 1, 1_000);
        String note = form.text("closing", 500);
        return acts.perform(
                actor,
                form,
                () -> desk.close(id, version, note, actor),
                done -> "/desk/spot/checks/" + id,
                () -> show(id, actor));
    }

    private static Map<SpotItem, SpotCheck.Seen> items(Form form) {
        var items = new EnumMap<SpotItem, SpotCheck.Seen>(SpotItem.class);
        for (SpotItem item : SpotItem.values()) {
            String field = item.name() + ".result";
            SpotItem.Result result = null;
            for (SpotItem.Result each : SpotItem.Result.values()) {
                result = each.name().equals(form.raw(field)) ? each : result;
            }
            String note = form.textOrNull(item.name() + ".note", 300);
            if (result == null) {
                form.problem(field, "spot.answer");
            } else if (result != SpotItem.Result.FITS && note == null) {
                form.problem(item.name() + ".note", "spot.say");
            } else {
                items.put(item, new SpotCheck.Seen(result, note));
            }
        }
        return items;
    }
}
