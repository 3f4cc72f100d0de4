package org.anju.web.applicant.materials;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.materials.Attachment;
import org.anju.materials.GivenReason;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.materials.PassportRegister;
import org.anju.policy.material.Mark;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.applicant.Editable;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the applicant says of his papers: dates, issuer, seals; why one is missing; the day he means to apply. */
@Controller
class PassportController {

    private final Folder folder;
    private final MaterialRegister materials;
    private final PassportRegister passports;
    private final MaterialsController pages;
    private final Editable editable;
    private final Acts acts;
    private final InstantSource clock;

    PassportController(
            Folder folder,
            MaterialRegister materials,
            PassportRegister passports,
            MaterialsController pages,
            Editable editable,
            Acts acts,
            InstantSource clock) {
        this.folder = folder;
        this.materials = materials;
        this.passports = passports;
        this.pages = pages;
        this.editable = editable;
        this.acts = acts;
        this.clock = clock;
    }

    @PostMapping("/me/materials/plan")
    ModelAndView plan(Actor actor, Form sent) {
        Form form = sent.labels("passports.");
        LocalDate day = form.date("day");
        return acts.perform(
                actor, form, () -> passports.plan(actor, day), done -> "/me/materials", () -> pages.list(actor));
    }

    @PostMapping("/me/materials/{slug}/{id}/dates")
    ModelAndView passport(Actor actor, @PathVariable String slug, @PathVariable UUID id, Form sent) {
        Optional<Item> found = materials
                .find(actor, id)
                .map(Attachment::slot)
                .filter(Item.slot(slug)::equals)
                .flatMap(slot -> folder.item(actor, slot));
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Item item = found.get();
        Form form = sent.labels("me.materials.");
        Passport passport = Uploads.passport(form, Uploads.Asked.of(item), Beijing.today(clock));
        Map<Mark, Boolean> seen =
                item.material().marks().stream().collect(Collectors.toMap(mark -> mark, passport.marks()::contains));
        return acts.perform(
                actor,
                form,
                editable.guarded(
                        Objects.requireNonNull(actor.person()), item.material().slot(), () -> {
                            Outcome dated = materials.date(actor, id, passport);
                            return dated instanceof Outcome.Done && !seen.isEmpty()
                                    ? passports.saw(actor, id, seen)
                                    : dated;
                        }),
                done -> "/me/materials/" + slug,
                () -> pages.slot(actor, slug));
    }

    /** 无法提供 where nothing is there, 仍要使用 where it is short in time; what is out of force no reason helps. */
    @PostMapping("/me/materials/{slug}/reason")
    ModelAndView reason(Actor actor, @PathVariable String slug, Form sent) {
        Optional<Item> found =
                folder.item(actor, Item.slot(slug)).filter(Item::asked).filter(Item::explainable);
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Item item = found.get();
        Form form = sent.labels("passports.");
        String reason = form.text("reason", GivenReason.LONGEST);
        if (!reason.isEmpty() && reason.length() < GivenReason.SHORTEST) {
            form.problem("reason", "passports.reason.short", GivenReason.SHORTEST);
        }
        GivenReason.Kind kind = item.papers().isEmpty() ? GivenReason.Kind.CANNOT : GivenReason.Kind.NEVERTHELESS;
        UUID person = Objects.requireNonNull(actor.person());
        return acts.perform(
                actor,
                form,
                editable.guarded(
                        person,
                        item.material().slot(),
                        () -> passports.reason(actor, person, item.material().slot(), kind, reason)),
                done -> "/me/materials/" + slug,
                () -> pages.slot(actor, slug));
    }

    @PostMapping("/me/materials/{slug}/reason/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable String slug, Form form) {
        Optional<Item> found = folder.item(actor, Item.slot(slug));
        if (found.isEmpty()) {
            return Pages.absent();
        }
        UUID person = Objects.requireNonNull(actor.person());
        return acts.perform(
                actor,
                form,
                editable.guarded(person, Item.slot(slug), () -> passports.withdraw(actor, person, Item.slot(slug))),
                done -> "/me/materials/" + slug,
                () -> pages.slot(actor, slug));
    }
}
