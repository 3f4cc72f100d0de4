package org.anju.web.office.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Command;
import org.anju.cases.Decision;
import org.anju.cases.ItemAnswer;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.cases.Submission;
import org.anju.cases.flow.Verb;
import org.anju.trail.Actor;
import org.anju.web.dossier.Answers;
import org.anju.web.dossier.Line;
import org.anju.web.dossier.Point;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.anju.web.office.Next;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 决定: hold, resume, recommend, grant, refuse, remand, uphold, set aside. Each says first what it does; the next case opens afterwards. */
@Controller
final class DecideController {

    private static final int WORDS = 500;

    private final CaseRegister cases;
    private final CaseDesk desk;
    private final Acts acts;
    private final Next next;

    DecideController(CaseRegister cases, CaseDesk desk, Acts acts, Next next) {
        this.cases = cases;
        this.desk = desk;
        this.acts = acts;
        this.next = next;
    }

    @GetMapping("/desk/cases/{no}/hold")
    ModelAndView hold(@PathVariable String no, Actor actor) {
        return ask(no, Verb.HOLD, null, actor);
    }

    @PostMapping("/desk/cases/{no}/hold")
    ModelAndView hold(@PathVariable String no, Form form, Actor actor) {
        Reason why = one(form, Verb.HOLD);
        return perform(new Command.Hold(no, Answers.version(form), why), null, form, actor);
    }

    @GetMapping("/desk/cases/{no}/resume")
    ModelAndView resume(@PathVariable String no, Actor actor) {
        return ask(no, Verb.RESUME, null, actor);
    }

    @PostMapping("/desk/cases/{no}/resume")
    ModelAndView resume(@PathVariable String no, Form form, Actor actor) {
        Reason result = one(form, Verb.RESUME);
        return perform(new Command.Resume(no, Answers.version(form), result), null, form, actor);
    }

    @GetMapping("/desk/cases/{no}/recommend")
    ModelAndView recommend(
            @PathVariable String no, @RequestParam(defaultValue = "GRANT") Decision decision, Actor actor) {
        return ask(no, Verb.RECOMMEND, decision, actor);
    }

    @PostMapping("/desk/cases/{no}/recommend")
    ModelAndView recommend(@PathVariable String no, Form form, Actor actor) {
        Decision decision = form.choice("decision", Decision.class);
        List<Reason> reasons = decision == Decision.GRANT ? List.of() : several(form);
        String opinion = form.textOrNull("opinion", WORDS);
        return perform(
                new Command.Recommend(no, Answers.version(form), decision, reasons, opinion), decision, form, actor);
    }

    @GetMapping("/desk/cases/{no}/grant")
    ModelAndView grant(@PathVariable String no, Actor actor) {
        return ask(no, Verb.GRANT, null, actor);
    }

    @PostMapping("/desk/cases/{no}/grant")
    ModelAndView grant(@PathVariable String no, Form form, Actor actor) {
        String opinion = form.textOrNull("opinion", WORDS);
        return perform(new Command.Grant(no, Answers.version(form), opinion), null, form, actor);
    }

    @GetMapping("/desk/cases/{no}/refuse")
    ModelAndView refuse(@PathVariable String no, Actor actor) {
        return ask(no, Verb.REFUSE, null, actor);
    }

    @PostMapping("/desk/cases/{no}/refuse")
    ModelAndView refuse(@PathVariable String no, Form form, Actor actor) {
        List<Reason> reasons = several(form);
        return perform(new Command.Refuse(no, Answers.version(form), reasons), null, form, actor);
    }

    @GetMapping("/desk/cases/{no}/remand")
    ModelAndView remand(@PathVariable String no, Actor actor) {
        return ask(no, Verb.REMAND, null, actor);
    }

    @PostMapping("/desk/cases/{no}/remand")
    ModelAndView remand(@PathVariable String no, Form form, Actor actor) {
        Reason why = one(form, Verb.REMAND);
        return perform(new Command.Remand(no, Answers.version(form), why), null, form, actor);
    }

    @GetMapping("/desk/cases/{no}/uphold")
    ModelAndView uphold(@PathVariable String no, Actor actor) {
        return ask(no, Verb.UPHOLD, null, actor);
    }

    @PostMapping("/desk/cases/{no}/uphold")
    ModelAndView uphold(@PathVariable String no, Form form, Actor actor) {
        Reason why = one(form, Verb.UPHOLD);
        return perform(new Command.Uphold(no, Answers.version(form), why), null, form, actor);
    }

    @GetMapping("/desk/cases/{no}/set-aside")
    ModelAndView setAside(@PathVariable String no, Actor actor) {
        return ask(no, Verb.SET_ASIDE, null, actor);
    }

    @PostMapping("/desk/cases/{no}/set-aside")
    ModelAndView setAside(@PathVariable String no, Form form, Actor actor) {
        Reason why = one(form, Verb.SET_ASIDE);
        return perform(new Command.SetAside(no, Answers.version(form), why), null, form, actor);
    }

    private ModelAndView perform(Command.Move move, @Nullable Decision decision, Form form, Actor actor) {
        String after = next.after(move.caseNo(), form.raw("in"), actor);
        return acts.perform(
                actor,
                form,
                () -> desk.handle(move, actor),
                id -> after,
                () -> show(move.caseNo(), move.verb(), decision, actor));
    }

    /** A step the table does not have for this hand now has no page either: the case itself is shown. */
    private ModelAndView ask(String no, Verb verb, @Nullable Decision decision, Actor actor) {
        Optional<CaseView> view = cases.view(no, actor);
        if (view.isPresent() && !view.get().may(verb)) {
            return Pages.to("/desk/cases/" + no);
        }
        return show(no, verb, decision, actor);
    }

    private ModelAndView show(String no, Verb verb, @Nullable Decision decision, Actor actor) {
        Optional<CaseView> view = cases.view(no, actor);
        Optional<Submission> submission = cases.submission(no, actor);
        if (view.isEmpty() || submission.isEmpty()) {
            return Pages.absent();
        }
        List<Line> lines = Line.of(
                cases.items(no, actor), submission.get(), submission.get().on());
        boolean reasoned = verb != Verb.GRANT && decision != Decision.GRANT;
        return Pages.of(
                "office/decide/decide",
                new DecidePage(
                        view.get(),
                        verb,
                        decision,
                        reasoned ? ReasonCode.of(verb) : List.of(),
                        lines.stream()
                                .filter(line -> line.item().office() == null)
                                .toList(),
                        lines.stream().filter(DecideController::against).toList(),
                        Point.all(submission.get().assessment()).stream()
                                .filter(Point::trouble)
                                .toList()));
    }

    private static boolean against(Line line) {
        var given = line.item().office();
        return given != null && given.fit() == ItemAnswer.Fit.DOES_NOT_FIT;
    }

    private static Reason one(Form sent, Verb verb) {
        Form form = sent.labels("desk.reason.");
        List<ReasonCode> offered = ReasonCode.of(verb);
        ReasonCode code = offered.size() == 1 ? offered.getFirst() : form.choice("reason", ReasonCode.class);
        return new Reason(code, form.text("text", WORDS));
    }

    private static List<Reason> several(Form sent) {
        Form form = sent.labels("desk.reason.");
        var reasons = new ArrayList<Reason>();
        for (ReasonCode code : form.choices("reason", ReasonCode.class)) {
            reasons.add(new Reason(code, form.text("text-" + code.name(), WORDS)));
        }
        if (reasons.isEmpty()) {
            form.problem("reason", "desk.reason.none");
        }
        return reasons;
    }
}
