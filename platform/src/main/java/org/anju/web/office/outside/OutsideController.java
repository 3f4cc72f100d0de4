package org.anju.web.office.outside;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongFunction;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.Command;
import org.anju.cases.employer.EmployerCaseRegister;
import org.anju.cases.employer.EmployerCommand;
import org.anju.cases.employer.EmployerDesk;
import org.anju.cases.employer.EmployerVerb;
import org.anju.cases.flow.Verb;
import org.anju.cases.outside.LookUp;
import org.anju.cases.outside.OutsideRegister;
import org.anju.cases.outside.OutsideView;
import org.anju.checks.Source;
import org.anju.checks.Source.Kind;
import org.anju.trail.Actor;
import org.anju.trail.LookRegister;
import org.anju.trail.Outcome;
import org.anju.trail.Subject;
import org.anju.web.dossier.Answers;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.anju.web.office.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 外部核验: of a person's case and of a unit's: what sources said, looked up by hand, asked anew. Who reads it leaves a line. */
@Controller
class OutsideController {

    private final OutsideRegister outside;
    private final CaseRegister cases;
    private final CaseDesk desk;
    private final EmployerCaseRegister employers;
    private final EmployerDesk employerDesk;
    private final LookForm looks;
    private final Acts acts;
    private final LookRegister trail;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    OutsideController(
            OutsideRegister outside,
            CaseRegister cases,
            CaseDesk desk,
            EmployerCaseRegister employers,
            EmployerDesk employerDesk,
            LookForm looks,
            Acts acts,
            LookRegister trail,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.outside = outside;
        this.cases = cases;
        this.desk = desk;
        this.employers = employers;
        this.employerDesk = employerDesk;
        this.looks = looks;
        this.acts = acts;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @GetMapping("/desk/cases/{no}/outside")
    ModelAndView ofPerson(
            @PathVariable String no, @RequestParam(required = false) @Nullable Source source, Actor actor) {
        return seen(Kind.PERSON, no, source, actor);
    }

    @GetMapping("/desk/employers/{no}/outside")
    ModelAndView ofUnit(@PathVariable String no, @RequestParam(required = false) @Nullable Source source, Actor actor) {
        return seen(Kind.UNIT, no, source, actor);
    }

    @PostMapping("/desk/cases/{no}/outside")
    ModelAndView lookAtPerson(@PathVariable String no, Form form, Actor actor) {
        return look(Kind.PERSON, no, form, actor);
    }

    @PostMapping("/desk/employers/{no}/outside")
    ModelAndView lookAtUnit(@PathVariable String no, Form form, Actor actor) {
        return look(Kind.UNIT, no, form, actor);
    }

    @PostMapping("/desk/cases/{no}/outside/again")
    ModelAndView againOfPerson(@PathVariable String no, Form form, Actor actor) {
        return again(Kind.PERSON, no, form, actor);
    }

    @PostMapping("/desk/employers/{no}/outside/again")
    ModelAndView againOfUnit(@PathVariable String no, Form form, Actor actor) {
        return again(Kind.UNIT, no, form, actor);
    }

    private ModelAndView again(Kind kind, String no, Form form, Actor actor) {
        Source source = form.choice("source", Source.class);
        return perform(
                kind,
                no,
                null,
                form,
                actor,
                version -> kind == Kind.PERSON
                        ? desk.handle(new Command.Enquire(no, version, source), actor)
                        : employerDesk.handle(new EmployerCommand.Enquire(no, version, source), actor));
    }

    private ModelAndView look(Kind kind, String no, Form sent, Actor actor) {
        if (page(kind, no, null, actor).filter(OutsidePage::may).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("checks.");
        Source source = form.choice("source", Source.class);
        LookUp look = looks.read(form, actor, source, clock.instant());
        return perform(kind, no, source, form, actor, version -> handled(kind, no, version, look, actor));
    }

    private Outcome handled(Kind kind, String no, long version, LookUp look, Actor actor) {
        return kind == Kind.PERSON
                ? desk.handle(new Command.LookedUp(no, version, look), actor)
                : employerDesk.handle(new EmployerCommand.LookedUp(no, version, look), actor);
    }

    private ModelAndView perform(
            Kind kind, String no, @Nullable Source source, Form form, Actor actor, LongFunction<Outcome> act) {
        return acts.perform(
                actor,
                form,
                () -> act.apply(Answers.version(form)),
                done -> address(kind, no) + "/outside"
                        + Selection.carried(form.raw("in")).replaceFirst("&", "?"),
                () -> show(kind, no, source, actor));
    }

    private ModelAndView seen(Kind kind, String no, @Nullable Source source, Actor actor) {
        ModelAndView shown = show(kind, no, source, actor);
        if (shown.getModel().get("page") instanceof OutsidePage) {
            transaction.executeWithoutResult(tx -> trail.carry(actor, new Subject("outside", no), null));
        }
        return shown;
    }

    private ModelAndView show(Kind kind, String no, @Nullable Source source, Actor actor) {
        return page(kind, no, source, actor)
                .map(page -> Pages.of("office/outside/outside", page))
                .orElseGet(Pages::absent);
    }

    private Optional<OutsidePage> page(Kind kind, String no, @Nullable Source source, Actor actor) {
        Optional<OutsideView> view = outside.of(kind, no, actor);
        return view.flatMap(each -> kind == Kind.PERSON
                ? cases.view(no, actor)
                        .map(seen -> page(each, seen.personName(), seen.version(), seen.may(Verb.CHECK), source))
                : employers
                        .view(no, actor)
                        .map(seen -> page(
                                each,
                                seen.employerName(),
                                seen.version(),
                                seen.verbs().contains(EmployerVerb.CHECK),
                                source)));
    }

    private OutsidePage page(OutsideView view, String name, long version, boolean may, @Nullable Source source) {
        Kind kind = view.of().kind();
        boolean offered = may && source != null && Source.of(kind).contains(source);
        return new OutsidePage(
                view, name, address(kind, view.of().no()), version, may, offered ? source : null, clock.instant());
    }

    private static String address(Kind kind, String no) {
        return (kind == Kind.PERSON ? "/desk/cases/" : "/desk/employers/") + no;
    }
}
