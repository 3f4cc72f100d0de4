package org.anju.web.applicant.appeal;

import java.util.Optional;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Command;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.cases.flow.Verb;
import org.anju.trail.Actor;
import org.anju.web.applicant.CasePath;
import org.anju.web.dossier.Answers;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 申请复核: once for each refusal, in the applicant's own words; another officer than before decides. */
@Controller
final class AppealController {

    private static final int MOST = 500;

    private final CaseDesk desk;
    private final CaseRegister cases;
    private final Acts acts;

    AppealController(CaseDesk desk, CaseRegister cases, Acts acts) {
        this.desk = desk;
        this.cases = cases;
        this.acts = acts;
    }

    @GetMapping("/me/case/appeal")
    ModelAndView ask(Actor actor, @RequestParam(name = "no", required = false) @Nullable String no) {
        Optional<CaseView> view = cases.own(no, actor).filter(each -> each.may(Verb.APPEAL));
        return view.flatMap(each -> each.refusal()
                        .map(refusal -> Pages.of("applicant/appeal/appeal", new AppealPage(each, refusal))))
                .orElseGet(() -> Pages.to("/me/case"));
    }

    @PostMapping("/me/case/appeal")
    ModelAndView appeal(Actor actor, Form sent) {
        Form form = sent.labels("appeal.");
        String no = form.raw("no");
        Optional<CaseView> view = cases.own(no.isEmpty() ? null : no, actor);
        if (view.isEmpty()) {
            return Pages.absent();
        }
        String ground = form.oneOf(
                "reason", ReasonCode.of(Verb.APPEAL).stream().map(Enum::name).toList());
        String text = form.text("text", MOST);
        return acts.perform(
                actor,
                form,
                () -> desk.handle(
                        new Command.Appeal(
                                view.get().no(), Answers.version(form), new Reason(ReasonCode.valueOf(ground), text)),
                        actor),
                done -> CasePath.of(view.get()),
                () -> ask(actor, view.get().no()));
    }
}
