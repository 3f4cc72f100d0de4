package org.anju.web.employer.review;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.ChangeRegister;
import org.anju.cases.Command;
import org.anju.cases.Dossier;
import org.anju.cases.ItemAnswer;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.cases.ReviewItem;
import org.anju.cases.Submission;
import org.anju.cases.flow.Verb;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.dossier.Answers;
import org.anju.web.dossier.Line;
import org.anju.web.dossier.Point;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 单位审核: item by item (G-3.2.3-4), then passed on or returned; never by the applicant himself (G-3.1.2-15). */
@Controller
final class FirmReviewController {

    private static final int WORDS = 500;

    private final CaseRegister cases;
    private final ChangeRegister changes;
    private final CaseDesk desk;
    private final Acts acts;
    private final InstantSource clock;

    FirmReviewController(CaseRegister cases, ChangeRegister changes, CaseDesk desk, Acts acts, InstantSource clock) {
        this.cases = cases;
        this.changes = changes;
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    /** What of the case the agent has before him. */
    private record Glance(int item, @Nullable UUID paper, int page, boolean zoom) {}

    @GetMapping("/firm/cases/{no}")
    ModelAndView review(
            @PathVariable String no,
            @RequestParam(defaultValue = "-1") int item,
            @RequestParam(required = false) @Nullable UUID paper,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean zoom,
            Actor actor) {
        return show("employer/review/review", no, new Glance(item, paper, page, zoom), actor);
    }

    @PostMapping("/firm/cases/{no}/check")
    ModelAndView check(@PathVariable String no, Form form, Actor actor) {
        List<ItemAnswer> answers = Answers.read(form);
        return acts.perform(
                actor,
                form,
                () -> desk.handle(new Command.Check(no, Answers.version(form), answers), actor),
                id -> "/firm/cases/" + no,
                () -> show("employer/review/review", no, new Glance(-1, null, 1, false), actor));
    }

    @GetMapping("/firm/cases/{no}/vouch")
    ModelAndView vouch(@PathVariable String no, Actor actor) {
        return step("employer/review/vouch", Verb.VOUCH, no, actor);
    }

    @PostMapping("/firm/cases/{no}/vouch")
    ModelAndView vouch(@PathVariable String no, Form form, Actor actor) {
        if (!form.ticked("checked")) {
            form.problem("checked", "firm.vouch.tick");
        }
        String note = form.textOrNull("note", WORDS);
        return perform(
                new Command.Vouch(no, Answers.version(form), note, form.ticked("lateKnown")),
                "employer/review/vouch",
                form,
                actor);
    }

    @GetMapping("/firm/cases/{no}/return")
    ModelAndView giveBack(@PathVariable String no, Actor actor) {
        return step("employer/review/return", Verb.RETURN, no, actor);
    }

    @PostMapping("/firm/cases/{no}/return")
    ModelAndView giveBack(@PathVariable String no, Form sent, Actor actor) {
        Form form = sent.labels("desk.reason.");
        var reasons = new ArrayList<Reason>();
        for (ReasonCode code : form.choices("reason", ReasonCode.class)) {
            reasons.add(new Reason(code, form.text("text-" + code.name(), WORDS)));
        }
        if (reasons.isEmpty()) {
            form.problem("reason", "desk.reason.none");
        }
        return perform(new Command.Return(no, Answers.version(form), reasons), "employer/review/return", form, actor);
    }

    private ModelAndView perform(Command.Move move, String template, Form form, Actor actor) {
        return acts.perform(
                actor,
                form,
                () -> desk.handle(move, actor),
                id -> "/firm/cases/" + move.caseNo(),
                () -> show(template, move.caseNo(), new Glance(-1, null, 1, false), actor));
    }

    private ModelAndView step(String template, Verb verb, String no, Actor actor) {
        Optional<CaseView> view = cases.view(no, actor);
        return view.isPresent() && !view.get().may(verb)
                ? Pages.to("/firm/cases/" + no)
                : show(template, no, new Glance(-1, null, 1, false), actor);
    }

    private ModelAndView show(String template, String no, Glance glance, Actor actor) {
        Optional<CaseView> view = cases.view(no, actor);
        Optional<Submission> submission = cases.submission(no, actor);
        if (view.isEmpty() || submission.isEmpty()) {
            return own(no, actor)
                    ? Pages.of(HttpStatus.FORBIDDEN, "employer/review/own", new OwnCasePage(no))
                    : Pages.absent();
        }
        // what only the window judges is not asked of the employer
        List<ReviewItem> items = cases.items(no, actor).stream()
                .filter(item -> !item.key().startsWith("record:"))
                .toList();
        List<Line> lines = Line.of(items, submission.get(), Beijing.today(clock));
        Line chosen = chosen(lines, glance.item());
        List<Dossier.Paper> papers = chosen.papers();
        Dossier.Paper paper = papers.stream()
                .filter(each -> each.id().equals(glance.paper()))
                .findFirst()
                .orElse(papers.isEmpty() ? null : papers.getFirst());
        return Pages.of(
                template,
                new FirmReviewPage(
                        view.get(),
                        lines,
                        chosen,
                        paper,
                        paper == null ? 1 : Math.clamp(glance.page(), 1, Math.max(1, paper.pages())),
                        glance.zoom(),
                        changes.late(no, actor).orElse(null),
                        changes.leaving(no, actor).orElse(null),
                        changes.wanted(no, actor),
                        Point.ofPerson(submission.get().assessment())));
    }

    private static Line chosen(List<Line> lines, int item) {
        if (item >= 0 && item < lines.size()) {
            return lines.get(item);
        }
        return lines.stream()
                .filter(line -> line.item().employer() == null)
                .findFirst()
                .orElse(lines.getFirst());
    }

    /** Whether the number is that of the agent's own case, which he may see as an applicant only. */
    private boolean own(String no, Actor agent) {
        var himself = new Actor(agent.account(), agent.name(), Role.APPLICANT, agent.person(), null, agent.district());
        return agent.person() != null && cases.view(no, himself).isPresent();
    }
}
