package org.anju.web.benefit.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.anju.sheets.benefit.BatchResult;
import org.anju.sheets.benefit.BenefitCheck;
import org.anju.web.kit.Frame;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 结果文件: what was said of each row, as a workbook or comma-separated. Text is text, never a formula. */
final class BatchBook {

    private static final String TEXT = "@";

    private BatchBook() {}

    static byte[] template(Frame frame) {
        List<String> head = List.of("证件编号", "身份证号（全号或后四位）", "查验日期", "备注");
        return workbook(frame.t("benefit.batch"), List.of(head));
    }

    static byte[] workbook(Frame frame, List<BatchResult> rows) {
        return workbook(frame.t("benefit.batch"), table(frame, rows));
    }

    static byte[] commas(Frame frame, List<BatchResult> rows) {
        // the mark in front tells spreadsheets that it is UTF-8
        return ("\uFEFF" + table(frame, rows).stream().map(Commas::line).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The row as it was sent but for the identity number, which nobody needs twice. */
    private static List<List<String>> table(Frame frame, List<BatchResult> rows) {
        List<List<String>> table = new java.util.ArrayList<>();
        table.add(List.of(
                frame.t("benefit.row"),
                frame.t("benefit.permit"),
                frame.t("benefit.row.note"),
                frame.t("benefit.day"),
                frame.t("benefit.result"),
                frame.t("benefit.row.say"),
                frame.t("verify.holder"),
                frame.t("benefit.id"),
                frame.t("verify.term"),
                frame.t("verify.companions"),
                frame.t("benefit.record")));
        rows.forEach(each -> table.add(line(frame, each)));
        return table;
    }

    private static List<String> line(Frame frame, BatchResult result) {
        BenefitCheck check = result.check();
        BenefitCheck.Shown shown = check == null ? null : check.shown();
        List<BenefitCheck.Child> children = shown == null ? null : shown.companions();
        return List.of(
                String.valueOf(result.row().number()),
                result.row().permit(),
                result.row().note(),
                check == null ? result.row().day() : check.day().toString(),
                RowSays.status(frame, result),
                RowSays.sentence(frame, result),
                shown == null ? "" : shown.holder(),
                shown == null ? "" : shown.identity(),
                shown == null ? "" : frame.t("verify.term.of", shown.from(), shown.to()),
                children == null
                        ? ""
                        : children.stream()
                                .map(each -> frame.t("benefit.child", each.name(), each.born()))
                                .collect(Collectors.joining("；")),
                check == null ? "" : check.record());
    }

    private static byte[] workbook(String name, List<List<String>> table) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Anju", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    sheet.value(row, column, table.get(row).get(column).replaceAll("\\p{Cntrl}", " "));
                }
            }
            for (int column = 0; column < table.getFirst().size(); column++) {
                // a column of text keeps numbers whole and days as they are typed
                sheet.style(column).format(TEXT).set();
                sheet.style(0, column).bold().format(TEXT).set();
                sheet.width(column, 22);
            }
            sheet.freezePane(0, 1);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }
}
