package org.anju.web.office.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.figures.ClerkFigures;
import org.anju.figures.EmployerFigures;
import org.anju.figures.FiguresAsked;
import org.anju.figures.FiguresRegister;
import org.anju.figures.MonthFlow;
import org.anju.figures.OpenCases;
import org.anju.figures.ReasonCount;
import org.anju.figures.Rounds;
import org.anju.trail.Actor;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.anju.web.kit.chart.FigureFile;
import org.anju.web.kit.chart.FigureTable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 统计: the figures of the officer's district, and each table as a file. */
@Controller
final class FiguresController {

    private static final int LAST_PAGE = 1000;

    private final FiguresRegister figures;

    FiguresController(FiguresRegister figures) {
        this.figures = figures;
    }

    @GetMapping("/desk/figures")
    ModelAndView show(Actor actor, Form sent, Frame frame) {
        Form form = sent.labels("figures.");
        FiguresFilter filter = FiguresFilter.read(form, frame.today());
        Integer asked = form.numberOrNull("page", 1, LAST_PAGE);
        int page = asked == null ? 1 : asked;
        List<EmployerFigures> employers = figures.employers(filter.asked(), page, actor);
        boolean more = employers.size() > FiguresRegister.PER_PAGE;
        ModelAndView shown = Pages.of(
                "office/figures/figures",
                new FiguresPage(
                        filter,
                        sheets(
                                filter.asked(),
                                more ? employers.subList(0, FiguresRegister.PER_PAGE) : employers,
                                actor,
                                frame),
                        page,
                        more,
                        figures.provisional(filter.period())));
        return form.ok() ? shown : Pages.problems(frame, form, shown);
    }

    private List<FiguresSheet> sheets(FiguresAsked asked, List<EmployerFigures> employers, Actor actor, Frame frame) {
        var tables = new FiguresTables(frame);
        var charts = new FiguresCharts(frame, tables);
        List<MonthFlow> flow = figures.flow(asked, actor);
        OpenCases open = figures.open(asked.kind(), actor);
        List<ReasonCount> reasons = figures.reasons(asked, actor);
        Rounds rounds = figures.rounds(asked, actor);
        List<ClerkFigures> clerks = figures.clerks(asked, actor);
        var sheets = new ArrayList<FiguresSheet>();
        sheets.add(new FiguresSheet(
                tables.flow(flow),
                charts.flow(flow),
                List.of(),
                frame.t("figures.how.months"),
                List.of("G-4.4-2", "G-4.4-4")));
        sheets.add(new FiguresSheet(
                tables.open(open),
                charts.open(open),
                List.of(),
                frame.t("figures.how.open", open.today()),
                List.of("G-4.4-2", "G-4.4-3")));
        sheets.add(new FiguresSheet(
                tables.times(figures.times(asked, actor)),
                null,
                List.of(),
                frame.t("figures.how.times"),
                List.of("G-4.4-2")));
        sheets.add(new FiguresSheet(
                tables.reasons(reasons),
                charts.reasons(reasons),
                List.of(),
                frame.t("figures.how.reasons"),
                List.of("G-3.2.3-4", "G-3.2.3-5")));
        sheets.add(new FiguresSheet(
                tables.rounds(rounds),
                charts.rounds(rounds),
                List.of(),
                frame.t("figures.how.rounds"),
                List.of("G-3.2.3-5")));
        sheets.add(new FiguresSheet(
                tables.clerks(clerks),
                null,
                charts.clerks(clerks),
                frame.t("figures.how.clerks." + actor.role()),
                List.of("G-3.2.3-7")));
        sheets.add(new FiguresSheet(
                tables.employers(employers), null, List.of(), frame.t("figures.how.employers"), List.of("G-3.2.3-3")));
        return sheets;
    }

    @GetMapping("/desk/figures/{file}")
    Object file(@PathVariable String file, Actor actor, Form sent, Frame frame) {
        Form form = sent.labels("figures.");
        FiguresFilter filter = FiguresFilter.read(form, frame.today());
        for (FigureFile kind : FigureFile.values()) {
            String ending = "." + kind.ending();
            if (file.endsWith(ending)) {
                Optional<FigureTable> table =
                        table(file.substring(0, file.length() - ending.length()), filter.asked(), actor, frame);
                if (table.isPresent() && form.ok()) {
                    FigureTable found = table.get();
                    return kind.of(
                            found,
                            found.title() + " " + filter.period().from() + " "
                                    + filter.period().to());
                }
            }
        }
        return Pages.absent();
    }

    private Optional<FigureTable> table(String key, FiguresAsked asked, Actor actor, Frame frame) {
        var tables = new FiguresTables(frame);
        return Optional.ofNullable(
                switch (key) {
                    case "months" -> tables.flow(figures.flow(asked, actor));
                    case "open" -> tables.open(figures.open(asked.kind(), actor));
                    case "times" -> tables.times(figures.times(asked, actor));
                    case "reasons" -> tables.reasons(figures.reasons(asked, actor));
                    case "rounds" -> tables.rounds(figures.rounds(asked, actor));
                    case "clerks" -> tables.clerks(figures.clerks(asked, actor));
                    case "employers" -> tables.employers(figures.employers(asked, actor));
                    default -> null;
                });
    }
}
