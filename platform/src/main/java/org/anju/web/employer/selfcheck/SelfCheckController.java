package org.anju.web.employer.selfcheck;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.conduct.SelfCheck;
import org.anju.conduct.SelfCheckQuestion;
import org.anju.conduct.SelfCheckRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 年度自查 (G-4.8-1): eight questions, each with its clause; earlier years stay readable. */
@Controller
final class SelfCheckController {

    private static final int FIRST = 2024;
    private static final int LAST = 2100;

    private final SelfCheckRegister checks;
    private final EmployerRegister employers;
    private final Acts acts;
    private final InstantSource clock;

    SelfCheckController(SelfCheckRegister checks, EmployerRegister employers, Acts acts, InstantSource clock) {
        this.checks = checks;
        this.employers = employers;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/firm/self-check")
    ModelAndView show(Actor actor, Form form) {
        return page(actor, form.numberOrNull("year", FIRST, LAST));
    }

    @PostMapping("/firm/self-check")
    ModelAndView report(Actor actor, Form sent) {
        Form form = sent.labels("firm.selfcheck.");
        Integer year = form.numberOrNull("year", FIRST, LAST);
        if (year == null || !employers.acts(actor)) {
            return Pages.absent();
        }
        Map<SelfCheckQuestion, SelfCheck.Answer> answers = answers(form);
        String note = form.textOrNull("note", 500);
        Integer version = form.numberOrNull("version", 0, 10_000);
        return acts.perform(
                actor,
                form,
                () -> checks.report(actor, year, version == null ? 0 : version, answers, note),
                done -> "/firm/self-check?year=" + done,
                () -> page(actor, year));
    }

    private static Map<SelfCheckQuestion, SelfCheck.Answer> answers(Form form) {
        var answers = new EnumMap<SelfCheckQuestion, SelfCheck.Answer>(SelfCheckQuestion.class);
        for (SelfCheckQuestion question : SelfCheckQuestion.values()) {
            String fits = question.name() + ".fits";
            String done = question.name() + ".done";
            if (!form.raw(fits).equals("yes") && !form.raw(fits).equals("no")) {
                form.problem(fits, "firm.selfcheck.answer");
                continue;
            }
            String words = form.textOrNull(done, 300);
            if (form.raw(fits).equals("no") && words == null) {
                form.problem(done, "firm.selfcheck.say");
            }
            answers.put(question, new SelfCheck.Answer(form.raw(fits).equals("yes"), words));
        }
        return answers;
    }

    private ModelAndView page(Actor actor, @Nullable Integer asked) {
        UUID firm = actor.employer();
        Optional<Employer> employer =
                firm == null || !employers.acts(actor) ? Optional.empty() : employers.employer(actor, firm);
        if (employer.isEmpty()) {
            return Pages.absent();
        }
        int now = Beijing.today(clock).getYear();
        int year = asked == null ? now : asked;
        List<SelfCheck> all = checks.of(actor);
        SelfCheck reported =
                all.stream().filter(each -> each.year() == year).findFirst().orElse(null);
        boolean open = year == now || year == now - 1;
        return reported == null && !open
                ? Pages.absent()
                : Pages.of(
                        "employer/selfcheck/selfcheck",
                        new SelfCheckPage(employer.get().name(), year, open, reported, all));
    }
}
