package org.anju.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.anju.parties.roster.RosterColumn;
import org.anju.parties.roster.RosterLine;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Employees as an employer's list has them, drawn from a seed; none of them exists. */
public final class StaffList {

    /** A cell that holds a formula. */
    public record Formula(String text) {}

    private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张";
    private static final String GIVEN = "安宁知远雨桐青山小满启航一鸣婉清若水长风明月云起";

    private final Random random;
    private final LocalDate today;
    private final int serial;
    private final List<Object[]> rows = new ArrayList<>();

    /** @param serial keeps the people of one list apart from those of another */
    public StaffList(long seed, int serial, LocalDate today) {
        this.random = new Random(seed);
        this.serial = serial;
        this.today = today;
    }

    public StaffList add(int count) {
        for (int i = 0; i < count; i++) {
            rows.add(somebody());
        }
        return this;
    }

    /** Puts something else into a cell; the first row of people is 0. */
    public StaffList set(int row, RosterColumn column, Object value) {
        rows.get(row)[column.ordinal()] = value;
        return this;
    }

    /** Only these rows, in this order. */
    public StaffList keep(List<Integer> kept) {
        List<Object[]> some = kept.stream().map(rows::get).toList();
        rows.clear();
        rows.addAll(some);
        return this;
    }

    public String get(int row, RosterColumn column) {
        return String.valueOf(rows.get(row)[column.ordinal()]);
    }

    /** The number of that row in the sheet, below the headings. */
    public static int number(int row) {
        return row + 2;
    }

    /** As the reader of the file would hand them on. */
    public List<RosterLine> lines() {
        List<RosterLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new RosterLine(
                    number(i), Arrays.stream(rows.get(i)).map(String::valueOf).toList(), java.util.Map.of()));
        }
        return lines;
    }

    public byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Staff", "1.0")) {
            Worksheet sheet = book.newWorksheet("名单");
            for (RosterColumn column : RosterColumn.values()) {
                sheet.value(0, column.ordinal(), column.title().zh());
            }
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).length; j++) {
                    write(sheet, i + 1, j, rows.get(i)[j]);
                }
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Formula formula -> sheet.formula(row, column, formula.text());
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }

    private Object[] somebody() {
        LocalDate started = today.minusDays(400 + random.nextInt(1500));
        return new Object[] {
            name(),
            residentId(),
            pick("研发部", "市场部", "财务部"),
            pick("工程师", "主管", "会计"),
            random.nextBoolean() ? started : started.toString(),
            started.plusMonths(1).toString().substring(0, 7),
            "延庆区百泉街道",
            "否",
            "HT-" + rows.size(),
            "固定期限",
            started.toString().replace('-', '/'),
            today.plusDays(30 + random.nextInt(900)).toString(),
            BigDecimal.valueOf(15_000 + random.nextInt(20_000)),
            pick("学士", "硕士", "博士", "不详"),
            "外省市"
        };
    }

    private String name() {
        int given = random.nextInt(GIVEN.length() / 2) * 2;
        return FAMILY.charAt(random.nextInt(FAMILY.length())) + GIVEN.substring(given, given + 2);
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    private String residentId() {
        LocalDate born = LocalDate.of(1975, 1, 1).plusDays(serial % 7000);
        String body = "330106" + born.toString().replace("-", "") + String.format("%03d", rows.size());
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
