package org.anju.web.office.complaint;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.complaint.Complaint;
import org.anju.cases.complaint.ComplaintDesk;
import org.anju.cases.complaint.ComplaintRegister;
import org.anju.cases.complaint.Wish;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.Person;
import org.anju.parties.PersonRegister;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 投诉办理: the list by last day, and one with its answer (ADR 113). */
@Controller
final class ComplaintController {

    private final ComplaintDesk desk;
    private final ComplaintRegister register;
    private final EmployerRegister employers;
    private final PersonRegister persons;
    private final Acts acts;
    private final InstantSource clock;

    ComplaintController(
            ComplaintDesk desk,
            ComplaintRegister register,
            EmployerRegister employers,
            PersonRegister persons,
            Acts acts,
            InstantSource clock) {
        this.desk = desk;
        this.register = register;
        this.employers = employers;
        this.persons = persons;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/desk/complaints")
    ModelAndView all(Actor actor) {
        return Pages.of("office/complaint/all", new ComplaintsPage(desk.all(actor), Beijing.today(clock)));
    }

    @GetMapping("/desk/complaints/{no}")
    ModelAndView one(@PathVariable String no, Actor actor) {
        return desk.find(no, actor)
                .map(each -> Pages.of("office/complaint/one", page(each, actor)))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/desk/complaints/{no}/take")
    ModelAndView take(@PathVariable String no, Actor actor, Form form) {
        if (desk.find(no, actor).isEmpty()) {
            return Pages.absent();
        }
        int version = form.number("version", 0, Integer.MAX_VALUE);
        return acts.perform(
                actor,
                form,
                () -> desk.take(no, version, actor),
                same -> "/desk/complaints/" + no,
                () -> one(no, actor));
    }

    @PostMapping("/desk/complaints/{no}/answer")
    ModelAndView answer(@PathVariable String no, Actor actor, Form sent) {
        if (desk.find(no, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("complaint.");
        int version = form.number("version", 0, Integer.MAX_VALUE);
        var answer = new Complaint.Answer(form.text("answer", Wish.LONGEST), form.ticked("breach"));
        return acts.perform(
                actor,
                form,
                () -> desk.answer(no, version, answer, actor),
                same -> "/desk/complaints/" + no,
                () -> one(no, actor));
    }

    private ComplaintPage page(Complaint complaint, Actor actor) {
        UUID employer = complaint.employer();
        Complaint.Handler handler = complaint.handler();
        return new ComplaintPage(
                complaint,
                persons.person(actor, complaint.person()).map(Person::name).orElse("—"),
                Optional.ofNullable(employer)
                        .flatMap(each -> employers.employer(actor, each))
                        .map(Employer::name)
                        .orElse(null),
                employer == null ? 0 : register.lapses(employer),
                desk.recused(complaint, actor),
                handler != null && handler.account().equals(actor.account()),
                Beijing.today(clock));
    }
}
