package org.anju.web.open.guide;

import java.util.List;
import org.anju.policy.guide.Clause;
import org.anju.policy.guide.Guide;
import org.anju.policy.guide.Trace;
import org.anju.policy.guide.TraceLine;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 办事指南 word for word, and 指南逐句落实. */
@Controller
final class GuideController {

    private final Guide guide = Guide.yanqing();
    private final Trace trace = Trace.built();

    @GetMapping("/guide")
    ModelAndView guide() {
        return Pages.of("open/guide/guide", new GuidePage(guide.edition(), guide.sections()));
    }

    @GetMapping("/trace")
    ModelAndView trace(Form form) {
        List<Chapter> chapters = Chapter.of(guide, trace);
        String wanted = form.raw("chapter");
        Chapter shown = chapters.stream()
                .filter(each -> each.key().equals(wanted))
                .findFirst()
                .orElse(chapters.get(2));
        List<TracePage.Row> rows = guide.clauses().stream()
                .filter(clause -> Chapter.keyOf(clause).equals(shown.key()))
                .map(clause -> row(clause))
                .toList();
        return Pages.of(
                "open/guide/trace",
                new TracePage(
                        chapters,
                        shown.key(),
                        rows,
                        trace.count(TraceLine.Status.DONE),
                        trace.count(TraceLine.Status.PLANNED)));
    }

    private TracePage.Row row(Clause clause) {
        return new TracePage.Row(clause, trace.of(clause.id()).orElse(null));
    }
}
