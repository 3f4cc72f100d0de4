package org.anju.web.employer.people;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.cases.association.AssociationDesk;
import org.anju.cases.association.Employee;
import org.anju.cases.association.StaffRegister;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.parties.Association;
import org.anju.parties.EmployerRegister;
import org.anju.parties.JobRegister;
import org.anju.permits.HeldPermit;
import org.anju.permits.PermitStatus;
import org.anju.policy.time.Beijing;
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

/** 查看员工: job and contract are kept true (G-3.2.2-6), a leaving is noted, the association dissolved (G-4.2-1, G-4.2-2). */
@Controller
class PersonController {

    private static final String CONTRACT = "G-3.2.1-15";

    private final StaffRegister staff;
    private final JobRegister jobs;
    private final AssociationDesk desk;
    private final EmployerRegister employers;
    private final MaterialRegister materials;
    private final Uploads uploads;
    private final Acts acts;
    private final InstantSource clock;

    PersonController(
            StaffRegister staff,
            JobRegister jobs,
            AssociationDesk desk,
            EmployerRegister employers,
            MaterialRegister materials,
            Uploads uploads,
            Acts acts,
            InstantSource clock) {
        this.staff = staff;
        this.jobs = jobs;
        this.desk = desk;
        this.employers = employers;
        this.materials = materials;
        this.uploads = uploads;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/firm/people/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return staff.employee(actor, id)
                .map(each -> Pages.of("employer/people/person", page(actor, each)))
                .orElseGet(Pages::absent);
    }

    @GetMapping("/firm/people/{id}/job")
    ModelAndView job(Actor actor, @PathVariable UUID id) {
        return form("job", actor, id);
    }

    @PostMapping("/firm/people/{id}/job")
    ModelAndView maintain(Actor actor, @PathVariable UUID id, Form sent) {
        if (employed(actor, id).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("firm.associations.");
        Association.Job job = Sent.job(form);
        return perform(actor, id, form, "job", () -> desk.maintain(actor, id, version(form), job));
    }

    @GetMapping("/firm/people/{id}/contract")
    ModelAndView contract(Actor actor, @PathVariable UUID id) {
        return form("contract", actor, id);
    }

    @PostMapping("/firm/people/{id}/contract")
    ModelAndView renew(Actor actor, @PathVariable UUID id, Form sent) {
        Optional<Employee> found = employed(actor, id);
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("firm.associations.");
        Sent.Terms terms = Sent.terms(form);
        List<Examined.Accepted> scans = uploads.read(actor, form, "scan", CONTRACT);
        UUID person = found.get().association().person();
        return perform(actor, id, form, "contract", () -> {
            uploads.took(actor, form, "scan");
            return renew(actor, id, version(form), person, terms, scans);
        });
    }

    /** The scan goes into the person's folder and the version names it, or neither happens. */
    private Outcome renew(
            Actor actor, UUID id, long version, UUID person, Sent.Terms terms, List<Examined.Accepted> scans) {
        Outcome put = new Outcome.Absent();
        String first = "";
        for (Examined.Accepted scan : scans) {
            put = materials.put(actor, person, CONTRACT, scan, Passport.dated(null, terms.to()));
            if (!(put instanceof Outcome.Done done)) {
                return put;
            }
            first = first.isEmpty() ? done.id() : first;
        }
        return first.isEmpty() ? put : desk.renew(actor, id, version, terms.contract(UUID.fromString(first)));
    }

    @GetMapping("/firm/people/{id}/leaving")
    ModelAndView leaving(Actor actor, @PathVariable UUID id) {
        return form("leaving", actor, id);
    }

    @PostMapping("/firm/people/{id}/leaving")
    ModelAndView note(Actor actor, @PathVariable UUID id, Form sent) {
        Form form = sent.labels("people.");
        LocalDate leftOn = form.date("leftOn");
        return perform(actor, id, form, "leaving", () -> desk.leave(actor, id, leftOn));
    }

    @PostMapping("/firm/people/{id}/leaving/undo")
    ModelAndView undo(Actor actor, @PathVariable UUID id, Form form) {
        return perform(actor, id, form, "leaving", () -> desk.stay(actor, id));
    }

    @GetMapping("/firm/people/{id}/release")
    ModelAndView release(Actor actor, @PathVariable UUID id) {
        return form("release", actor, id);
    }

    @PostMapping("/firm/people/{id}/release")
    ModelAndView dissolve(Actor actor, @PathVariable UUID id, Form sent) {
        Form form = sent.labels("people.");
        LocalDate leftOn = form.date("leftOn");
        if (!form.ticked("sure")) {
            form.problem("sure", "people.release.tick");
        }
        return perform(actor, id, form, "release", () -> desk.release(actor, id, version(form), leftOn));
    }

    private ModelAndView perform(Actor actor, UUID id, Form form, String page, Supplier<Outcome> act) {
        return acts.perform(actor, form, act, done -> "/firm/people/" + id, () -> form(page, actor, id));
    }

    /** A form of one who works here; of one released there is only what was. */
    private ModelAndView form(String name, Actor actor, UUID id) {
        return employed(actor, id)
                .map(each -> Pages.of("employer/people/" + name, page(actor, each)))
                .orElseGet(Pages::absent);
    }

    private Optional<Employee> employed(Actor actor, UUID id) {
        return staff.employee(actor, id).filter(each -> each.association().confirmed());
    }

    private PersonPage page(Actor actor, Employee each) {
        Association association = each.association();
        HeldPermit permit = each.permit();
        LocalDate tomorrow = Beijing.today(clock).plusDays(1);
        boolean suspends = permit != null
                && permit.status() == PermitStatus.IN_FORCE
                && !permit.to().isBefore(tomorrow);
        String employer = employers
                .employer(actor, association.employer())
                .map(known -> known.name())
                .orElse("");
        return new PersonPage(
                employer,
                each,
                jobs.history(actor, association.id()),
                association.person().equals(actor.person()),
                association.confirmed() ? staff.running(association).orElse(null) : null,
                suspends ? tomorrow : null);
    }

    private static long version(Form form) {
        return form.raw("version").matches("\\d{1,18}") ? Long.parseLong(form.raw("version")) : -1;
    }
}
