package org.anju.web.applicant.materials;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.materials.Attachment;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.profile.Residence;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.applicant.Editable;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The applicant's folder: shows the checklist, takes files in, corrects their dates, takes them out. */
@Controller
class MaterialsController {

    private final Folder folder;
    private final MaterialRegister materials;
    private final PersonRegister persons;
    private final Uploads uploads;
    private final Editable editable;
    private final Acts acts;
    private final InstantSource clock;

    MaterialsController(
            Folder folder,
            MaterialRegister materials,
            PersonRegister persons,
            Uploads uploads,
            Editable editable,
            Acts acts,
            InstantSource clock) {
        this.folder = folder;
        this.materials = materials;
        this.persons = persons;
        this.uploads = uploads;
        this.editable = editable;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/me/materials")
    ModelAndView list(Actor actor) {
        return folder.of(actor)
                .map(page -> Pages.of("applicant/materials/materials", page))
                .orElseGet(Pages::absent);
    }

    @GetMapping("/me/materials/{slug}")
    ModelAndView slot(Actor actor, @PathVariable String slug) {
        return folder.item(actor, Item.slot(slug))
                .map(item -> Pages.of("applicant/materials/slot", new SlotPage(item, null, offered(actor, item))))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/me/materials/{slug}")
    ModelAndView put(Actor actor, @PathVariable String slug, Form sent) {
        Optional<Item> found = folder.item(actor, Item.slot(slug));
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Item item = found.get();
        Form form = sent.labels("me.materials.");
        Uploads.Dates dates = Uploads.dates(form, item, Beijing.today(clock));
        // whoever may not write need not have his files read
        List<Examined.Accepted> files = item.locked() == null
                ? uploads.read(form, "files", item.material().slot())
                : List.of();
        UUID person = Objects.requireNonNull(actor.person());
        return acts.perform(
                actor,
                form,
                guarded(person, item, () -> put(actor, person, item, files, dates, form.ticked("replace"))),
                id -> "/me/materials",
                () -> slot(actor, slug));
    }

    private Outcome put(
            Actor actor, UUID person, Item item, List<Examined.Accepted> files, Uploads.Dates dates, boolean replace) {
        if (replace) {
            for (Item.Paper paper : item.papers()) {
                if (!paper.file().byEmployer()) {
                    materials.remove(actor, paper.file().id());
                }
            }
        }
        Outcome last = new Outcome.Absent();
        for (Examined.Accepted file : files) {
            last = materials.put(actor, person, item.material().slot(), file, dates.formedOn(), dates.validUntil());
            if (!(last instanceof Outcome.Done)) {
                return last;
            }
        }
        return last;
    }

    @PostMapping("/me/materials/{slug}/{id}/dates")
    ModelAndView dates(Actor actor, @PathVariable String slug, @PathVariable UUID id, Form sent) {
        Optional<Item> found = holding(actor, slug, id);
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("me.materials.");
        Uploads.Dates dates = Uploads.dates(form, found.get(), Beijing.today(clock));
        return acts.perform(
                actor,
                form,
                guarded(
                        Objects.requireNonNull(actor.person()),
                        found.get(),
                        () -> materials.date(actor, id, dates.formedOn(), dates.validUntil())),
                done -> "/me/materials/" + slug,
                () -> slot(actor, slug));
    }

    @PostMapping("/me/materials/{slug}/{id}/remove")
    ModelAndView remove(Actor actor, @PathVariable String slug, @PathVariable UUID id, Form form) {
        Optional<Item> found = holding(actor, slug, id);
        if (found.isEmpty()) {
            return Pages.absent();
        }
        return acts.perform(
                actor,
                form,
                guarded(Objects.requireNonNull(actor.person()), found.get(), () -> materials.remove(actor, id)),
                done -> "/me/materials/" + slug,
                () -> slot(actor, slug));
    }

    private Supplier<Outcome> guarded(UUID person, Item item, Supplier<Outcome> act) {
        return () -> editable.refusal(person, "slot:" + item.material().slot())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(act);
    }

    private Optional<Item> holding(Actor actor, String slug, UUID id) {
        boolean own = materials
                .find(actor, id)
                .map(Attachment::slot)
                .filter(Item.slot(slug)::equals)
                .isPresent();
        return own ? folder.item(actor, Item.slot(slug)) : Optional.empty();
    }

    /** What he has written in the section on his home need not be written again. */
    private @Nullable LocalDate offered(Actor actor, Item item) {
        Residence home = Optional.ofNullable(actor.person())
                .flatMap(person -> persons.profile(actor, person))
                .map(profile -> profile.say(Residence.class))
                .orElse(null);
        if (home == null) {
            return null;
        }
        return switch (item.material().clause()) {
            case "G-3.2.1-16" -> home.permitValidUntil();
            case "G-3.2.1-22" -> home.lease() == null ? null : home.lease().to();
            default -> null;
        };
    }
}
