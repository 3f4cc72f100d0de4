package org.anju.web.applicant.materials;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anju.materials.Attachment;
import org.anju.materials.Examined;
import org.anju.materials.GivenReason;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.materials.PassportRegister;
import org.anju.materials.PhotoRegister;
import org.anju.materials.Version;
import org.anju.materials.VersionRegister;
import org.anju.materials.gate.PhotoLook;
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

/** The applicant's folder: shows the checklist, takes files in and out. */
@Controller
class MaterialsController {

    private final Folder folder;
    private final MaterialRegister materials;
    private final PassportRegister passports;
    private final PersonRegister persons;
    private final Uploads uploads;
    private final VersionRegister versions;
    private final PhotoRegister photos;
    private final OwnReadings readings;
    private final Editable editable;
    private final Acts acts;
    private final InstantSource clock;

    MaterialsController(
            Folder folder,
            MaterialRegister materials,
            PassportRegister passports,
            PersonRegister persons,
            Uploads uploads,
            VersionRegister versions,
            PhotoRegister photos,
            OwnReadings readings,
            Editable editable,
            Acts acts,
            InstantSource clock) {
        this.folder = folder;
        this.materials = materials;
        this.passports = passports;
        this.persons = persons;
        this.uploads = uploads;
        this.versions = versions;
        this.photos = photos;
        this.readings = readings;
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
                .map(item -> Pages.of(
                        "applicant/materials/slot",
                        new SlotPage(
                                item,
                                null,
                                offered(actor, item),
                                earlier(actor, item),
                                readings.of(actor, item).orElse(null),
                                looks(item))))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/me/materials/{slug}")
    ModelAndView put(Actor actor, @PathVariable String slug, Form sent) {
        Optional<Item> found = folder.item(actor, Item.slot(slug));
        if (found.filter(Item::asked).isEmpty()) {
            return Pages.absent();
        }
        Item item = found.get();
        Form form = sent.labels("me.materials.");
        Passport passport = Uploads.passport(form, Uploads.Asked.of(item), Beijing.today(clock));
        // whoever may not write need not have his files read
        List<Examined.Accepted> files = item.locked() == null
                ? uploads.read(actor, form, "files", item.material().slot())
                : List.of();
        UUID person = Objects.requireNonNull(actor.person());
        return acts.perform(
                actor,
                form,
                editable.guarded(person, item.material().slot(), () -> {
                    uploads.took(actor, form, "files");
                    return put(actor, person, item, files, passport, form.ticked("replace"));
                }),
                // what was measured of a photo is told at once, where something can be done about it
                id -> hinted(files) ? "/me/materials/" + slug : "/me/materials",
                () -> slot(actor, slug));
    }

    private static boolean hinted(List<Examined.Accepted> files) {
        return files.stream()
                .map(Examined.Accepted::photo)
                .anyMatch(photo -> photo != null && !photo.hints().isEmpty());
    }

    private Map<UUID, PhotoLook> looks(Item item) {
        return item.bindable()
                ? Map.of()
                : photos.looks(
                        item.papers().stream().map(paper -> paper.file().id()).toList());
    }

    private Outcome put(
            Actor actor, UUID person, Item item, List<Examined.Accepted> files, Passport passport, boolean replace) {
        List<UUID> old = replace
                ? item.papers().stream()
                        .map(Item.Paper::file)
                        .filter(file -> !file.byEmployer())
                        .map(Attachment::id)
                        .toList()
                : List.of();
        old.forEach(id -> materials.remove(actor, id));
        // what is there needs no reason why it is not
        if (item.reason() != null && item.reason().kind() == GivenReason.Kind.CANNOT && !files.isEmpty()) {
            passports.withdraw(actor, person, item.material().slot());
        }
        Outcome last = new Outcome.Absent();
        for (Examined.Accepted file : files) {
            last = materials.put(actor, person, item.material().slot(), file, passport);
            if (!(last instanceof Outcome.Done)) {
                return last;
            }
        }
        if (last instanceof Outcome.Done(String id)) {
            versions.replaced(actor, old, UUID.fromString(id));
        }
        return last;
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
                editable.guarded(
                        Objects.requireNonNull(actor.person()), Item.slot(slug), () -> materials.remove(actor, id)),
                done -> "/me/materials/" + slug,
                () -> slot(actor, slug));
    }

    Optional<Item> holding(Actor actor, String slug, UUID id) {
        boolean own = materials
                .find(actor, id)
                .map(Attachment::slot)
                .filter(Item.slot(slug)::equals)
                .isPresent();
        return own ? folder.item(actor, Item.slot(slug)) : Optional.empty();
    }

    private List<Version> earlier(Actor actor, Item item) {
        return Optional.ofNullable(actor.person())
                .map(person -> versions.earlier(actor, person, item.material().slot()))
                .orElse(List.of());
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
