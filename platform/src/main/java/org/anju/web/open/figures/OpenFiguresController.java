package org.anju.web.open.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.cases.times.Quarter;
import org.anju.figures.open.OpenFigures;
import org.anju.figures.open.OpenYear;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 办件统计: what the department received and decided, and what is known of it as data for everybody. */
@Controller
final class OpenFiguresController {

    private static final int YEARS = 5;

    private final OpenFigures figures;

    OpenFiguresController(OpenFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/figures")
    ModelAndView show(Form form, Frame frame) {
        // in the first quarter nothing of this year is over yet
        int last = Quarter.of(frame.today()).before().year();
        LocalDate since = figures.since().orElse(null);
        int first = since == null ? last : Math.min(last, Math.max(since.getYear(), last - YEARS + 1));
        List<Integer> years = IntStream.rangeClosed(first, last)
                .mapToObj(i -> first + last - i)
                .toList();
        int asked = form.raw("year").matches("20[0-9]{2}") ? Integer.parseInt(form.raw("year")) : last;
        OpenYear year = figures.of(years.contains(asked) ? asked : last);
        var tables = new OpenTables(frame, year);
        return Pages.of(
                "open/figures/figures",
                new OpenFiguresPage(
                        year,
                        since,
                        years,
                        tables.chart(),
                        tables.counts(),
                        tables.times(),
                        year.reasons().stream()
                                .map(each -> new OpenFiguresPage.Reason(
                                        tables.reason(each), each.count(), OpenTables.clause(each)))
                                .toList()));
    }

    @GetMapping("/data")
    ModelAndView data() {
        return new ModelAndView("open/figures/data");
    }
}
