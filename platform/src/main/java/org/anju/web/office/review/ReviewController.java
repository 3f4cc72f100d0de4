package org.anju.web.office.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseLine;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Change;
import org.anju.cases.Command;
import org.anju.cases.Dossier;
import org.anju.cases.ItemAnswer;
import org.anju.cases.Queue;
import org.anju.cases.Submission;
import org.anju.trail.Actor;
import org.anju.web.dossier.Answers;
import org.anju.web.dossier.Line;
import org.anju.web.dossier.Point;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.anju.web.office.review.ReviewPage.Neighbours;
import org.anju.web.office.review.ReviewPage.Tab;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 分屏审核: papers, page and checks side by side; every choice is an address, every answer a small form. */
@Controller
final class ReviewController {

    private final CaseRegister cases;
    private final CaseDesk desk;
    private final Acts acts;

    ReviewController(CaseRegister cases, CaseDesk desk, Acts acts) {
        this.cases = cases;
        this.desk = desk;
        this.acts = acts;
    }

    /** What of the case the reader has before him. */
    private record Glance(
            int item,
            Tab tab,
            @Nullable UUID paper,
            int page,
            boolean zoom,
            @Nullable String done) {}

    @GetMapping("/desk/cases/{no}")
    ModelAndView review(
            @PathVariable String no,
            @RequestParam(defaultValue = "-1") int item,
            @RequestParam(defaultValue = "ITEM") Tab tab,
            @RequestParam(required = false) @Nullable UUID paper,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean zoom,
            @RequestParam(required = false) @Nullable String done,
            Actor actor) {
        return show(no, new Glance(item, tab, paper, page, zoom, done), actor);
    }

    /** One answer, or all of them at once; afterwards the next item opens. */
    @PostMapping("/desk/cases/{no}/check")
    ModelAndView check(@PathVariable String no, Form form, Actor actor) {
        List<ItemAnswer> answers = Answers.read(form);
        int at = form.raw("at").matches("\\d{1,3}") ? Integer.parseInt(form.raw("at")) : -1;
        Tab tab = at < 0 ? Tab.ALL : Tab.ITEM;
        return acts.perform(
                actor,
                form,
                () -> desk.handle(new Command.Check(no, Answers.version(form), answers), actor),
                id -> "/desk/cases/" + no + "?item=" + (at + 1) + "&tab=" + tab.name(),
                () -> show(no, new Glance(at, tab, null, 1, false, null), actor));
    }

    private ModelAndView show(String no, Glance glance, Actor actor) {
        Optional<CaseView> view = cases.view(no, actor);
        Optional<Submission> submission = cases.submission(no, actor);
        if (view.isEmpty() || submission.isEmpty()) {
            return Pages.absent();
        }
        Dossier dossier = submission.get().dossier();
        List<Line> lines = Line.of(cases.items(no, actor), dossier);
        Line chosen = chosen(lines, glance.item());
        int round = view.get().round();
        List<Change> changes = round > 1 ? cases.changedSince(no, round - 1, actor) : List.of();
        Dossier.Paper paper = paper(chosen, glance.paper());
        return Pages.of(
                "office/review/review",
                new ReviewPage(
                        view.get(),
                        submission.get(),
                        lines,
                        chosen,
                        paper,
                        paper == null ? 1 : Math.clamp(glance.page(), 1, Math.max(1, paper.pages())),
                        glance.zoom(),
                        glance.tab(),
                        Point.all(submission.get().assessment()),
                        changes,
                        near(view.get(), actor),
                        glance.done() == null
                                ? null
                                : cases.view(glance.done(), actor).orElse(null)));
    }

    /** The item asked for, else the first that nobody has answered. */
    private static Line chosen(List<Line> lines, int item) {
        if (item >= 0 && item < lines.size()) {
            return lines.get(item);
        }
        return lines.stream()
                .filter(line -> line.item().office() == null)
                .findFirst()
                .orElse(lines.getFirst());
    }

    private static Dossier.@Nullable Paper paper(Line line, @Nullable UUID id) {
        List<Dossier.Paper> papers = line.papers();
        return papers.stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElse(papers.isEmpty() ? null : papers.getFirst());
    }

    private Neighbours near(CaseView view, Actor actor) {
        List<String> queue = cases.queue(new Queue.Wanted(view.state(), null, null), actor).lines().stream()
                .map(CaseLine::no)
                .toList();
        int at = queue.indexOf(view.no());
        return new Neighbours(
                at > 0 ? queue.get(at - 1) : null,
                at >= 0 && at + 1 < queue.size() ? queue.get(at + 1) : null,
                at + 1,
                queue.size());
    }
}
