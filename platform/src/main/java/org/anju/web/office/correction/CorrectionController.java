package org.anju.web.office.correction;

import java.time.InstantSource;
import java.util.Optional;
import org.anju.cases.correction.Correction;
import org.anju.cases.correction.CorrectionDesk;
import org.anju.cases.correction.Decided;
import org.anju.cases.correction.Request;
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

/** 更正办理: the list by last day, and one with its decision (ADR 121). */
@Controller
final class CorrectionController {

    private final CorrectionDesk desk;
    private final PersonRegister persons;
    private final Acts acts;
    private final InstantSource clock;

    CorrectionController(CorrectionDesk desk, PersonRegister persons, Acts acts, InstantSource clock) {
        this.desk = desk;
        this.persons = persons;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/desk/corrections")
    ModelAndView all(Actor actor) {
        return Pages.of("office/correction/all", new CorrectionsPage(desk.all(actor), Beijing.today(clock)));
    }

    @GetMapping("/desk/corrections/{no}")
    ModelAndView one(@PathVariable String no, Actor actor) {
        return desk.find(no, actor)
                .map(each -> Pages.of("office/correction/one", page(each, actor)))
                .orElseGet(Pages::absent);
    }

    @PostMapping("/desk/corrections/{no}/take")
    ModelAndView take(@PathVariable String no, Actor actor, Form form) {
        if (desk.find(no, actor).isEmpty()) {
            return Pages.absent();
        }
        int version = form.number("version", 0, Integer.MAX_VALUE);
        return acts.perform(
                actor,
                form,
                () -> desk.take(no, version, actor),
                same -> "/desk/corrections/" + no,
                () -> one(no, actor));
    }

    @PostMapping("/desk/corrections/{no}/decide")
    ModelAndView decide(@PathVariable String no, Actor actor, Form sent) {
        if (desk.find(no, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("correction.");
        int version = form.number("version", 0, Integer.MAX_VALUE);
        Correction.State state = form.choice("outcome", Correction.State.class);
        String words = form.text("words", Request.LONGEST);
        if (state != Correction.State.CORRECTED && state != Correction.State.NOT_CORRECTED) {
            form.problem("outcome", "correction.outcome.needed");
        }
        var decided = new Decided(state == Correction.State.CORRECTED, words);
        return acts.perform(
                actor,
                form,
                () -> desk.decide(no, version, decided, actor),
                same -> "/desk/corrections/" + no,
                () -> one(no, actor));
    }

    private CorrectionPage page(Correction correction, Actor actor) {
        Optional<Person> person = persons.person(actor, correction.person());
        Correction.Handler handler = correction.handler();
        return new CorrectionPage(
                correction,
                person.map(Person::name).orElse("—"),
                switch (correction.item()) {
                    case NAME -> person.map(Person::name).orElse("");
                    case NUMBER ->
                        person.map(each -> each.residentId().number()).orElse("");
                    default -> "";
                },
                desk.own(correction, actor),
                handler != null && handler.account().equals(actor.account()),
                desk.byChange(correction),
                Beijing.today(clock));
    }
}
