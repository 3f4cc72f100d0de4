package org.anju.web.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What a spreadsheet is given to read: names of employers are whatever somebody once typed. */
class FigureFileTest {

    private static final List<String> CORPUS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://x\",\"y\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " =1",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "=cmd|' /C calc'!A0",
            "甲,乙\"丙\"",
            "一\n二");

    private static FigureTable table() {
        return new FigureTable(
                "employers",
                "单位/统计",
                List.of("单位", "件数"),
                CORPUS.stream()
                        .map(name -> List.of(FigureCell.of(name), FigureCell.of(7)))
                        .toList());
    }

    @Test
    void no_cell_of_commas_begins_like_a_formula_and_numbers_stay_numbers() {
        byte[] file = FigureFile.commas(table());
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"单位\",\"件数\"\r\n").endsWith("\r\n");
        List<String> lines = List.of(text.substring(1).split("\r\n"));
        assertThat(lines).hasSize(CORPUS.size() + 1);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i)).endsWith(",\"7\"");
            String name = lines.get(i).substring(1, lines.get(i).length() - 5).replace("\"\"", "\"");
            assertThat("=+-@\t\r\n＝＋－＠").as(name).doesNotContain(name.strip().substring(0, 1));
        }
        assertThat(lines.get(14)).isEqualTo("\"甲,乙\"\"丙\"\"\",\"7\"");
    }

    @Test
    void no_cell_of_a_workbook_is_a_formula_and_text_is_read_back_as_it_was() throws IOException {
        byte[] file = FigureFile.workbook(table());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            List<String> names = new ArrayList<>();
            for (Row row : rows.subList(1, rows.size())) {
                for (Cell cell : row) {
                    assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                    assertThat(cell.getFormula()).isNull();
                }
                names.add(row.getCell(0).asString());
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(1).asNumber().intValueExact()).isEqualTo(7);
            }
            assertThat(names)
                    .isEqualTo(CORPUS.stream()
                            .map(each -> each.replaceAll("\\p{Cntrl}", " "))
                            .toList());
        }
    }
}
