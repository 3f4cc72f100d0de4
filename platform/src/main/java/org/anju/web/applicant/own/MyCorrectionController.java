package org.anju.web.applicant.own;

import java.time.InstantSource;
import java.util.List;
import org.anju.cases.correction.Correction;
import org.anju.cases.correction.CorrectionDesk;
import org.anju.cases.correction.Request;
import org.anju.cases.outside.Screenshot;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.web.applicant.materials.Uploads;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 更正申请: filed with a proof if there is one, followed, taken back (ADR 121). */
@Controller
final class MyCorrectionController {

    private static final String FILE = "file";

    private final CorrectionDesk desk;
    private final CorrectionChoices choices;
    private final Uploads uploads;
    private final Acts acts;
    private final InstantSource clock;

    MyCorrectionController(
            CorrectionDesk desk, CorrectionChoices choices, Uploads uploads, Acts acts, InstantSource clock) {
        this.desk = desk;
        this.choices = choices;
        this.uploads = uploads;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/me/data/correction")
    ModelAndView form(Actor actor, Frame frame) {
        return Pages.of("applicant/own/correct", new CorrectionFormPage(choices.of(actor, frame)));
    }

    @PostMapping("/me/data/correction")
    ModelAndView file(Actor actor, Form sent, Frame frame) {
        Form form = sent.labels("correction.");
        List<String> his = choices.of(actor, frame).stream().map(Choice::value).toList();
        String chosen = form.oneOf("item", his);
        Correction.Item item = his.contains(chosen) ? CorrectionChoices.item(chosen) : Correction.Item.OTHER;
        String wrong = form.text("wrong", Request.LONGEST);
        String should = should(form, item);
        // a file is looked at last: it is not asked for again for a word that is missing
        @Nullable Screenshot proof = Uploads.sent(form, FILE) ? proof(form, actor) : null;
        var request = new Request(item, CorrectionChoices.which(chosen), new Correction.Said(wrong, should, proof));
        return acts.perform(
                actor,
                form,
                () -> {
                    uploads.took(actor, form, FILE);
                    return desk.file(request, actor);
                },
                no -> "/me/data/corrections/" + no,
                () -> form(actor, frame));
    }

    @GetMapping("/me/data/corrections/{no}")
    ModelAndView one(@PathVariable String no, Actor actor) {
        return desk.find(no, actor)
                .map(each -> Pages.of("applicant/own/correction", each))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/me/data/corrections/{no}/withdraw")
    ModelAndView withdraw(@PathVariable String no, Actor actor, Form form) {
        if (desk.find(no, actor).isEmpty()) {
            return Pages.absent();
        }
        int version = form.number("version", 0, Integer.MAX_VALUE);
        return acts.perform(
                actor,
                form,
                () -> desk.withdraw(no, version, actor),
                same -> "/me/data/corrections/" + no,
                () -> one(no, actor));
    }

    /** A number as it is on a card; a name as long as names are. */
    private String should(Form form, Correction.Item item) {
        if (item != Correction.Item.NUMBER) {
            return form.text("should", item == Correction.Item.NAME ? Request.LONGEST_NAME : Request.LONGEST);
        }
        ResidentId number = form.parsed("should", raw -> ResidentId.parse(raw, Beijing.today(clock)));
        return number == null ? "" : number.number();
    }

    private @Nullable Screenshot proof(Form form, Actor actor) {
        return uploads.read(actor, form, FILE, "correction").stream()
                .findFirst()
                .map(Screenshot::of)
                .orElse(null);
    }
}
