package org.anju.policy.paper;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.policy.paper.IncomePaper.Form;
import org.anju.policy.paper.IncomePaper.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads tax records and lists of declared income. Which amount is which, the head of the table tells; a row whose amounts
 * do not fit the head is counted as unread.
 */
final class IncomeReader {

    /** Columns by what stands at their head; the more particular labels come first. */
    private enum Column {
        OTHER("累计收入|免税收入|减除费用|专项扣除|专项附加扣除|其他扣除|应纳税所得额|应补\\(退\\)税额|税率"),
        INCOME("申报收入额|本期收入|申报收入|收入金额|收入额|税前收入|应税收入|收入"),
        TAX("实缴\\(退\\)金额|已申报税额|已缴税额|实缴税额|已缴税款|实缴金额|税额"),
        PERIOD("税款所属期|所属期间|所属月份|所属期|收入月份|月份"),
        PAYER("扣缴义务人|扣缴单位|支付单位|单位名称");

        private final Pattern labels;

        Column(String labels) {
            this.labels = Pattern.compile(PaperText.spaced(labels));
        }
    }

    private static final Pattern TOTAL = Pattern.compile("合\\s*计|总\\s*计|小\\s*计");
    private static final String MONTH = "(\\d{4})\\s*(?:[年./-]\\s*(\\d{1,2})\\s*月?|(0[1-9]|1[0-2]))";
    private static final Pattern RANGE = Pattern.compile("(?<!\\d)" + MONTH + "(?:\\s*[./-]?\\s*\\d{1,2}\\s*日?)?"
            + "\\s*(?:至|到|~|—|–|--|-)\\s*" + MONTH + "(?:\\s*[./-]?\\s*\\d{1,2}\\s*日?)?(?![\\d.,])");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)" + PaperText.DATE + "(?![\\d.,])");
    private static final Pattern ONE = Pattern.compile("(?<![\\d.,])" + MONTH + "(?![\\d.,/-])");
    private static final Pattern AMOUNT =
            Pattern.compile("(?<!\\S)¥?-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,2})?元?(?!\\S)");
    private static final Pattern COUNTER = Pattern.compile("^\\d{1,3} (?=\\S)");
    private static final Pattern ITEM = Pattern.compile("\\S*(?:工资|薪金|奖金?|劳务报酬|稿酬|特许权|经营所得|利息|股息|租赁所得|财产转让|偶然所得)\\S*");
    private static final Pattern LABEL = Pattern.compile(":|打印|开具|查询|验证|说明|备注|第.{1,4}页");

    private final List<Row> rows = new ArrayList<>();
    private List<Column> amounts = List.of();
    private boolean payerColumn;
    private int unread;

    private IncomeReader() {}

    static IncomePaper read(PaperText text) {
        IncomeReader reader = new IncomeReader();
        text.lines().forEach(reader::line);
        String whole = text.after("扣缴义务人(?:名称)?|扣缴单位(?:名称)?|支付单位(?:名称)?|单位名称", ":?[^\\s:]{4,60}");
        List<Row> rows = reader.rows;
        if (!reader.payerColumn && whole != null) {
            rows = rows.stream()
                    .map(row -> new Row(row.month(), row.item(), row.income(), row.tax(), whole))
                    .toList();
        }
        return new IncomePaper(
                form(text.all()),
                text.after("纳税人名称|纳税人姓名|姓名", "[\\p{IsHan}·]{2,30}"),
                text.after("身份证件号码|证件号码|身份证号码?|纳税人识别号", "[0-9*]{14,17}[0-9Xx*]"),
                text.dated("开具日期|开具时间|打印日期|打印时间|生成时间|查询日期|查询时间|制表日期"),
                rows,
                reader.unread);
    }

    private static Form form(String all) {
        String tight = all.replaceAll("\\s", "");
        if (tight.contains("纳税记录") || tight.contains("纳税清单") || tight.contains("完税证明")) {
            return Form.TAX_RECORD;
        }
        return tight.contains("申报收入") || tight.contains("收入明细") || tight.contains("收入纳税明细")
                ? Form.DECLARED_INCOME
                : Form.UNKNOWN;
    }

    private void line(String line) {
        List<Column> head = head(line);
        boolean figures = head.contains(Column.INCOME) || head.contains(Column.TAX);
        // a label broken over two lines is not found, the others tell that this is the head of the table
        if (figures && head.size() > 1 && line.chars().noneMatch(Character::isDigit)) {
            amounts = head.stream()
                    .filter(column -> column != Column.PERIOD && column != Column.PAYER)
                    .toList();
            payerColumn = head.contains(Column.PAYER);
            return;
        }
        if (TOTAL.matcher(line).find()) {
            return;
        }
        row(line);
    }

    /** The columns whose labels stand in that line, from left to right; no sign belongs to two labels. */
    private static List<Column> head(String line) {
        record Place(int at, Column column) {}
        StringBuilder left = new StringBuilder(line);
        List<Place> places = new ArrayList<>();
        for (Column column : Column.values()) {
            Matcher found = column.labels.matcher(left);
            while (found.find()) {
                places.add(new Place(found.start(), column));
                left.replace(found.start(), found.end(), "#".repeat(found.end() - found.start()));
                found.reset(left);
            }
        }
        return places.stream()
                .sorted(java.util.Comparator.comparingInt(Place::at))
                .map(Place::column)
                .toList();
    }

    private void row(String line) {
        StringBuilder left = new StringBuilder(COUNTER.matcher(line).replaceFirst(""));
        YearMonth month = period(left);
        if (month == null) {
            wrapped(left.toString());
            return;
        }
        String item = taken(ITEM, left);
        List<BigDecimal> figures = new ArrayList<>();
        for (String figure = taken(AMOUNT, left); figure != null; figure = taken(AMOUNT, left)) {
            figures.add(new BigDecimal(figure.replaceAll("[,¥元]", "")).setScale(2));
        }
        if (amounts.isEmpty() || figures.size() != amounts.size()) {
            // a line of prose with a month in it is no row; one with amounts is, and one whose amounts slipped a line
            unread += figures.isEmpty() && (amounts.isEmpty() || item == null) ? 0 : 1;
            return;
        }
        rows.add(new Row(
                month,
                item,
                figure(figures, Column.INCOME),
                figure(figures, Column.TAX),
                payerColumn ? payer(left.toString()) : null));
    }

    private @Nullable BigDecimal figure(List<BigDecimal> figures, Column column) {
        int at = amounts.indexOf(column);
        // two columns of one name cannot be told apart
        return at < 0 || amounts.lastIndexOf(column) != at ? null : figures.get(at);
    }

    /** The month the row is about, taken out of the line with all its dates; null where it has none or spans several. */
    private static @Nullable YearMonth period(StringBuilder left) {
        Matcher range = RANGE.matcher(left);
        YearMonth month = null;
        if (range.find()) {
            YearMonth from = month(range.group(1), range.group(2), range.group(3));
            YearMonth to = month(range.group(4), range.group(5), range.group(6));
            month = from != null && from.equals(to) ? from : null;
            left.replace(range.start(), range.end(), " ");
            if (month == null) {
                return null;
            }
        }
        for (String day = taken(DAY, left); day != null; ) {
            day = taken(DAY, left);
        }
        Matcher one = ONE.matcher(left);
        if (month == null && one.find()) {
            month = month(one.group(1), one.group(2), one.group(3));
            left.replace(one.start(), one.end(), " ");
        }
        return month;
    }

    private static @Nullable YearMonth month(String year, @Nullable String parted, @Nullable String joined) {
        try {
            return YearMonth.of(
                    Integer.parseInt(year), Integer.parseInt(parted == null ? String.valueOf(joined) : parted));
        } catch (DateTimeException thirteenth) {
            return null;
        }
    }

    private static @Nullable String taken(Pattern pattern, StringBuilder left) {
        Matcher found = pattern.matcher(left);
        if (!found.find()) {
            return null;
        }
        String text = found.group();
        left.replace(found.start(), found.end(), " ");
        return text;
    }

    private static @Nullable String payer(String left) {
        return Arrays.stream(left.split("[\\s¥元]+"))
                .filter(word -> word.length() >= 4 && !word.contains("税务"))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /** The second line of a payer's name that did not fit its cell. */
    private void wrapped(String line) {
        if (payerColumn
                && !rows.isEmpty()
                && line.length() <= 20
                && !LABEL.matcher(line).find()
                && line.matches("[\\p{IsHan}()]+")) {
            Row last = rows.removeLast();
            String payer = last.payer() == null ? line : last.payer() + line;
            rows.add(new Row(last.month(), last.item(), last.income(), last.tax(), payer));
        }
    }
}
