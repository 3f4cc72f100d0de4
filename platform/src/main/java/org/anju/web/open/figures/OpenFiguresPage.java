package org.anju.web.open.figures;

import java.time.LocalDate;
import java.util.List;
import org.anju.figures.open.OpenYear;
import org.anju.web.kit.chart.BarChart;
import org.anju.web.kit.chart.FigureTable;
import org.jspecify.annotations.Nullable;

/**
 * 办件统计, one year.
 *
 * @param since the first day counted at all
 * @param years that can be asked for, newest first
 */
public record OpenFiguresPage(
        OpenYear year,
        @Nullable LocalDate since,
        List<Integer> years,
        BarChart chart,
        FigureTable counts,
        FigureTable times,
        List<Reason> reasons) {

    public OpenFiguresPage {
        years = List.copyOf(years);
        reasons = List.copyOf(reasons);
    }

    /** @param clause the guide's sentence behind it, null where it has none */
    public record Reason(String words, int count, @Nullable String clause) {}
}
