package org.anju.web.benefit.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.anju.policy.value.Parsed;
import org.anju.sheets.benefit.BatchDesk;
import org.anju.sheets.benefit.BatchRow;
import org.anju.web.kit.Packed;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** 名单文件, a workbook or comma-separated: four columns, nothing in it is computed, and what is not a list is told. */
final class BatchFile {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final List<String> PERMIT = List.of("证件编号", "Permit number");
    private static final List<String> IDENTITY = List.of("身份证号", "Identity number");
    private static final int COLUMNS = 4;
    private static final int MOST_TEXT = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final int SINCE_1904 = 1462;

    private BatchFile() {}

    static Parsed<List<BatchRow>> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Parsed.bad("roster.file.large", MOST_BYTES / 1024 / 1024);
        }
        if (!Packed.isWorkbook(file)) {
            return file.length > 1 && file[0] == 'P' && file[1] == 'K'
                    ? Parsed.bad("roster.file.notXlsx")
                    : rows(plain(file).iterator());
        }
        if (!Packed.bounded(file)) {
            return Parsed.bad("roster.file.packed");
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            boolean since1904 = book.isDate1904();
            return rows(rows.map(each -> line(each, since1904)).iterator());
        } catch (IOException | RuntimeException broken) {
            // whatever a stranger's file does to the reader, it is the file that is broken
            return Parsed.bad("roster.file.broken");
        }
    }

    private static Parsed<List<BatchRow>> rows(Iterator<BatchRow> lines) {
        if (!lines.hasNext()) {
            return Parsed.bad("benefit.batch.empty");
        }
        BatchRow head = lines.next();
        if (!PERMIT.contains(head.permit().strip())
                || IDENTITY.stream().noneMatch(each -> head.identity().startsWith(each))) {
            return Parsed.bad("benefit.batch.header");
        }
        List<BatchRow> rows = new ArrayList<>();
        while (lines.hasNext()) {
            BatchRow row = lines.next();
            boolean empty = row.flaw().isEmpty() && (row.permit() + row.identity() + row.day() + row.note()).isBlank();
            if (!empty) {
                rows.add(row);
            }
            if (rows.size() > BatchDesk.MOST_ROWS) {
                return Parsed.bad("benefit.batch.size", BatchDesk.MOST_ROWS);
            }
        }
        return rows.isEmpty() ? Parsed.bad("benefit.batch.empty") : Parsed.good(List.copyOf(rows));
    }

    private static BatchRow line(Row row, boolean since1904) {
        String[] cells = new String[COLUMNS];
        String flaw = "";
        for (int i = 0; i < COLUMNS; i++) {
            Cell cell = row.getOptionalCell(i).orElse(null);
            cells[i] = cell == null ? "" : cut(text(cell, i == 2, since1904));
            if (cell != null && i < 3) {
                flaw = flaw.isEmpty() ? flaw(cell, i == 2) : flaw;
            }
        }
        return new BatchRow(row.getRowNum(), cells[0], cells[1], cells[2], cells[3], flaw);
    }

    /** A number in a cell has lost its leading zeros, or its last digits. */
    private static String flaw(Cell cell, boolean day) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return "benefit.row.formula";
        }
        return cell.getType() == CellType.ERROR
                ? "benefit.row.formula"
                : cell.getType() == CellType.NUMBER && !day ? "benefit.row.rounded" : "";
    }

    private static String text(Cell cell, boolean day, boolean since1904) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        long count = cell.asNumber().longValue();
        return day && count < 1_000_000
                ? FIRST_DAY.plusDays(count + (since1904 ? SINCE_1904 : 0)).toString()
                : cell.asNumber().toPlainString();
    }

    /** As most spreadsheets of this country save it: UTF-8, or else GB 18030. */
    private static List<BatchRow> plain(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(file, Charset.forName("GB18030"));
        }
        List<BatchRow> rows = new ArrayList<>();
        int number = 1;
        for (List<String> cells : Commas.read(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            rows.add(new BatchRow(number++, cell(cells, 0), cell(cells, 1), cell(cells, 2), cell(cells, 3), ""));
        }
        return rows;
    }

    private static String cell(List<String> cells, int at) {
        return at < cells.size() ? cut(cells.get(at)) : "";
    }

    /** Longer than anything that can be right. */
    private static String cut(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.codePointCount(0, plain.length()) <= MOST_TEXT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, MOST_TEXT));
    }
}
