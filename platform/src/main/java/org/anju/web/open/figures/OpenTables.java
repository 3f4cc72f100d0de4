package org.anju.web.open.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anju.cases.ReasonCode;
import org.anju.cases.employer.EmployerReasonCode;
import org.anju.cases.times.Quarter;
import org.anju.figures.FiguresKind;
import org.anju.figures.open.OpenReason;
import org.anju.figures.open.OpenRow;
import org.anju.figures.open.OpenYear;
import org.anju.web.kit.Frame;
import org.anju.web.kit.chart.BarChart;
import org.anju.web.kit.chart.FigureCell;
import org.anju.web.kit.chart.FigureTable;
import org.jspecify.annotations.Nullable;

/** 公开统计表, in the reader's words. */
final class OpenTables {

    private final Frame frame;
    private final OpenYear year;

    OpenTables(Frame frame, OpenYear year) {
        this.frame = frame;
        this.year = year;
    }

    /** By quarter; what is not published is not in it. */
    BarChart chart() {
        return new BarChart(
                "quarters",
                frame.t("figures.open.chart", year.year()),
                frame.t("figures.chart.below"),
                List.of(frame.t("figures.head.received"), frame.t("figures.head.decided")),
                year.quarters().stream()
                        .map(each -> new BarChart.Group(
                                quarter(each),
                                List.of(year.sum(each, OpenRow::received), year.sum(each, OpenRow::decided))))
                        .toList());
    }

    /** Every kind that has something in a quarter. */
    FigureTable counts() {
        List<List<FigureCell>> rows = new ArrayList<>();
        for (OpenRow row : year.rows()) {
            if (!nothing(row)) {
                rows.add(List.of(
                        FigureCell.of(frame.t("figures.open.row", quarter(row.quarter()), kind(row.kind()))),
                        cell(row.received()),
                        cell(row.decided()),
                        cell(row.granted()),
                        cell(row.refused()),
                        cell(row.withdrawn())));
            }
        }
        return table("counts", rows, "period", "received", "decided", "granted", "refusedCases", "withdrawn");
    }

    private static boolean nothing(OpenRow row) {
        return Stream.of(row.received(), row.decided(), row.withdrawn()).allMatch(each -> each != null && each == 0);
    }

    FigureTable times() {
        return table(
                "spans",
                year.times().stream()
                        .map(each -> List.of(
                                FigureCell.of(kind(each.kind())),
                                FigureCell.of(each.median()),
                                FigureCell.of(each.ninetieth())))
                        .toList(),
                "kind",
                "median",
                "ninetieth");
    }

    String reason(OpenReason reason) {
        return reason.employers()
                ? frame.t("figures.reason.employers", frame.t("desk.employers.why." + reason.code()))
                : frame.t("cases.reason." + reason.code());
    }

    /** The sentence of the guide behind a reason; none where it is “other”. */
    static @Nullable String clause(OpenReason reason) {
        return reason.employers()
                ? EmployerReasonCode.valueOf(reason.code()).clause()
                : ReasonCode.valueOf(reason.code()).clause();
    }

    private FigureTable table(String key, List<List<FigureCell>> rows, String... heads) {
        return new FigureTable(
                key,
                frame.t("figures.open." + key),
                Arrays.stream(heads)
                        .map(head -> frame.t("figures.head." + head))
                        .toList(),
                rows);
    }

    private String quarter(Quarter quarter) {
        return frame.t("figures.of.quarter", quarter.year(), quarter.number());
    }

    private String kind(FiguresKind kind) {
        return frame.t("figures.kind", kind);
    }

    private FigureCell cell(@Nullable Integer count) {
        return count == null ? FigureCell.of(frame.t("figures.open.hidden")) : FigureCell.of(count);
    }
}
