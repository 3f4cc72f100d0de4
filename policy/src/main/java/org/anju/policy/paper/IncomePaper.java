package org.anju.policy.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 个人所得税纳税记录、申报收入记录: what was declared for a person, month by month (G-3.2.1-32).
 *
 * @param number his identity number as printed, perhaps with stars in it
 * @param formedOn the day it was issued or printed
 * @param unread rows whose columns could not be told apart; nothing of them is used
 */
public record IncomePaper(
        Form form,
        @Nullable String name,
        @Nullable String number,
        @Nullable LocalDate formedOn,
        List<Row> rows,
        int unread)
        implements Paper {

    /** Which of the two papers it says it is. */
    public enum Form {
        TAX_RECORD,
        DECLARED_INCOME,
        UNKNOWN
    }

    /**
     * One row.
     *
     * @param item 所得项目, as printed
     * @param income before deductions; a tax record may have no such column
     */
    public record Row(
            YearMonth month,
            @Nullable String item,
            @Nullable BigDecimal income,
            @Nullable BigDecimal tax,
            @Nullable String payer) {

        /** Wages and bonuses count, other income does not. */
        boolean wages() {
            return item == null || item.contains("工资") || item.contains("薪金") || item.contains("奖");
        }

        /** A paper that names no payer is taken as the employer's; one that names another is not. */
        boolean by(String employer) {
            return payer == null || Names.same(payer, employer);
        }
    }

    public IncomePaper {
        rows = List.copyOf(rows);
    }

    /** Several papers of one slot as one: a row that stands on two of them is the same row, one that stands twice on one is two. */
    public static IncomePaper together(List<IncomePaper> papers) {
        Map<Row, Integer> most = new LinkedHashMap<>();
        for (IncomePaper paper : papers) {
            Map<Row, Integer> here = new LinkedHashMap<>();
            paper.rows.forEach(row -> here.merge(row, 1, Integer::sum));
            here.forEach((row, times) -> most.merge(row, times, Math::max));
        }
        List<Row> rows = new ArrayList<>();
        most.forEach((row, times) -> rows.addAll(Collections.nCopies(times, row)));
        return new IncomePaper(
                Form.UNKNOWN,
                papers.stream()
                        .map(IncomePaper::name)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                papers.stream()
                        .map(IncomePaper::number)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                papers.stream()
                        .map(IncomePaper::formedOn)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                rows,
                papers.stream().mapToInt(IncomePaper::unread).sum());
    }

    /** Wages of one employer by month; a bonus in its month. */
    public Map<YearMonth, BigDecimal> months(String employer) {
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        for (Row row : rows) {
            if (row.income() != null && row.wages() && row.by(employer)) {
                months.merge(row.month(), row.income(), BigDecimal::add);
            }
        }
        return months;
    }

    @Override
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (formedOn == null) {
            missing.add("formedOn");
        }
        if (rows.isEmpty()) {
            missing.add("rows");
        } else if (rows.stream().allMatch(row -> row.income() == null)) {
            missing.add("income");
        }
        if (rows.stream().allMatch(row -> row.payer() == null)) {
            missing.add("payer");
        }
        return missing;
    }
}
