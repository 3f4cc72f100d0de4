package org.anju.web.open.check;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 预检: asks question by question and shows the result. All in the address, so back, reload and sharing simply work. */
@Controller
final class CheckController {

    private final InstantSource clock;
    private final PolicyBook book;

    CheckController(InstantSource clock, PolicyBook book) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping("/check")
    ModelAndView ask(Form sent, Frame frame) {
        Form form = sent.labels("check.f.");
        Answers said = Answers.read(form, today());
        Question answered = said.question(form.raw("q"));
        if (answered != null) {
            return answered(answered, said, form, frame);
        }
        Assessment assessment = Wizard.assess(said, book.now());
        Set<String> open = Wizard.open(assessment);
        Question edited = said.question(form.raw("edit"));
        Question next = edited != null ? edited : Wizard.next(said, open);
        if (!form.ok()) {
            // A spoilt address: what can be read is kept, what cannot is asked again
            return Pages.to("/check" + said.query());
        }
        return next == null ? Pages.to("/check/result" + said.query()) : page(next, said);
    }

    private ModelAndView answered(Question question, Answers said, Form form, Frame frame) {
        boolean unsure = form.raw("unsure").equals(question.key());
        if (unsure) {
            return Pages.to("/check" + said.query());
        }
        for (Fact fact : Wizard.fields(question, said, book.now())) {
            boolean given =
                    said.values().containsKey(fact.name()) || said.skipped().contains(fact.name());
            if (!given && form.problems().at(fact.name()) == null) {
                form.problem(fact.name(), fact.picked() ? "kit.problem.pick" : "kit.problem.fill", Labels.of(fact));
            }
        }
        return form.ok() ? Pages.to("/check" + said.query()) : Pages.problems(frame, form, page(question, said));
    }

    private ModelAndView page(Question question, Answers said) {
        Answers elsewhere = said.without(question);
        Question before = Wizard.before(question, said);
        Assessment now = Wizard.assess(elsewhere, book.now());
        return Pages.of(
                "open/check/question",
                new QuestionPage(
                        question,
                        Wizard.fields(question, said, book.now()),
                        said.values(),
                        elsewhere.fields(),
                        before == null ? null : "/check" + said.query("edit=" + before.key()),
                        numbered(question, said),
                        Wizard.left(elsewhere, Wizard.open(now)),
                        "/check/result" + elsewhere.query(),
                        SaidLine.of(said, question),
                        now.parameters()));
    }

    private static int numbered(Question question, Answers said) {
        List<Question> touched = said.questions().stream().filter(said::touches).toList();
        int at = touched.indexOf(question);
        return at >= 0 ? at + 1 : touched.size() + 1;
    }

    @GetMapping("/check/result")
    ModelAndView result(Form sent, Frame frame) {
        Form form = sent.labels("check.f.");
        Answers said = Answers.read(form, today());
        SituationForm situation = SituationForm.read(form, said);
        Assessment assessment = Wizard.assess(said, book.now());
        ModelAndView page = Pages.of(
                "open/check/result",
                ResultPage.of(
                        said, assessment, situation, today(), Wizard.next(said, Wizard.open(assessment)) != null));
        return form.ok() ? page : Pages.problems(frame, form, page);
    }

    private LocalDate today() {
        return Beijing.today(clock);
    }
}
