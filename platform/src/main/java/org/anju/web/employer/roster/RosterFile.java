package org.anju.web.employer.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.parties.roster.RosterColumn;
import org.anju.parties.roster.RosterLine;
import org.anju.parties.roster.RosterLine.Flaw;
import org.anju.policy.value.Parsed;
import org.anju.web.kit.Packed;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** 名册文件: reads the rows of a list that somebody sends; nothing in it is computed, and what is not a list is told. */
final class RosterFile {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_ROWS = 2_000;

    /** Longer than any column takes: what is cut here is told as too long. */
    private static final int MOST_TEXT = 300;
    /** What a spreadsheet keeps of a figure. */
    private static final MathContext FIGURE = new MathContext(15);
    /** Books that count their days from 1904 are four years and a day behind. */
    private static final BigDecimal SINCE_1904 = BigDecimal.valueOf(1462);

    private RosterFile() {}

    static Parsed<List<RosterLine>> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Parsed.bad("roster.file.large", MOST_BYTES / 1024 / 1024);
        }
        if (!Packed.isWorkbook(file)) {
            return Parsed.bad("roster.file.notXlsx");
        }
        if (!Packed.bounded(file)) {
            return Parsed.bad("roster.file.packed");
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows(rows.iterator(), book.isDate1904());
        } catch (IOException | RuntimeException broken) {
            // whatever a stranger's file does to the reader, it is the file that is broken
            return Parsed.bad("roster.file.broken");
        }
    }

    private static Parsed<List<RosterLine>> rows(Iterator<Row> rows, boolean since1904) {
        if (!rows.hasNext()) {
            return Parsed.bad("roster.file.empty");
        }
        RosterLine head = line(rows.next(), false);
        for (RosterColumn column : RosterColumn.values()) {
            String title = head.cell(column).strip();
            if (!title.equals(column.title().zh())
                    && !title.equals(column.title().en())) {
                return Parsed.bad("roster.file.header", column.ordinal() + 1, column.title());
            }
        }
        List<RosterLine> lines = new ArrayList<>();
        while (rows.hasNext()) {
            RosterLine line = line(rows.next(), since1904);
            boolean empty = line.flaws().isEmpty() && line.cells().stream().allMatch(String::isBlank);
            if (empty || line.cell(RosterColumn.NAME).startsWith(RosterColumn.EXAMPLE)) {
                continue;
            }
            lines.add(line);
            if (lines.size() > MOST_ROWS) {
                return Parsed.bad("roster.file.rows", MOST_ROWS);
            }
        }
        return lines.isEmpty() ? Parsed.bad("roster.file.empty") : Parsed.good(List.copyOf(lines));
    }

    private static RosterLine line(Row row, boolean since1904) {
        List<String> cells = new ArrayList<>();
        Map<RosterColumn, Flaw> flaws = new EnumMap<>(RosterColumn.class);
        for (RosterColumn column : RosterColumn.values()) {
            Cell cell = row.getOptionalCell(column.ordinal()).orElse(null);
            cells.add(cell == null ? "" : text(cell, column, since1904, flaws));
        }
        return new RosterLine(row.getRowNum(), cells, flaws);
    }

    private static String text(Cell cell, RosterColumn column, boolean since1904, Map<RosterColumn, Flaw> flaws) {
        CellType type = cell.getType();
        if (type == CellType.FORMULA || cell.getFormula() != null) {
            flaws.put(column, Flaw.FORMULA);
        } else if (type == CellType.ERROR) {
            flaws.put(column, Flaw.ERROR);
        } else if (type == CellType.NUMBER) {
            if (column == RosterColumn.RESIDENT_ID) {
                flaws.put(column, Flaw.ROUNDED);
            }
            return figure(cell.asNumber(), column, since1904);
        }
        String text = cell.getText();
        return text.codePointCount(0, text.length()) <= MOST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_TEXT)) + "…";
    }

    /** A day is kept as a count of days, its hour behind the point; other figures lose the noise of binary fractions. */
    private static String figure(BigDecimal number, RosterColumn column, boolean since1904) {
        boolean day = column.kind() == RosterColumn.Kind.DAY || column.kind() == RosterColumn.Kind.MONTH;
        if (day && number.compareTo(BigDecimal.valueOf(10_000)) >= 0) {
            BigDecimal count = number.setScale(0, RoundingMode.FLOOR);
            boolean serial = count.compareTo(BigDecimal.valueOf(100_000)) < 0;
            return (serial && since1904 ? count.add(SINCE_1904) : count).toPlainString();
        }
        BigDecimal figure = number.round(FIGURE).stripTrailingZeros();
        return figure.scale() < -40 || figure.scale() > 40 ? figure.toString() : figure.toPlainString();
    }
}
