package org.anju.web.office.figures;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.anju.figures.AgeBand;
import org.anju.figures.ClerkFigures;
import org.anju.figures.Drift;
import org.anju.figures.MonthFlow;
import org.anju.figures.OpenCases;
import org.anju.figures.ReasonCount;
import org.anju.figures.Rounds;
import org.anju.web.kit.Frame;
import org.anju.web.kit.chart.BandChart;
import org.anju.web.kit.chart.BarChart;
import org.anju.web.kit.chart.BarChart.Group;

/** 统计图: what of the tables is drawn. */
final class FiguresCharts {

    private static final int REASONS = 8;

    private final Frame frame;
    private final FiguresTables tables;

    FiguresCharts(Frame frame, FiguresTables tables) {
        this.frame = frame;
        this.tables = tables;
    }

    BarChart flow(List<MonthFlow> flow) {
        return bars(
                "months",
                List.of(frame.t("figures.head.received"), frame.t("figures.head.decided")),
                flow.stream()
                        .map(each -> new Group(each.month().toString(), List.of(each.received(), each.decided())))
                        .toList());
    }

    BarChart open(OpenCases open) {
        return bars(
                "open",
                List.of(frame.t("figures.head.open")),
                Arrays.stream(AgeBand.values())
                        .map(band -> new Group(frame.t("figures.age", band), List.of(open.of(band))))
                        .toList());
    }

    BarChart reasons(List<ReasonCount> reasons) {
        return bars(
                "reasons",
                List.of(frame.t("figures.head.times")),
                reasons.stream()
                        .limit(REASONS)
                        .map(each -> new Group(tables.reason(each), List.of(each.count())))
                        .toList());
    }

    BarChart rounds(Rounds rounds) {
        List<Integer> counts = List.of(rounds.none(), rounds.once(), rounds.twice(), rounds.more());
        return bars(
                "rounds",
                List.of(frame.t("figures.head.cases")),
                IntStream.range(0, counts.size())
                        .mapToObj(i -> new Group(frame.t("figures.round." + i), List.of(counts.get(i))))
                        .toList());
    }

    /** Nothing to draw without anybody. */
    List<BandChart> clerks(List<ClerkFigures> clerks) {
        return clerks.isEmpty()
                ? List.of()
                : List.of(band("refusals", clerks, ClerkFigures::refusals), band("asks", clerks, ClerkFigures::asks));
    }

    private BandChart band(String key, List<ClerkFigures> clerks, Function<ClerkFigures, Drift> what) {
        int office = hundredths(what.apply(clerks.getFirst()).office());
        return new BandChart(
                key,
                frame.t("figures.chart." + key),
                frame.t("figures.chart.band", office),
                office,
                IntStream.range(0, clerks.size())
                        .mapToObj(i -> point(tables.clerk(clerks.get(i), i), what.apply(clerks.get(i))))
                        .toList());
    }

    private BandChart.Point point(String name, Drift drift) {
        double trials = Math.max(1, drift.trials());
        return new BandChart.Point(
                frame.t("figures.chart.point", name, hundredths(drift.share()), drift.trials()),
                hundredths(drift.share()),
                hundredths(drift.band().least() / trials),
                hundredths(drift.band().most() / trials),
                drift.outside());
    }

    private static int hundredths(double share) {
        return (int) Math.round(share * 100);
    }

    private BarChart bars(String key, List<String> series, List<Group> groups) {
        return new BarChart(key, frame.t("figures.chart." + key), frame.t("figures.chart.below"), series, groups);
    }
}
