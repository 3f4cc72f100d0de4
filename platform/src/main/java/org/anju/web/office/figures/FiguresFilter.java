package org.anju.web.office.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.anju.cases.times.Quarter;
import org.anju.figures.FiguresAsked;
import org.anju.figures.FiguresKind;
import org.anju.figures.Period;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What is to be shown, as it stands in the address.
 *
 * @param of the name of a period, empty where two days were given
 */
public record FiguresFilter(
        String of,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable FiguresKind kind,
        Period period) {

    private static final int YEARS = 3;
    private static final int QUARTERS = 5;
    private static final int MONTHS = 6;

    /** Two days win over a name; this year where nothing is said. */
    static FiguresFilter read(Form form, LocalDate today) {
        LocalDate from = form.dateOrNull("from");
        LocalDate to = form.dateOrNull("to");
        FiguresKind kind = form.choiceOrNull("kind", FiguresKind.class);
        String asked = form.raw("of");
        String year = String.valueOf(today.getYear());
        if (from == null && to == null) {
            return Period.named(asked)
                    .map(period -> new FiguresFilter(asked, null, null, kind, period))
                    .orElseGet(() -> new FiguresFilter(year, null, null, kind, Period.ofYear(today.getYear())));
        }
        LocalDate first = from == null ? LocalDate.of(today.getYear(), 1, 1) : from;
        LocalDate last = to == null ? today : to;
        if (!Period.fits(first, last)) {
            form.problem("to", "figures.period.wrong");
            return new FiguresFilter(year, null, null, kind, Period.ofYear(today.getYear()));
        }
        return new FiguresFilter("", first, last, kind, new Period(first, last));
    }

    FiguresAsked asked() {
        return new FiguresAsked(period, kind);
    }

    /** The same again, as a query. */
    public String query() {
        var parts = new ArrayList<String>();
        if (from == null || to == null) {
            parts.add("of=" + URLEncoder.encode(of, StandardCharsets.UTF_8));
        } else {
            parts.add(
                    "from.y=" + from.getYear() + "&from.m=" + from.getMonthValue() + "&from.d=" + from.getDayOfMonth());
            parts.add("to.y=" + to.getYear() + "&to.m=" + to.getMonthValue() + "&to.d=" + to.getDayOfMonth());
        }
        if (kind != null) {
            parts.add("kind=" + kind);
        }
        return String.join("&", parts);
    }

    public static List<Choice> periods(Frame frame) {
        LocalDate today = frame.today();
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < YEARS; i++) {
            int year = today.getYear() - i;
            choices.add(Choice.of(String.valueOf(year), frame.t("figures.of.year", year)));
        }
        Quarter quarter = Quarter.of(today);
        for (int i = 0; i < QUARTERS; i++) {
            choices.add(Choice.of(
                    quarter.year() + "-Q" + quarter.number(),
                    frame.t("figures.of.quarter", quarter.year(), quarter.number())));
            quarter = quarter.before();
        }
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = YearMonth.from(today).minusMonths(i);
            choices.add(
                    Choice.of(month.toString(), frame.t("figures.of.month", month.getYear(), month.getMonthValue())));
        }
        return choices;
    }
}
