package org.anju.web.applicant.submit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Command;
import org.anju.cases.Readiness;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Limit;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.applicant.CasePath;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 检查并提交 (G-3.2.3-1): the last look before an application goes to the employer, and the receipt after it. */
@Controller
class SubmitController {

    private final CaseDesk desk;
    private final CaseRegister cases;
    private final Acts acts;
    private final PolicyBook book;

    SubmitController(CaseDesk desk, CaseRegister cases, Acts acts, PolicyBook book) {
        this.book = book;
        this.desk = desk;
        this.cases = cases;
        this.acts = acts;
    }

    /** @param slug the business it is for, a first application where none is named */
    @GetMapping("/me/check")
    ModelAndView check(Actor actor, @RequestParam(name = "kind", defaultValue = "new") String slug) {
        Optional<Kind> kind = Kind.of(slug);
        if (kind.isEmpty()) {
            return Pages.absent();
        }
        Optional<CaseView> running =
                cases.own(kind.get(), actor).filter(view -> view.state().open());
        return running.filter(view -> !view.may(Verb.SUBMIT))
                .map(view -> Pages.to(CasePath.of(view)))
                .orElseGet(() -> page(actor, kind.get()));
    }

    @PostMapping("/me/check")
    ModelAndView submit(Actor actor, Form sent) {
        Form form = sent.labels("submit.");
        long version = form.raw("version").matches("\\d{1,18}") ? Long.parseLong(form.raw("version")) : 0;
        boolean guideRead = form.ticked("guideRead");
        boolean declared = form.ticked("declared");
        boolean lateKnown = form.ticked("lateKnown");
        Optional<Kind> found = Kind.of(form.raw("kind"));
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Kind kind = found.get();
        if (!guideRead) {
            form.problem("guideRead", "submit.guideRead.needed");
        }
        if (!declared) {
            form.problem("declared", "submit.declared.needed");
        }
        return acts.perform(
                actor,
                form,
                () -> submit(
                        actor,
                        kind,
                        no -> new Command.Submit(no, seen(version, no, actor), guideRead, declared, lateKnown)),
                no -> "/me/submitted" + (kind == Kind.NEW ? "" : "?no=" + no),
                () -> page(actor, kind));
    }

    /** Opens the case where there is none yet, and hands it in, in one act. */
    private Outcome submit(Actor actor, Kind kind, Function<String, Command> submit) {
        UUID person = actor.person();
        if (person == null) {
            return new Outcome.Absent();
        }
        Outcome open = desk.handle(new Command.Open(person, kind), actor);
        if (!(open instanceof Outcome.Done opened)) {
            // a first application refused: it has gone further than this page knew
            return open instanceof Outcome.Refused && kind == Kind.NEW ? new Outcome.Stale() : open;
        }
        return desk.handle(submit.apply(opened.id()), actor);
    }

    private long seen(long version, String no, Actor actor) {
        return version == 0 ? cases.view(no, actor).orElseThrow().version() : version;
    }

    private ModelAndView page(Actor actor, Kind kind) {
        Optional<Readiness> found = desk.readiness(actor, kind);
        if (found.isEmpty()) {
            return Pages.absent();
        }
        Readiness readiness = found.get();
        long version = cases.own(kind, actor)
                .filter(view -> view.state().inPreparation())
                .map(CaseView::version)
                .orElse(0L);
        return Pages.of(
                "applicant/submit/check",
                new SubmitPage(
                        readiness,
                        version,
                        SectionCard.of(readiness),
                        Limit.DECIDE.lastDay(readiness.on(), book.days())));
    }

    @GetMapping("/me/submitted")
    ModelAndView submitted(Actor actor, @RequestParam(name = "no", required = false) @Nullable String no) {
        Optional<CaseView> sent = cases.own(no, actor).filter(view -> view.state() == State.EMPLOYER_REVIEW);
        if (sent.isEmpty()) {
            return Pages.to(no == null ? "/me/case" : "/me/case?no=" + no);
        }
        CaseView view = sent.get();
        LocalDate lastDay = Objects.requireNonNull(view.lastDay());
        return Pages.of(
                "applicant/submit/submitted",
                new SubmittedPage(view, Objects.requireNonNull(view.submittedAt()), lastDay));
    }

    @GetMapping("/me/case/sent")
    ModelAndView sent(Actor actor, @RequestParam(name = "no", required = false) @Nullable String no) {
        return cases.own(no, actor)
                .flatMap(view -> cases.submission(view.no(), actor)
                        .map(sent -> Pages.of("applicant/submit/sent", new SentPage(view, sent, SectionCard.of(sent)))))
                .orElseGet(() -> Pages.to("/me/case"));
    }
}
