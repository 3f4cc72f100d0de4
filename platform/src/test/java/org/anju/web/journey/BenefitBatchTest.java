package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.anju.sheets.benefit.BatchRunner;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** A department sends a list of a few hundred rows and takes the results home, without JavaScript. */
class BenefitBatchTest {

    private static final String HEAD = "证件编号,身份证号,查验日期,备注\n";

    private final House house = House.demo();
    private final BenefitFolk folk = new BenefitFolk(house);

    private Browser send(String csv) {
        Browser desk = folk.desk().get("/benefit/batches").hasText("还没有交过名单");
        return sent(desk, csv);
    }

    private Browser sent(Browser desk, String csv) {
        Form form = desk.form("form.qform").set("purpose", folk.purpose.toString());
        form.attach("list", "入学名单.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return form.submit();
    }

    /** Until the house's own schedule, or this test, has checked all of it. */
    private Browser done(Browser desk) {
        String path = desk.place().getPath();
        long until = System.nanoTime() + 60_000_000_000L;
        do {
            house.bean(BatchRunner.class).run();
            desk.get(path);
        } while (desk.page().text().contains("正在查验") && System.nanoTime() < until);
        return desk;
    }

    @Test
    void from_the_file_to_the_results() throws IOException {
        String permit = folk.permit();
        var csv = new StringBuilder(HEAD).append(permit + "," + folk.last() + ",,=HYPERLINK(1)\n");
        csv.append("110119,0000,,短\n");
        for (int i = 0; i < 300; i++) {
            csv.append(permit + "," + folk.last() + ",,第 " + i + " 个\n");
        }
        Browser desk = done(send(csv.toString()));
        String job = desk.place().getPath();
        desk.hasText("查验完成").hasText("林＊＊").hasText("证件编号应为").hasNoText("林知远");
        assertThat(desk.page().select("li.kpi b").eachText().getFirst()).startsWith("302");
        desk.click("下一页").hasStatus(200).hasText("第 97 个");

        desk.get(job + "/result.csv");
        assertThat(desk.header("Content-Disposition")).startsWith("attachment");
        assertThat(desk.body())
                .startsWith("\uFEFF")
                .contains("\"'=HYPERLINK(1)\"")
                .contains("有效")
                .doesNotContain(folk.folk.number(folk.folk.applicant));
        desk.get(job + "/result.xlsx");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(desk.bytes()))) {
            var row = book.getFirstSheet().read().get(1);
            assertThat(row.getCellText(2)).isEqualTo("=HYPERLINK(1)");
            assertThat(row.getCell(2).getFormula()).isNull();
            assertThat(row.getCellText(4)).isEqualTo("有效");
        }
        assertThat(sent(desk.get("/benefit/batches"), csv.toString()).place().getPath())
                .as("the same file again")
                .isEqualTo(job);
        new BenefitFolk(house).desk().get(job).hasStatus(404);
        folk.desk().get("/en" + job).hasText("Checked").hasText("In force");
    }

    @Test
    void what_cannot_be_taken_stands_at_its_field() {
        send("a,b\n1,2\n").hasStatus(422).hasText("前两列的列名");
        Browser desk = folk.desk().get("/benefit/batches");
        desk.form("form.qform").submit().hasStatus(422);
        desk.get("/benefit/batches/template.xlsx").hasStatus(200);
        assertThat(desk.header("Content-Type")).contains("spreadsheetml");
    }
}
