package org.anju.web.employer.filing;

import java.util.Optional;
import org.anju.cases.employer.EmployerCaseRegister;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.EmployerCommand;
import org.anju.cases.employer.EmployerDesk;
import org.anju.cases.employer.EmployerReason;
import org.anju.cases.employer.EmployerReasonCode;
import org.anju.cases.employer.EmployerVerb;
import org.anju.cases.employer.FilingDesk;
import org.anju.cases.employer.FilingFolder;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 提交与撤回 of an employer's case for rights (G-3.1.1-16, A-65). */
@Controller
class FilingSubmitController {

    private static final int MOST = 500;

    private final FilingDesk filing;
    private final EmployerDesk desk;
    private final EmployerCaseRegister cases;
    private final Acts acts;

    FilingSubmitController(FilingDesk filing, EmployerDesk desk, EmployerCaseRegister cases, Acts acts) {
        this.filing = filing;
        this.desk = desk;
        this.cases = cases;
        this.acts = acts;
    }

    /** What lies on the table and the case it belongs to. */
    private record Own(FilingFolder folder, EmployerCaseView view) {}

    private Optional<Own> own(Actor actor) {
        return filing.folder(actor)
                .flatMap(folder -> Optional.ofNullable(
                                OwnCases.of(cases.of(folder.filing().employer(), actor))
                                        .running())
                        .map(view -> new Own(folder, view)));
    }

    @GetMapping("/firm/filing/submit")
    ModelAndView check(Actor actor) {
        return own(actor)
                .filter(own -> own.view().state().inPreparation())
                .map(own -> Pages.of("employer/filing/submit", new SubmitPage(own.folder(), own.view())))
                .orElseGet(() -> Pages.to("/firm/filing"));
    }

    @PostMapping("/firm/filing/submit")
    ModelAndView submit(Actor actor, Form form) {
        Optional<Own> own = own(actor);
        if (own.isEmpty()) {
            return Pages.absent();
        }
        for (String tick : new String[] {"guideRead", "declared"}) {
            if (!form.ticked(tick)) {
                form.problem(tick, "filing.submit.tick." + tick);
            }
        }
        return acts.perform(
                actor,
                form,
                () -> desk.handle(
                        new EmployerCommand.Submit(own.get().view().no(), Sent.version(form), true, true), actor),
                no -> "/firm/filing",
                () -> check(actor));
    }

    @GetMapping("/firm/filing/withdraw")
    ModelAndView ask(Actor actor) {
        return own(actor)
                .filter(own -> own.view().verbs().contains(EmployerVerb.WITHDRAW))
                .map(own -> Pages.of(
                        "employer/filing/withdraw",
                        new LeavePage(own.folder().filing().name(), own.view())))
                .orElseGet(() -> Pages.to("/firm/filing"));
    }

    @PostMapping("/firm/filing/withdraw")
    ModelAndView withdraw(Actor actor, Form sent) {
        Optional<Own> own = own(actor);
        if (own.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("filing.field.");
        String code = form.oneOf(
                "reason",
                EmployerReasonCode.of(EmployerVerb.WITHDRAW).stream()
                        .map(Enum::name)
                        .toList());
        String text = form.text("text", MOST);
        return acts.perform(
                actor,
                form,
                () -> desk.handle(
                        new EmployerCommand.Withdraw(
                                own.get().view().no(),
                                Sent.version(form),
                                new EmployerReason(EmployerReasonCode.valueOf(code), text)),
                        actor),
                no -> "/firm/filing",
                () -> ask(actor));
    }
}
