package org.anju.web.office.figures;

import java.util.List;
import org.anju.web.kit.chart.BandChart;
import org.anju.web.kit.chart.BarChart;
import org.anju.web.kit.chart.FigureTable;
import org.jspecify.annotations.Nullable;

/**
 * One section of the page: a table, its chart if it has one, and how it is counted.
 *
 * @param clauses that it is counted by
 */
public record FiguresSheet(
        FigureTable table, @Nullable BarChart bars, List<BandChart> bands, String how, List<String> clauses) {

    public FiguresSheet {
        bands = List.copyOf(bands);
        clauses = List.copyOf(clauses);
    }
}
