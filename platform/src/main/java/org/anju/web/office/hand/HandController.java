package org.anju.web.office.hand;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.cases.hand.AbsenceRegister;
import org.anju.cases.hand.HandDesk;
import org.anju.cases.hand.HandView;
import org.anju.cases.hand.Holder;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Inside;
import org.anju.web.kit.Pages;
import org.anju.web.office.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 经办: a case of either kind passes from hand to hand; afterwards the reader is where he came from. */
@Controller
class HandController {

    private static final int WORDS = 300;

    private final HandDesk desk;
    private final AbsenceRegister absences;
    private final Acts acts;

    HandController(HandDesk desk, AbsenceRegister absences, Acts acts) {
        this.desk = desk;
        this.absences = absences;
        this.acts = acts;
    }

    @GetMapping("/desk/hands/{no}")
    ModelAndView show(@PathVariable String no, Actor actor) {
        return desk.of(no, actor)
                .map(view -> Pages.of("office/hand/hand", page(view, actor)))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/desk/hands/{no}/take")
    ModelAndView take(@PathVariable String no, Actor actor, Form form) {
        return perform(no, actor, form, () -> desk.take(no, actor));
    }

    @PostMapping("/desk/hands/{no}/take-over")
    ModelAndView takeOver(@PathVariable String no, Actor actor, Form sent) {
        Form form = sent.labels("desk.hand.");
        String reason = form.text("reason", WORDS);
        UUID from = id(form.raw("from"));
        return perform(no, actor, form, () -> desk.takeOver(no, from, reason, actor));
    }

    @PostMapping("/desk/hands/{no}/give-back")
    ModelAndView giveBack(@PathVariable String no, Actor actor, Form form) {
        return perform(no, actor, form, () -> desk.giveBack(no, actor));
    }

    @PostMapping("/desk/hands/{no}/assign")
    ModelAndView assign(@PathVariable String no, Actor actor, Form sent) {
        Form form = sent.labels("desk.hand.");
        UUID account = id(form.text("account", 40));
        return perform(no, actor, form, () -> account == null ? new Outcome.Absent() : desk.assign(no, account, actor));
    }

    private ModelAndView perform(String no, Actor actor, Form form, Supplier<Outcome> act) {
        String back = form.raw("back");
        String list = Selection.carried(form.raw("in")).replaceFirst("&", "?");
        return acts.perform(
                actor,
                form,
                act,
                id -> Inside.is(back) && back.startsWith("/desk")
                        ? back + "#c-" + no
                        : desk.of(no, actor).map(HandView::address).orElse("/desk") + list,
                () -> show(no, actor));
    }

    private HandPage page(HandView view, Actor actor) {
        Holder holder = view.holder();
        return new HandPage(
                view,
                holder != null && absences.hands(actor).contains(holder.account()),
                view.role() == actor.role(),
                actor.is(Role.SUPERVISOR) ? desk.able(view, actor) : List.of());
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
