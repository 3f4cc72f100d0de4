package org.anju.web.applicant.profile;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.ChangeRegister;
import org.anju.cases.flow.Kind;
import org.anju.parties.PersonRegister;
import org.anju.parties.Profile;
import org.anju.parties.Profile.Kept;
import org.anju.parties.profile.Problem;
import org.anju.parties.profile.Qualification;
import org.anju.parties.profile.Section;
import org.anju.permits.PermitRegister;
import org.anju.policy.rule.Refusal;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows and keeps the sections of what a person says of himself. */
@Controller
class ProfileController {

    private final PersonRegister persons;
    private final Editable editable;
    private final PermitRegister permits;
    private final ChangeRegister changes;
    private final Acts acts;
    private final InstantSource clock;

    ProfileController(
            PersonRegister persons,
            Editable editable,
            PermitRegister permits,
            ChangeRegister changes,
            Acts acts,
            InstantSource clock) {
        this.persons = persons;
        this.editable = editable;
        this.permits = permits;
        this.changes = changes;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/me/profile")
    ModelAndView first(Actor actor) {
        return own(actor)
                .map(profile -> profile.open().isEmpty()
                        ? Section.INFORMATION
                        : profile.open().getFirst())
                .map(section -> Pages.to(path(section)))
                .orElseGet(Pages::absent);
    }

    @GetMapping("/me/profile/{slug}")
    ModelAndView show(
            Actor actor, @PathVariable String slug, @RequestParam(name = "more", defaultValue = "false") boolean more) {
        Section section = section(slug);
        return section == null ? Pages.absent() : page(actor, section, null, more);
    }

    /** 保存并继续 wants the section whole; the other buttons keep it as far as it is. */
    @PostMapping("/me/profile/{slug}")
    ModelAndView save(Actor actor, @PathVariable String slug, Form form) {
        Section section = section(slug);
        Optional<Profile> profile = own(actor);
        if (section == null || profile.isEmpty()) {
            return Pages.absent();
        }
        Wish wish = Wish.of(section, form);
        Read read = Readers.read(section, form, Beijing.today(clock), wish.without());
        List<Problem> problems = persons.problems(profile.get(), read.statement());
        read.tell(
                form,
                wish.whole()
                        ? problems
                        : problems.stream().filter(each -> !each.open()).toList());
        UUID person = profile.get().id();
        long version = version(form);
        return acts.perform(
                actor,
                form,
                () -> editable.refusal(person, read.statement())
                        .<Outcome>map(Outcome.Refused::new)
                        .orElseGet(() -> persons.save(actor, person, read.statement(), version)),
                id -> wish.next(
                        section,
                        changes.writingOf(actor, section.item())
                                .map(kind -> "/me/changes/" + kind.slug())
                                .orElse(null)),
                () -> page(actor, section, form, false));
    }

    private ModelAndView page(Actor actor, Section section, @Nullable Form sent, boolean more) {
        Optional<Profile> found = own(actor);
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Profile profile = found.get();
        Kept kept = profile.kept(section);
        var statement = kept == null ? Blanks.of(section, profile.person().residentId()) : kept.statement();
        Refusal locked = editable.refusal(profile.id(), section.item()).orElse(null);
        Qualification qualification = profile.say(Qualification.class);
        var page = new SectionPage(
                profile.person(),
                statement,
                kept == null ? 0 : kept.version(),
                kept == null ? null : kept.savedAt(),
                Blanks.rows(statement, sent, more),
                Blanks.shown(statement, sent),
                qualification == null ? null : qualification.basis(),
                Beijing.today(clock),
                locked,
                holding(actor, profile.id()),
                Arrays.stream(Section.values())
                        .map(each -> new SectionPage.Step(each, profile.kept(each) != null, profile.complete(each)))
                        .toList());
        return Pages.of("applicant/profile/" + section.slug(), page);
    }

    private SectionPage.Holding holding(Actor actor, UUID person) {
        return new SectionPage.Holding(
                permits.live(person).isPresent(),
                changes.writing(actor, Kind.DETAILS_CHANGE),
                changes.writing(actor, Kind.EMPLOYER_CHANGE));
    }

    private Optional<Profile> own(Actor actor) {
        UUID person = actor.person();
        return person == null ? Optional.empty() : persons.profile(actor, person);
    }

    private static long version(Form form) {
        String sent = form.raw("version");
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    static String path(Section section) {
        return "/me/profile/" + section.slug();
    }

    private static @Nullable Section section(String slug) {
        return Arrays.stream(Section.values())
                .filter(each -> each.slug().equals(slug.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
