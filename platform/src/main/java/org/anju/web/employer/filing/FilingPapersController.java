package org.anju.web.employer.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.Editing;
import org.anju.cases.employer.AskedPaper;
import org.anju.cases.employer.FilingDesk;
import org.anju.cases.employer.FilingFolder;
import org.anju.materials.EmployerPaperRegister;
import org.anju.materials.Examined;
import org.anju.materials.Passport;
import org.anju.materials.Sighting;
import org.anju.materials.Version;
import org.anju.materials.VersionRegister;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.applicant.materials.Uploads;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 附件管理: the papers of an employer's filing, place by place (G-3.1.1-9). */
@Controller
class FilingPapersController {

    private final FilingDesk filing;
    private final Uploads uploads;
    private final VersionRegister versions;
    private final EmployerPaperRegister papers;
    private final Acts acts;

    FilingPapersController(
            FilingDesk filing, Uploads uploads, VersionRegister versions, EmployerPaperRegister papers, Acts acts) {
        this.filing = filing;
        this.uploads = uploads;
        this.versions = versions;
        this.papers = papers;
        this.acts = acts;
    }

    @GetMapping("/firm/filing/papers")
    ModelAndView list(Actor actor) {
        return filing.folder(actor)
                .map(folder -> Pages.of(
                        "employer/filing/papers",
                        new PapersPage(folder.filing().name(), Place.all(folder, locked(folder)), locked(folder))))
                .orElseGet(Pages::absent);
    }

    @GetMapping("/firm/filing/papers/{slug}")
    ModelAndView place(Actor actor, @PathVariable String slug) {
        return filing.folder(actor)
                .flatMap(folder -> place(folder, slug)
                        .map(place -> Pages.of(
                                "employer/filing/paper",
                                new PaperPage(
                                        folder.filing().name(), place, earlier(actor, folder, place), seen(place)))))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/firm/filing/papers/{slug}")
    ModelAndView put(Actor actor, @PathVariable String slug, Form sent) {
        Optional<FilingFolder> folder = filing.folder(actor);
        Optional<Place> found = folder.flatMap(each -> place(each, slug));
        if (folder.isEmpty() || found.isEmpty()) {
            return Pages.absent();
        }
        Place place = found.get();
        Form form = sent.labels("me.materials.");
        Passport said = said(form, place, folder.get().on());
        // whoever may not write need not have his files read
        List<Examined.Accepted> files = place.locked() == null
                ? uploads.read(actor, form, "files", place.asked().slot())
                : List.of();
        return acts.perform(
                actor,
                form,
                () -> place.locked() == null
                        ? put(actor, form, place, files, said)
                        : new Outcome.Refused(place.locked()),
                id -> "/firm/filing/papers",
                () -> place(actor, slug));
    }

    /** What the agent says of a paper that lies there already. */
    @PostMapping("/firm/filing/papers/{slug}/{id}/passport")
    ModelAndView describe(Actor actor, @PathVariable String slug, @PathVariable UUID id, Form sent) {
        Optional<FilingFolder> folder = filing.folder(actor);
        Optional<Place> place = folder.flatMap(each -> place(each, slug)).filter(each -> each.holds(id));
        if (folder.isEmpty() || place.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("me.materials.");
        Passport said = said(form, place.get(), folder.get().on());
        return acts.perform(
                actor,
                form,
                () -> filing.describe(actor, place.get().asked(), id, said),
                done -> "/firm/filing/papers/" + slug,
                () -> place(actor, slug));
    }

    /** A paper that must be young or in its term says so by its day. */
    private static Passport said(Form form, Place place, LocalDate today) {
        AskedPaper asked = place.asked();
        return Uploads.passport(form, new Uploads.Asked(asked.young(), asked.term(), true, asked.marks()), today);
    }

    private Outcome put(Actor actor, Form form, Place place, List<Examined.Accepted> files, Passport said) {
        uploads.took(actor, form, "files");
        List<UUID> old = form.ticked("replace")
                ? place.files().stream().map(held -> held.paper().id()).toList()
                : List.of();
        old.forEach(id -> filing.remove(actor, id));
        Outcome last = new Outcome.Absent();
        for (Examined.Accepted file : files) {
            last = filing.put(actor, place.asked(), file, said);
            if (!(last instanceof Outcome.Done)) {
                return last;
            }
        }
        if (last instanceof Outcome.Done(String id)) {
            versions.replacedPapers(actor, old, UUID.fromString(id));
        }
        return last;
    }

    private List<Sighting> seen(Place place) {
        return papers.sightings(place.files().stream().map(Place.Held::paper).toList());
    }

    private List<Version> earlier(Actor actor, FilingFolder folder, Place place) {
        return versions.earlierPapers(
                actor,
                folder.filing().employer(),
                place.asked().slot(),
                place.asked().subject());
    }

    @PostMapping("/firm/filing/papers/{slug}/{id}/remove")
    ModelAndView remove(Actor actor, @PathVariable String slug, @PathVariable UUID id, Form form) {
        boolean there = filing.folder(actor).flatMap(folder -> place(folder, slug)).stream()
                .anyMatch(place -> place.holds(id));
        return there
                ? acts.perform(
                        actor,
                        form,
                        () -> filing.remove(actor, id),
                        done -> "/firm/filing/papers/" + slug,
                        () -> place(actor, slug))
                : Pages.absent();
    }

    private Optional<Place> place(FilingFolder folder, String slug) {
        return Place.all(folder, locked(folder)).stream()
                .filter(place -> place.slug().equals(slug))
                .findFirst();
    }

    private @Nullable Refusal locked(FilingFolder folder) {
        return filing.editing(folder.filing().employer()) instanceof Editing.Locked(Refusal why) ? why : null;
    }
}
