package org.anju.web.office.permit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.cases.PermitDesk;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.Person;
import org.anju.parties.PersonRegister;
import org.anju.permits.Life;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.permits.PermitStatus;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 证件: what a permit is, was on any day, and its end by the office (A-65, G-4.7-4). */
@Controller
final class OfficePermitController {

    private static final int MOST = 500;

    private final PermitRegister permits;
    private final PersonRegister persons;
    private final EmployerRegister employers;
    private final PermitDesk desk;
    private final Acts acts;
    private final InstantSource clock;

    OfficePermitController(
            PermitRegister permits,
            PersonRegister persons,
            EmployerRegister employers,
            PermitDesk desk,
            Acts acts,
            InstantSource clock) {
        this.permits = permits;
        this.persons = persons;
        this.employers = employers;
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    /** The day asked for stands in the address; today where none does. */
    @GetMapping("/desk/permits/{no}")
    ModelAndView show(@PathVariable("no") String number, Form form, Actor actor) {
        LocalDate day = form.dateOrNull("day");
        return permits.find(number, actor)
                .map(permit -> Pages.of("office/permit/permit", page(permit, day, actor)))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/desk/permits/{no}/cancel")
    ModelAndView cancel(@PathVariable("no") String number, Form sent, Actor actor) {
        Form form = sent.labels("cancel.");
        Optional<Permit> permit = permits.find(number, actor);
        if (permit.isEmpty()) {
            return Pages.absent();
        }
        String ground = form.oneOf(
                "ground", Life.grounds(actor.role()).stream().map(Enum::name).toList());
        String why = form.text("why", MOST);
        return acts.perform(
                actor,
                form,
                () -> desk.cancel(number, Life.Ground.valueOf(ground), why, actor),
                no -> "/desk/permits/" + no,
                () -> Pages.of("office/permit/permit", page(permit.get(), null, actor)));
    }

    private OfficePermitPage page(Permit permit, @Nullable LocalDate day, Actor actor) {
        LocalDate today = Beijing.today(clock);
        LocalDate asked = day == null ? today : day;
        PermitStatus now = permits.statusOn(permit.number(), today).orElse(PermitStatus.NOT_YET);
        boolean alive = now == PermitStatus.IN_FORCE || now == PermitStatus.SUSPENDED;
        return new OfficePermitPage(
                permit,
                persons.person(actor, permit.person()).map(Person::name).orElse(""),
                employers.employer(actor, permit.employer()).map(Employer::name).orElse(""),
                now,
                day,
                permits.statusOn(permit.number(), asked).orElse(PermitStatus.NOT_YET),
                permits.companions(permit.number(), asked, actor),
                permits.periods(permit.number(), actor),
                alive ? Life.grounds(actor.role()) : List.of());
    }
}
