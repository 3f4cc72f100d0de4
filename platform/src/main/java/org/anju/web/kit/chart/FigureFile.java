package org.anju.web.kit.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anju.web.benefit.batch.Commas;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 导出: a table of figures as a file. Text stays text: in commas by a mark in front, in a workbook by the kind of its cell. */
public enum FigureFile {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final String MARK = "\uFEFF";
    /** A spreadsheet takes no longer names of sheets. */
    private static final int LONGEST_NAME = 31;

    private final String ending;
    private final MediaType type;

    FigureFile(String ending, String type) {
        this.ending = ending;
        this.type = MediaType.parseMediaType(type);
    }

    public String ending() {
        return ending;
    }

    public ResponseEntity<byte[]> of(FigureTable table, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(this == CSV ? commas(table) : workbook(table));
    }

    /** RFC 4180; the mark in front tells spreadsheets that it is UTF-8. */
    static byte[] commas(FigureTable table) {
        var text = new StringBuilder(MARK).append(Commas.line(table.head()));
        for (List<FigureCell> row : table.rows()) {
            text.append(Commas.line(row.stream().map(FigureCell::text).toList()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(FigureTable table) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Anju", "1.0")) {
            String name = table.title().replaceAll("[\\\\/?*\\[\\]:]", " ");
            Worksheet sheet = book.newWorksheet(name.substring(0, Math.min(LONGEST_NAME, name.length())));
            for (int column = 0; column < table.head().size(); column++) {
                sheet.value(0, column, table.head().get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, column == 0 ? 28 : 16);
            }
            for (int row = 0; row < table.rows().size(); row++) {
                List<FigureCell> cells = table.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    FigureCell cell = cells.get(column);
                    if (cell.number() != null) {
                        sheet.value(row + 1, column, cell.number());
                    } else {
                        sheet.value(row + 1, column, cell.text().replaceAll("\\p{Cntrl}", " "));
                    }
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }
}
