package org.anju.web.office.employers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.cases.employer.CheckedItem;
import org.anju.cases.employer.EmployerCaseKind;
import org.anju.cases.employer.EmployerCaseRegister;
import org.anju.cases.employer.EmployerCaseView;
import org.anju.cases.employer.EmployerQueue;
import org.anju.cases.employer.EmployerState;
import org.anju.cases.employer.FilingFolder;
import org.anju.cases.hand.AbsenceRegister;
import org.anju.cases.hand.HandDesk;
import org.anju.cases.hand.HandView;
import org.anju.cases.outside.OutsideRegister;
import org.anju.cases.queue.Cursor;
import org.anju.cases.queue.Tally;
import org.anju.cases.window.ReceiptBook;
import org.anju.checks.Source.Kind;
import org.anju.materials.EmployerPaperRegister;
import org.anju.policy.employer.Standing;
import org.anju.trail.Actor;
import org.anju.web.kit.Pages;
import org.anju.web.office.Bar;
import org.anju.web.office.Figures;
import org.anju.web.office.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 单位办件: what waits for the office among employers, and one case as a whole. */
@Controller
class EmployersController {

    private final EmployerCaseRegister cases;
    private final AbsenceRegister absences;
    private final HandDesk hands;
    private final EmployerPaperRegister papers;
    private final OutsideRegister outside;
    private final ReceiptBook receipts;

    EmployersController(
            EmployerCaseRegister cases,
            AbsenceRegister absences,
            HandDesk hands,
            EmployerPaperRegister papers,
            OutsideRegister outside,
            ReceiptBook receipts) {
        this.cases = cases;
        this.absences = absences;
        this.hands = hands;
        this.papers = papers;
        this.outside = outside;
        this.receipts = receipts;
    }

    @GetMapping("/desk/employers")
    ModelAndView queue(@RequestParam Map<String, String> asked, Actor actor) {
        Selection chosen = Selection.of(asked, Selection.ALL);
        Cursor at = Cursor.of(chosen.order(), asked.get("after"), asked.get("before"));
        EmployerQueue queue = cases.queue(wanted(chosen, at), actor);
        return Pages.of(
                "office/employers/queue",
                new EmployersPage(queue, chosen, bar(chosen, queue.tally()), absences.represented(actor)));
    }

    /** Only the figures, for a page that lies open. */
    @GetMapping("/desk/employers/counts")
    ResponseEntity<String> counts(
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known,
            Actor actor) {
        Selection chosen = Selection.of(asked, Selection.ALL);
        return Figures.answer(
                bar(chosen, cases.tally(wanted(chosen, null), actor)).counts(), known);
    }

    private static EmployerQueue.Wanted wanted(Selection chosen, @Nullable Cursor at) {
        return new EmployerQueue.Wanted(chosen.state(EmployerState.class), chosen.filter(), at);
    }

    private static Bar bar(Selection chosen, Tally<EmployerState> tally) {
        List<String> kinds =
                Stream.of(EmployerCaseKind.values()).map(EmployerCaseKind::name).toList();
        return Bar.of(
                "/desk/employers",
                chosen,
                tally,
                EmployersPage.CHIPS,
                "cases.employer.state.",
                kinds,
                "cases.employer.kind.");
    }

    @GetMapping("/desk/employers/{no}")
    ModelAndView show(@PathVariable String no, @RequestParam(required = false) @Nullable String in, Actor actor) {
        Optional<EmployerCaseView> view = cases.view(no, actor);
        Optional<FilingFolder> folder = cases.folder(no, actor);
        if (view.isEmpty() || folder.isEmpty()) {
            return Pages.absent();
        }
        Map<String, CheckedItem> answers = cases.answers(no, actor);
        return Pages.of(
                "office/employers/case",
                new EmployerPage(
                        view.get(),
                        folder.get(),
                        Entry.of(view.get(), folder.get(), answers),
                        answers,
                        cases.earned(no, actor).orElse(Standing.UNDECIDED),
                        beside(no, in, true, actor),
                        beside(no, in, false, actor),
                        hands.of(no, actor).map(HandView::lines).orElse(List.of()),
                        papers.sightings(folder.get().papers()),
                        outside.of(Kind.UNIT, no, actor).orElse(null),
                        receipts.of(no, actor)));
    }

    private @Nullable String beside(String no, @Nullable String in, boolean back, Actor actor) {
        return cases.beside(wanted(Selection.in(in, Selection.ALL), null), no, back, actor)
                .orElse(null);
    }
}
