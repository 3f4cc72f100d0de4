package org.anju.web.applicant.materials;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.materials.Attachment;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.materials.VersionRegister;
import org.anju.policy.material.Mark;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.applicant.Editable;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Turns photographs that lie in a slot already, or binds them into one PDF; the single ones stay as earlier versions. */
@Controller
class ArrangeController {

    private final Folder folder;
    private final MaterialRegister materials;
    private final VersionRegister versions;
    private final Gathering gathering;
    private final Uploads uploads;
    private final MaterialsController slots;
    private final Editable editable;
    private final Acts acts;

    ArrangeController(
            Folder folder,
            MaterialRegister materials,
            VersionRegister versions,
            Gathering gathering,
            Uploads uploads,
            MaterialsController slots,
            Editable editable,
            Acts acts) {
        this.folder = folder;
        this.materials = materials;
        this.versions = versions;
        this.gathering = gathering;
        this.uploads = uploads;
        this.slots = slots;
        this.editable = editable;
        this.acts = acts;
    }

    /** A photograph and how it is wished. */
    private record Wish(Attachment file, int order, Gathering.Came came) {}

    /** Papers that come out of it, each with those in whose place it comes. */
    private record Made(Examined.Accepted file, List<Attachment> instead) {}

    @PostMapping("/me/materials/{slug}/arrange")
    ModelAndView arrange(Actor actor, @PathVariable String slug, Form form) {
        Optional<Item> found = folder.item(actor, Item.slot(slug));
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Item item = found.get();
        UUID person = Objects.requireNonNull(actor.person());
        // whoever may not write need not have his files read
        List<Made> made = item.locked() == null ? made(actor, form, item) : List.of();
        return acts.perform(
                actor,
                form,
                editable.guarded(person, item.material().slot(), () -> put(actor, person, item, made)),
                done -> "/me/materials/" + slug,
                () -> slots.slot(actor, slug));
    }

    private List<Made> made(Actor actor, Form form, Item item) {
        List<Wish> wishes = item.photographs().stream()
                .map(file -> wish(form, file))
                .sorted(Comparator.comparingInt(Wish::order))
                .toList();
        if (!form.ok()) {
            return List.of();
        }
        if (item.bindable() && form.ticked("bind")) {
            return examined(actor, form, item, wishes, true).stream().toList();
        }
        List<Wish> turned =
                wishes.stream().filter(wish -> wish.came().turn() != 0).toList();
        if (turned.isEmpty()) {
            form.problem("bind", "arrange.nothing");
        }
        return turned.stream()
                .flatMap(wish -> examined(actor, form, item, List.of(wish), false).stream())
                .toList();
    }

    private Wish wish(Form form, Attachment file) {
        int order = form.number("order." + file.id(), 1, 99);
        String turn = form.oneOf("turn." + file.id(), List.of("0", "90", "180", "270"));
        var came = new Gathering.Came(file.name(), bytes(file), false, turn.isEmpty() ? 0 : Integer.parseInt(turn));
        return new Wish(file, order, came);
    }

    private Optional<Made> examined(Actor actor, Form form, Item item, List<Wish> wishes, boolean bind) {
        List<Gathering.Came> came = wishes.stream().map(Wish::came).toList();
        return gathering.gathered(form, "bind", came, bind).stream().findFirst().flatMap(one -> {
            Examined examined = uploads.examined(actor, item.material().slot(), one.name(), one.bytes());
            if (examined instanceof Examined.Accepted file) {
                return Optional.of(
                        new Made(file, wishes.stream().map(Wish::file).toList()));
            }
            Uploads.refused(form, "bind", one.name(), examined);
            return Optional.empty();
        });
    }

    private Outcome put(Actor actor, UUID person, Item item, List<Made> all) {
        Outcome last = new Outcome.Stale();
        for (Made made : all) {
            List<UUID> old = made.instead().stream().map(Attachment::id).toList();
            for (UUID id : old) {
                Outcome gone = materials.remove(actor, id);
                if (!(gone instanceof Outcome.Done)) {
                    return gone;
                }
            }
            last = materials.put(actor, person, item.material().slot(), made.file(), passport(item, made));
            if (!(last instanceof Outcome.Done(String id))) {
                return last;
            }
            versions.replaced(actor, old, UUID.fromString(id));
        }
        return last;
    }

    /** What was said of the single ones holds of all together. */
    private static Passport passport(Item item, Made made) {
        Set<Mark> marks = item.papers().stream()
                .filter(paper -> made.instead().contains(paper.file()))
                .flatMap(paper -> paper.marks().stream())
                .collect(Collectors.toSet());
        String issuer = made.instead().stream()
                .map(Attachment::issuer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Passport(
                earliest(made, Attachment::formedOn), earliest(made, Attachment::validUntil), issuer, marks);
    }

    /** Bound together, they are as old as the oldest and good as long as the first to run out. */
    private static @Nullable LocalDate earliest(Made made, Function<Attachment, @Nullable LocalDate> day) {
        return made.instead().stream()
                .map(day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private byte[] bytes(Attachment file) {
        try (InputStream in = materials.open(file)) {
            return in.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
