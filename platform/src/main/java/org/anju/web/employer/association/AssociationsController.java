package org.anju.web.employer.association;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.association.AssociationDesk;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.Person;
import org.anju.parties.PersonRegister;
import org.anju.parties.RosterRegister;
import org.anju.parties.roster.RosterEntry;
import org.anju.parties.roster.RosterPerson;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.applicant.materials.Uploads;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 待确认关联单位列表: an agent confirms with job and contract, or refuses with a reason (G-3.2.2-3, -4). */
@Controller
class AssociationsController {

    private static final String CONTRACT = "G-3.2.1-15";

    private final AssociationRegister associations;
    private final AssociationDesk desk;
    private final EmployerRegister employers;
    private final RosterRegister roster;
    private final PersonRegister persons;
    private final MaterialRegister materials;
    private final Uploads uploads;
    private final Acts acts;

    AssociationsController(
            AssociationRegister associations,
            AssociationDesk desk,
            EmployerRegister employers,
            RosterRegister roster,
            PersonRegister persons,
            MaterialRegister materials,
            Uploads uploads,
            Acts acts) {
        this.associations = associations;
        this.desk = desk;
        this.employers = employers;
        this.roster = roster;
        this.persons = persons;
        this.materials = materials;
        this.uploads = uploads;
        this.acts = acts;
    }

    @GetMapping("/firm/associations")
    ModelAndView waiting(Actor actor) {
        return firm(actor)
                .map(name -> Pages.of(
                        "employer/association/waiting",
                        new WaitingPage(name, associations.waiting(actor), actor.person())))
                .orElseGet(Pages::absent);
    }

    @GetMapping("/firm/associations/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        Optional<Association> association = asked(actor, id);
        Optional<Person> person = association.flatMap(each -> persons.person(actor, each.person()));
        if (association.isEmpty() || person.isEmpty()) {
            return Pages.absent();
        }
        boolean own = association.get().person().equals(actor.person());
        RosterEntry expected = roster.expected(actor, person.get().residentId())
                .map(RosterPerson::entry)
                .orElse(null);
        return Pages.of(
                "employer/association/request",
                new RequestPage(
                        firm(actor).orElse(""),
                        association.get(),
                        person.get(),
                        own,
                        expected,
                        expected == null
                                ? null
                                : roster.verdict(actor, expected).orElse(null)));
    }

    @PostMapping("/firm/associations/{id}")
    ModelAndView confirm(Actor actor, @PathVariable UUID id, Form sent) {
        Optional<Association> found = asked(actor, id);
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("firm.associations.");
        Confirmation filled = Confirmation.read(form);
        List<Examined.Accepted> scans = uploads.read(actor, form, "scan", CONTRACT);
        UUID person = found.get().person();
        return acts.perform(
                actor,
                form,
                () -> {
                    uploads.took(actor, form, "scan");
                    return confirm(actor, id, version(form), person, filled, scans);
                },
                done -> "/firm/people/" + done,
                () -> show(actor, id));
    }

    /** The contract goes into the applicant's folder and the confirmation names it, or neither happens. */
    private Outcome confirm(
            Actor actor, UUID id, long version, UUID person, Confirmation filled, List<Examined.Accepted> scans) {
        Outcome put = new Outcome.Absent();
        String first = "";
        for (Examined.Accepted scan : scans) {
            put = materials.put(
                    actor,
                    person,
                    CONTRACT,
                    scan,
                    Passport.dated(null, filled.terms().to()));
            if (!(put instanceof Outcome.Done done)) {
                return put;
            }
            first = first.isEmpty() ? done.id() : first;
        }
        return first.isEmpty()
                ? put
                : desk.confirm(
                        actor,
                        id,
                        version,
                        filled.job(),
                        filled.terms().contract(UUID.fromString(first)),
                        filled.same());
    }

    @PostMapping("/firm/associations/{id}/refuse")
    ModelAndView refuse(Actor actor, @PathVariable UUID id, Form sent) {
        if (asked(actor, id).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("firm.associations.");
        String reason = form.text("reason", 200);
        return acts.perform(
                actor,
                form,
                () -> desk.refuse(actor, id, version(form), reason),
                done -> "/firm/associations",
                () -> show(actor, id));
    }

    @GetMapping("/firm/code")
    ModelAndView code(Actor actor) {
        return employers
                .code(actor)
                .map(code -> Pages.of(
                        "employer/association/code", new CodePage(firm(actor).orElse(""), code.grouped())))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/firm/code")
    ModelAndView rotate(Actor actor, Form form) {
        return acts.perform(actor, form, () -> employers.rotate(actor), id -> "/firm/code", () -> code(actor));
    }

    /** Only while it waits: what is answered is answered. */
    private Optional<Association> asked(Actor actor, UUID id) {
        return employers.acts(actor)
                ? associations.association(actor, id).filter(each -> each.state() == Association.State.REQUESTED)
                : Optional.empty();
    }

    private Optional<String> firm(Actor actor) {
        UUID employer = actor.employer();
        return employer == null || !employers.acts(actor)
                ? Optional.empty()
                : employers.employer(actor, employer).map(Employer::name);
    }

    private static long version(Form form) {
        return form.raw("version").matches("\\d{1,18}") ? Long.parseLong(form.raw("version")) : -1;
    }
}
