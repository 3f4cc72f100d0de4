package org.anju.web.applicant.tasks;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.flow.State;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.Profile;
import org.anju.parties.profile.Qualification;
import org.anju.permits.PermitRegister;
import org.anju.trail.Actor;
import org.anju.web.applicant.materials.Folder;
import org.anju.web.applicant.materials.MaterialsPage;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The applicant's first page: everything there is to do, the next thing on top. */
@Controller
class TasksController {

    private final PersonRegister persons;
    private final AssociationRegister associations;
    private final EmployerRegister employers;
    private final Folder folder;
    private final CaseRegister cases;
    private final PermitRegister permits;

    TasksController(
            PersonRegister persons,
            AssociationRegister associations,
            EmployerRegister employers,
            Folder folder,
            CaseRegister cases,
            PermitRegister permits) {
        this.persons = persons;
        this.associations = associations;
        this.employers = employers;
        this.folder = folder;
        this.cases = cases;
        this.permits = permits;
    }

    @GetMapping("/me")
    ModelAndView tasks(Actor actor) {
        UUID person = actor.person();
        Optional<Profile> found = person == null ? Optional.empty() : persons.profile(actor, person);
        Optional<MaterialsPage> materials = folder.of(actor);
        if (found.isEmpty() || materials.isEmpty()) {
            return Pages.absent();
        }
        Profile profile = found.get();
        // the list is that of a first application; whoever holds a permit has other business
        if (permits.live(profile.id()).isPresent()) {
            return Pages.to("/me/changes");
        }
        Optional<Association> association = associations.of(actor, profile.id());
        Optional<Employer> employer = association.flatMap(each -> employers.employer(actor, each.employer()));
        Qualification qualification = profile.say(Qualification.class);
        Optional<CaseView> own = cases.own(actor);
        boolean sent = own.map(CaseView::state)
                .filter(state -> state.open() && !state.inPreparation())
                .isPresent();
        var page = new TasksPage(
                Tasks.of(profile, association, employer, materials.get(), sent),
                own.filter(view -> !view.state().inPreparation())
                        .map(TasksController::banner)
                        .orElse(null),
                association
                        .filter(Association::confirmed)
                        .flatMap(each -> employer)
                        .map(Employer::name)
                        .orElse(null),
                qualification == null || qualification.basis() == null
                        ? null
                        : qualification.basis().name(),
                lastSaved(profile));
        return Pages.of("applicant/tasks/tasks", page);
    }

    private static TasksPage.Banner banner(CaseView view) {
        String key =
                view.state() == State.SUPPLEMENT ? "supplement" : view.state().open() ? "running" : "closed";
        return new TasksPage.Banner(key, view.no());
    }

    private static @Nullable Instant lastSaved(Profile profile) {
        return profile.sections().values().stream()
                .map(Profile.Kept::savedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
