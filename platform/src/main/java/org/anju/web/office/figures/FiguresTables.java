package org.anju.web.office.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.figures.AgeBand;
import org.anju.figures.ClerkFigures;
import org.anju.figures.DecisionTimes;
import org.anju.figures.Drift;
import org.anju.figures.EmployerFigures;
import org.anju.figures.Ending;
import org.anju.figures.MonthFlow;
import org.anju.figures.OpenCases;
import org.anju.figures.ReasonCount;
import org.anju.figures.Rounds;
import org.anju.web.kit.Frame;
import org.anju.web.kit.chart.FigureCell;
import org.anju.web.kit.chart.FigureTable;

/** 统计表, in the reader's words: the page shows them and files hold them. */
final class FiguresTables {

    private final Frame frame;

    FiguresTables(Frame frame) {
        this.frame = frame;
    }

    FigureTable flow(List<MonthFlow> flow) {
        List<String> head = new ArrayList<>(heads("month", "received"));
        Arrays.stream(Ending.values()).forEach(how -> head.add(frame.t("figures.ending", how)));
        List<List<FigureCell>> rows = new ArrayList<>();
        flow.forEach(each -> rows.add(row(
                FigureCell.of(each.month().toString()),
                each.received(),
                Arrays.stream(Ending.values()).map(each::ended).toList())));
        rows.add(row(
                FigureCell.of(frame.t("figures.sum")),
                flow.stream().mapToInt(MonthFlow::received).sum(),
                Arrays.stream(Ending.values())
                        .map(how ->
                                flow.stream().mapToInt(each -> each.ended(how)).sum())
                        .toList()));
        return table("months", head, rows);
    }

    private static List<FigureCell> row(FigureCell name, int first, List<Integer> others) {
        return Stream.of(Stream.of(name, FigureCell.of(first)), others.stream().map(FigureCell::of))
                .flatMap(each -> each)
                .toList();
    }

    FigureTable open(OpenCases open) {
        List<List<FigureCell>> rows = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            rows.add(List.of(FigureCell.of(frame.t("figures.age", band)), FigureCell.of(open.of(band))));
        }
        rows.add(List.of(FigureCell.of(frame.t("figures.sum")), FigureCell.of(open.all())));
        rows.add(List.of(FigureCell.of(frame.t("figures.standing")), FigureCell.of(open.standing())));
        return table("open", heads("used", "open"), rows);
    }

    FigureTable times(List<DecisionTimes> times) {
        return table(
                "times",
                heads("kind", "decided", "onTime", "onTimeShare", "median", "ninetieth"),
                times.stream()
                        .map(each -> List.of(
                                FigureCell.of(
                                        each.kind() == null
                                                ? frame.t("figures.kind.all")
                                                : frame.t("figures.kind", each.kind())),
                                FigureCell.of(each.decided()),
                                FigureCell.of(each.onTime()),
                                share(each.onTime(), each.decided()),
                                each.median() == null ? FigureCell.of("") : FigureCell.of(each.median()),
                                each.ninetieth() == null ? FigureCell.of("") : FigureCell.of(each.ninetieth())))
                        .toList());
    }

    FigureTable reasons(List<ReasonCount> reasons) {
        return table(
                "reasons",
                heads("reason", "times"),
                reasons.stream()
                        .map(each -> List.of(FigureCell.of(reason(each)), FigureCell.of(each.count())))
                        .toList());
    }

    String reason(ReasonCount reason) {
        return reason.employers()
                ? frame.t("figures.reason.employers", frame.t("desk.employers.why." + reason.code()))
                : frame.t("cases.reason." + reason.code());
    }

    FigureTable rounds(Rounds rounds) {
        List<Integer> counts = List.of(rounds.none(), rounds.once(), rounds.twice(), rounds.more());
        return table(
                "rounds",
                heads("round", "cases", "share"),
                IntStream.range(0, counts.size())
                        .mapToObj(i -> List.of(
                                FigureCell.of(frame.t("figures.round." + i)),
                                FigureCell.of(counts.get(i)),
                                share(counts.get(i), rounds.all())))
                        .toList());
    }

    FigureTable clerks(List<ClerkFigures> clerks) {
        return table(
                "clerks",
                heads("clerk", "recommended", "refused", "refusedBand", "asked", "askedBand", "looked", "against"),
                IntStream.range(0, clerks.size())
                        .mapToObj(i -> {
                            ClerkFigures each = clerks.get(i);
                            return List.of(
                                    FigureCell.of(clerk(each, i)),
                                    FigureCell.of(each.refusals().trials()),
                                    FigureCell.of(each.refusals().count()),
                                    band(each.refusals()),
                                    FigureCell.of(each.asks().count()),
                                    band(each.asks()),
                                    FigureCell.of(each.looked()),
                                    FigureCell.of(each.against()));
                        })
                        .toList());
    }

    /** Those whose names are not for this reader are numbered. */
    String clerk(ClerkFigures clerk, int place) {
        return clerk.name() == null ? frame.t("figures.clerk.no", place + 1) : clerk.name();
    }

    private FigureCell band(Drift drift) {
        String limits =
                frame.t("figures.band", drift.band().least(), drift.band().most());
        return FigureCell.of(drift.outside() ? frame.t("figures.band.outside", limits) : limits);
    }

    FigureTable employers(List<EmployerFigures> employers) {
        return table(
                "employers",
                heads(
                        "employer",
                        "submitted",
                        "returned",
                        "lapsed",
                        "askedOffice",
                        "granted",
                        "refusedCases",
                        "grantedShare"),
                employers.stream()
                        .map(each -> List.of(
                                FigureCell.of(each.name()),
                                FigureCell.of(each.submitted()),
                                FigureCell.of(each.returned()),
                                FigureCell.of(each.lapsed()),
                                FigureCell.of(each.asked()),
                                FigureCell.of(each.granted()),
                                FigureCell.of(each.refused()),
                                share(each.granted(), each.decided())))
                        .toList());
    }

    /** Rounded down, so that 100 % is all of them. */
    private FigureCell share(int part, int whole) {
        return FigureCell.of(whole == 0 ? "" : frame.t("figures.percent", part * 100L / whole));
    }

    private List<String> heads(String... keys) {
        return Arrays.stream(keys).map(key -> frame.t("figures.head." + key)).toList();
    }

    private FigureTable table(String key, List<String> head, List<List<FigureCell>> rows) {
        return new FigureTable(key, frame.t("figures.table." + key), head, rows);
    }
}
