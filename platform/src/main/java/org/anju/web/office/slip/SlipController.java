package org.anju.web.office.slip;

import java.util.List;
import java.util.Optional;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Dossier;
import org.anju.cases.Submission;
import org.anju.cases.slip.SlipDesk;
import org.anju.trail.Actor;
import org.anju.web.dossier.Row;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.anju.web.office.Selection;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 更正笔误: one field, what it should say, and why; the original stays beside it. */
@Controller
final class SlipController {

    private static final String SECTION = "section:";
    private static final int LONGEST = 100;
    private static final int LONGEST_WHY = 300;

    private final CaseRegister cases;
    private final SlipDesk slips;
    private final Acts acts;

    SlipController(CaseRegister cases, SlipDesk slips, Acts acts) {
        this.cases = cases;
        this.slips = slips;
        this.acts = acts;
    }

    @GetMapping("/desk/cases/{no}/slip")
    ModelAndView slip(
            @PathVariable String no,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "0") int at,
            Actor actor) {
        return show(no, item, field, at, actor);
    }

    @PostMapping("/desk/cases/{no}/slip")
    ModelAndView correct(@PathVariable String no, Form sent, Actor actor) {
        if (cases.view(no, actor).isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("slip.");
        String item = form.raw("item");
        String field = form.raw("field");
        String becomes = form.text("becomes", LONGEST);
        String why = form.text("why", LONGEST_WHY);
        int at = form.raw("at").matches("\\d{1,3}") ? Integer.parseInt(form.raw("at")) : 0;
        return acts.perform(
                actor,
                form,
                () -> slips.correct(no, item, field, form.raw("was"), becomes, why, actor),
                id -> "/desk/cases/" + no + "?item=" + at + Selection.carried(form.raw("in")),
                () -> show(no, item, field, at, actor));
    }

    private ModelAndView show(String no, String item, String field, int at, Actor actor) {
        Optional<CaseView> view = cases.view(no, actor).filter(each -> slips.may(each, item, field, actor));
        Optional<Row> row = cases.submission(no, actor).stream()
                .flatMap(submission -> rows(submission, item).stream())
                .filter(each -> each.path().equals(field))
                .findFirst();
        return view.isEmpty() || row.isEmpty()
                ? Pages.absent()
                : Pages.of("office/slip/slip", new SlipPage(view.get(), item, at, row.get()));
    }

    private static List<Row> rows(Submission submission, String item) {
        String section = item.startsWith(SECTION) ? item.substring(SECTION.length()) : "";
        Dossier.Part part = submission.dossier().sections().get(section);
        return part == null ? List.of() : Row.of(section, part.statement(), submission.slips());
    }
}
