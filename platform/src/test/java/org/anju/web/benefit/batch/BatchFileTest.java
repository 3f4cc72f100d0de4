package org.anju.web.benefit.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.anju.policy.value.Parsed;
import org.anju.sheets.benefit.BatchRow;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** A list as it comes from a spreadsheet, and what goes back into one. */
class BatchFileTest {

    private static final String HEAD = "证件编号,身份证号（全号或后四位）,查验日期,备注\r\n";

    private static List<BatchRow> read(byte[] file) {
        return BatchFile.read(file).found().orElseThrow();
    }

    private static String refused(byte[] file) {
        return BatchFile.read(file) instanceof Parsed.Bad<List<BatchRow>>(String key, List<Object> args) ? key : "";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void commas_are_read_in_utf8_with_and_without_its_mark_and_in_gb18030() {
        String text = HEAD + "1101192026000001,0073,2026-05-01,\"三(1)班,\"\"小满\"\"\"\r\n,,,\r\n1101192026000002,1234\n";
        for (byte[] file : List.of(utf8(text), utf8("\uFEFF" + text), text.getBytes(Charset.forName("GB18030")))) {
            assertThat(read(file))
                    .containsExactly(
                            new BatchRow(2, "1101192026000001", "0073", "2026-05-01", "三(1)班,\"小满\"", ""),
                            new BatchRow(4, "1101192026000002", "1234", "", "", ""));
        }
    }

    @Test
    void a_workbook_keeps_text_reads_days_and_tells_what_a_number_may_have_lost() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "t", "1.0")) {
            var sheet = book.newWorksheet("x");
            sheet.value(0, 0, "证件编号");
            sheet.value(0, 1, "身份证号");
            sheet.value(1, 0, "1101192026000001");
            sheet.value(1, 1, "0073");
            sheet.value(1, 2, LocalDate.of(2026, 5, 1));
            sheet.value(2, 0, "1101192026000001");
            sheet.value(2, 1, 73);
            sheet.value(3, 0, "1101192026000001");
            sheet.formula(3, 1, "1+1");
        }
        List<BatchRow> rows = read(out.toByteArray());
        assertThat(rows.get(0)).isEqualTo(new BatchRow(2, "1101192026000001", "0073", "2026-05-01", "", ""));
        assertThat(rows.get(1).flaw()).isEqualTo("benefit.row.rounded");
        assertThat(rows.get(2).flaw()).isEqualTo("benefit.row.formula");
    }

    @Test
    void what_is_no_list_is_told() {
        assertThat(refused(utf8(""))).isEqualTo("benefit.batch.empty");
        assertThat(refused(utf8(HEAD))).isEqualTo("benefit.batch.empty");
        assertThat(refused(utf8("a,b\n1,2\n"))).isEqualTo("benefit.batch.header");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("roster.file.notXlsx");
        assertThat(refused(new byte[BatchFile.MOST_BYTES + 1])).isEqualTo("roster.file.large");
        assertThat(refused(utf8(HEAD + "1,2\n".repeat(10_001)))).isEqualTo("benefit.batch.size");
    }

    @Test
    void nothing_that_goes_back_is_computed() {
        for (String formula : List.of("=1+1", "+1", "-1", "@x", "\t=1", "　=1", "＝1")) {
            assertThat(Commas.safe(formula)).startsWith("'");
        }
        assertThat(Commas.safe("三班 A=1")).isEqualTo("三班 A=1");
        assertThat(Commas.line(List.of("a\"b", "=x"))).isEqualTo("\"a\"\"b\",\"'=x\"\r\n");
    }
}
