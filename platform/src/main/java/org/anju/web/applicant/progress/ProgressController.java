package org.anju.web.applicant.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Command;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.cases.Supplement;
import org.anju.cases.clock.ClockDay;
import org.anju.cases.clock.ClockView;
import org.anju.cases.flow.Verb;
import org.anju.cases.late.LateDesk;
import org.anju.cases.outside.OutsideRegister;
import org.anju.checks.Source.Kind;
import org.anju.trail.Actor;
import org.anju.web.applicant.CasePath;
import org.anju.web.dossier.Row;
import org.anju.web.kit.Acts;
import org.anju.web.kit.ClockFace;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 办理进度: one page for the applicant's newest case, with the answer to a supplement and the way to withdraw. */
@Controller
class ProgressController {

    private static final int MOST = 500;

    private final CaseDesk desk;
    private final CaseRegister cases;
    private final OutsideRegister outside;
    private final LateDesk late;
    private final Acts acts;

    ProgressController(CaseDesk desk, CaseRegister cases, OutsideRegister outside, LateDesk late, Acts acts) {
        this.desk = desk;
        this.cases = cases;
        this.outside = outside;
        this.late = late;
        this.acts = acts;
    }

    @GetMapping("/me/case")
    ModelAndView show(Actor actor, @RequestParam(name = "no", required = false) @Nullable String no) {
        return cases.own(no, actor).map(view -> page(view, actor)).orElseGet(() -> Pages.to("/me"));
    }

    private ModelAndView page(CaseView view, Actor actor) {
        return Pages.of(
                "applicant/progress/progress",
                new ProgressPage(
                        view,
                        face(view.clock()),
                        outside.told(Kind.PERSON, view.no(), actor),
                        cases.submission(view.no(), actor).map(Row::corrected).orElse(List.of()),
                        late.said(view.no()).orElse(null)));
    }

    private static @Nullable ClockFace face(@Nullable ClockView clock) {
        if (clock == null) {
            return null;
        }
        var cells = new ArrayList<ClockFace.Cell>();
        for (ClockDay day : clock.days()) {
            String kind = switch (day.kind()) {
                case PAUSED -> "x";
                case USED, OVER -> "u";
                case LEFT -> day.due() ? "d" : "";
            };
            cells.add(new ClockFace.Cell(day.date(), kind, day.today()));
        }
        return new ClockFace(
                clock.start(),
                clock.due(),
                clock.used(),
                clock.limit(),
                clock.left(),
                clock.standing() != null,
                !clock.provisional(),
                cells,
                clock.days().stream()
                        .filter(day -> day.kind() == ClockDay.Kind.PAUSED)
                        .map(ClockDay::date)
                        .toList());
    }

    /** Sends the supplement back: each item changed, or explained in a sentence. */
    @PostMapping("/me/case/answer")
    ModelAndView answer(Actor actor, Form sent) {
        Form form = sent.labels("progress.");
        Optional<CaseView> view = named(form, actor);
        if (view.isEmpty()) {
            return Pages.absent();
        }
        Map<String, String> explanations = explanations(form, view.get().supplement());
        return acts.perform(
                actor,
                form,
                () -> desk.handle(new Command.Answer(view.get().no(), version(form), explanations), actor),
                no -> CasePath.of(view.get()),
                () -> page(view.get(), actor));
    }

    /** The case the form was for. */
    private Optional<CaseView> named(Form form, Actor actor) {
        String no = form.raw("no");
        return cases.own(no.isEmpty() ? null : no, actor);
    }

    private static Map<String, String> explanations(Form form, @Nullable Supplement asked) {
        var explanations = new HashMap<String, String>();
        List<Supplement.Item> items = asked == null ? List.of() : asked.items();
        for (int i = 0; i < items.size(); i++) {
            String said = form.textOrNull("explain" + i, MOST);
            if (said != null) {
                explanations.put(items.get(i).item(), said);
            }
        }
        return explanations;
    }

    @GetMapping("/me/case/withdraw")
    ModelAndView ask(Actor actor, @RequestParam(name = "no", required = false) @Nullable String no) {
        return cases.own(no, actor)
                .filter(view -> view.may(Verb.WITHDRAW))
                .map(view -> Pages.of("applicant/progress/withdraw", new WithdrawPage(view)))
                .orElseGet(() -> Pages.to("/me/case"));
    }

    @PostMapping("/me/case/withdraw")
    ModelAndView withdraw(Actor actor, Form sent) {
        Form form = sent.labels("progress.");
        Optional<CaseView> view = named(form, actor);
        if (view.isEmpty()) {
            return Pages.absent();
        }
        String offered = form.oneOf(
                "reason", ReasonCode.of(Verb.WITHDRAW).stream().map(Enum::name).toList());
        String text = form.text("text", MOST);
        return acts.perform(
                actor,
                form,
                () -> desk.handle(
                        new Command.Withdraw(
                                view.get().no(), version(form), new Reason(ReasonCode.valueOf(offered), text)),
                        actor),
                no -> CasePath.of(view.get()),
                () -> ask(actor, view.get().no()));
    }

    /** The version of the case that the reader had before him. */
    private static long version(Form form) {
        return form.raw("version").matches("\\d{1,18}") ? Long.parseLong(form.raw("version")) : -1;
    }
}
