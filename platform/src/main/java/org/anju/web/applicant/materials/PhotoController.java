package org.anju.web.applicant.materials;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.materials.Attachment;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.materials.PhotoRegister;
import org.anju.materials.VersionRegister;
import org.anju.materials.gate.Answer;
import org.anju.policy.rule.Phrase;
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

/** 用这张裁好的: puts the proposed crop in the place of an identity photo, which stays as an earlier version (G-3.2.1-6). */
@Controller
class PhotoController {

    private final MaterialsController slots;
    private final MaterialRegister materials;
    private final PhotoRegister photos;
    private final VersionRegister versions;
    private final Uploads uploads;
    private final Editable editable;
    private final Acts acts;

    PhotoController(
            MaterialsController slots,
            MaterialRegister materials,
            PhotoRegister photos,
            VersionRegister versions,
            Uploads uploads,
            Editable editable,
            Acts acts) {
        this.slots = slots;
        this.materials = materials;
        this.photos = photos;
        this.versions = versions;
        this.uploads = uploads;
        this.editable = editable;
        this.acts = acts;
    }

    @PostMapping("/me/materials/{slug}/{id}/crop")
    ModelAndView crop(Actor actor, @PathVariable String slug, @PathVariable UUID id, Form form) {
        Optional<Item> found = slots.holding(actor, slug, id)
                .filter(item -> item.material().slot().equals(Item.PHOTO));
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Item item = found.get();
        Optional<Attachment> there = item.papers().stream()
                .map(Item.Paper::file)
                .filter(file -> file.id().equals(id))
                .findFirst();
        // whoever may not write need not have his photo cut; one replaced since is somebody's second click
        Optional<Examined.Accepted> made =
                item.locked() == null ? there.flatMap(photo -> made(actor, form, photo)) : Optional.empty();
        UUID person = Objects.requireNonNull(actor.person());
        return acts.perform(
                actor,
                form,
                editable.guarded(
                        person,
                        Item.PHOTO,
                        () -> there.isEmpty() || made.isEmpty()
                                ? new Outcome.Stale()
                                : replace(actor, there.get(), made.get())),
                done -> "/me/materials/" + slug,
                () -> slots.slot(actor, slug));
    }

    /** Through the same gate as a photo sent; a problem where nothing comes of it. */
    private Optional<Examined.Accepted> made(Actor actor, Form form, Attachment photo) {
        return switch (photos.crop(photo).orElse(new Answer.Refused("photoFits", List.of()))) {
            case Answer.Refused(String key, List<Object> args) -> {
                form.problem("crop", "materials.file.of", photo.name(), new Phrase("materials.file." + key, args));
                yield Optional.empty();
            }
            case Answer.Done(byte[] jpeg) -> {
                Examined examined = uploads.examined(actor, Item.PHOTO, photo.name(), jpeg);
                Uploads.refused(form, "crop", photo.name(), examined);
                yield examined instanceof Examined.Accepted taken ? Optional.of(taken) : Optional.empty();
            }
        };
    }

    private Outcome replace(Actor actor, Attachment old, Examined.Accepted crop) {
        Outcome gone = materials.remove(actor, old.id());
        if (!(gone instanceof Outcome.Done)) {
            return gone;
        }
        Passport said = new Passport(old.formedOn(), old.validUntil(), old.issuer(), Set.of());
        Outcome put = materials.put(actor, old.person(), old.slot(), crop, said);
        if (put instanceof Outcome.Done(String id)) {
            versions.replaced(actor, List.of(old.id()), UUID.fromString(id));
        }
        return put;
    }
}
