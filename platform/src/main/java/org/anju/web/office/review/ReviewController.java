package org.anju.web.office.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Command;
import org.anju.cases.ItemAnswer;
import org.anju.cases.flow.Verb;
import org.anju.materials.PassportRegister;
import org.anju.notices.DespatchRegister;
import org.anju.policy.material.Mark;
import org.anju.trail.Actor;
import org.anju.web.dossier.Answers;
import org.anju.web.dossier.Line;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.anju.web.office.Selection;
import org.anju.web.office.review.ReviewPage.Tab;
import org.anju.web.office.review.ReviewScreen.Glance;
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
    private final PassportRegister passports;
    private final DespatchRegister despatches;
    private final ReviewScreen screen;
    private final Acts acts;

    ReviewController(
            CaseRegister cases,
            CaseDesk desk,
            PassportRegister passports,
            DespatchRegister despatches,
            ReviewScreen screen,
            Acts acts) {
        this.cases = cases;
        this.desk = desk;
        this.passports = passports;
        this.despatches = despatches;
        this.screen = screen;
        this.acts = acts;
    }

    @GetMapping("/desk/cases/{no}")
    ModelAndView review(
            @PathVariable String no,
            @RequestParam(defaultValue = "-1") int item,
            @RequestParam(defaultValue = "ITEM") Tab tab,
            @RequestParam(required = false) @Nullable UUID paper,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean zoom,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(required = false) @Nullable UUID with,
            @RequestParam(defaultValue = "1") int leaf,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(required = false) @Nullable String in,
            Actor actor) {
        return screen.show(no, new Glance(item, tab, paper, page, zoom, turn, with, leaf, done, in), actor);
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
                id -> "/desk/cases/" + no + "?item=" + (at + 1) + "&tab=" + tab.name()
                        + Selection.carried(form.raw("in")),
                () -> screen.show(no, Glance.at(tab, at, null, form.raw("in")), actor));
    }

    /** A mail or SMS about the case that was given up, once more. */
    @PostMapping("/desk/cases/{no}/messages/{id}/again")
    ModelAndView again(@PathVariable String no, @PathVariable UUID id, Form form, Actor actor) {
        if (cases.view(no, actor).isEmpty()) {
            return Pages.absent();
        }
        return acts.perform(
                actor,
                form,
                () -> despatches.again(actor, no, id),
                done -> "/desk/cases/" + no + "?tab=HISTORY",
                () -> screen.show(no, Glance.at(Tab.HISTORY, -1, null, null), actor));
    }

    /** What the office sees on a paper of the case, mark by mark; it may look again and say otherwise. */
    @PostMapping("/desk/cases/{no}/marks/{id}")
    ModelAndView marks(@PathVariable String no, @PathVariable("id") UUID paper, Form form, Actor actor) {
        Optional<CaseView> view = cases.view(no, actor);
        Optional<Line> found = cases.submission(no, actor).stream()
                .flatMap(submission -> Line.of(cases.items(no, actor), submission, submission.on()).stream())
                .filter(line ->
                        line.papers().stream().anyMatch(each -> each.id().equals(paper)))
                .findFirst();
        if (found.isEmpty() || view.filter(each -> each.may(Verb.CHECK)).isEmpty()) {
            return Pages.absent();
        }
        Map<Mark, Boolean> seen =
                Answers.marks(form, found.get().looks().getFirst().marks());
        int at = found.get().at();
        return acts.perform(
                actor,
                form,
                () -> passports.saw(actor, paper, seen),
                id -> "/desk/cases/" + no + "?item=" + at + "&paper=" + paper + Selection.carried(form.raw("in")),
                () -> screen.show(no, Glance.at(Tab.ITEM, at, paper, form.raw("in")), actor));
    }
}
