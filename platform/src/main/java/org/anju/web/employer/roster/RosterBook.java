package org.anju.web.employer.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anju.parties.roster.RosterColumn;
import org.anju.parties.roster.RosterImport;
import org.anju.policy.rule.Phrase;
import org.anju.web.kit.Dates;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Language;
import org.anju.web.kit.Messages;
import org.anju.web.kit.PhraseText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** 名册工作簿: writes the template, and a checked list with what was said of each row. Text is text, never a formula. */
@Component
class RosterBook {

    private static final String TEXT = "@";
    private static final String HEAD = "DCEAE4";
    private static final String EXAMPLE = "F1F1EC";

    private final Messages messages;

    RosterBook(Messages messages) {
        this.messages = messages;
    }

    /** Headings, one example, and two sheets of how to fill it in. */
    byte[] template(LocalDate today) {
        return written(book -> {
            Worksheet sheet = book.newWorksheet(said(Language.ZH, today, "roster.book.sheet"));
            head(sheet);
            for (RosterColumn column : RosterColumn.values()) {
                int at = column.ordinal();
                text(sheet, 1, at, column.example());
                sheet.style(1, at).italic().fillColor(EXAMPLE).format(TEXT).set();
                if (column.kind() == RosterColumn.Kind.WORD) {
                    String words = column.words().stream()
                            .map(each -> each.words().zh())
                            .collect(Collectors.joining(","));
                    sheet.range(1, at, RosterFile.MOST_ROWS + 1, at).validateWithListByFormula("\"" + words + "\"");
                }
            }
            help(book, Language.ZH, today);
            help(book, Language.EN, today);
        });
    }

    private void help(Workbook book, Language language, LocalDate today) {
        Worksheet sheet = book.newWorksheet(said(language, today, "roster.book.help"));
        for (int i = 1; i <= 4; i++) {
            text(sheet, i - 1, 0, said(language, today, "roster.book.rule." + i));
        }
        int row = 5;
        text(sheet, row, 0, said(language, today, "roster.book.column"));
        text(sheet, row, 1, said(language, today, "roster.book.needed"));
        text(sheet, row, 2, said(language, today, "roster.book.how"));
        sheet.range(row, 0, row, 2).style().bold().fillColor(HEAD).set();
        for (RosterColumn column : RosterColumn.values()) {
            row++;
            Locale locale = Locale.forLanguageTag(language.tag());
            text(sheet, row, 0, column.title().in(locale));
            text(sheet, row, 1, said(language, today, column.required() ? "kit.yes" : "kit.no"));
            text(sheet, row, 2, said(language, today, "roster.hint." + column.name()));
        }
        sheet.width(0, 34);
        sheet.width(1, 10);
        sheet.width(2, 90);
    }

    /** The rows as they were sent, with one column more. */
    byte[] result(Frame frame, List<RosterImport.Row> rows) {
        return written(book -> {
            Worksheet sheet = book.newWorksheet(frame.t("roster.book.sheet"));
            head(sheet);
            int last = RosterColumn.values().length;
            text(sheet, 0, last, frame.t("roster.result"));
            sheet.style(0, last).bold().fillColor(HEAD).set();
            sheet.width(last, 70);
            int at = 1;
            for (RosterImport.Row row : rows) {
                for (RosterColumn column : RosterColumn.values()) {
                    text(sheet, at, column.ordinal(), row.line().cell(column));
                }
                text(sheet, at, last, RowWords.all(frame, row));
                at++;
            }
        });
    }

    private static void head(Worksheet sheet) {
        for (RosterColumn column : RosterColumn.values()) {
            int at = column.ordinal();
            text(sheet, 0, at, column.title().zh());
            // a column of text keeps ID numbers whole and days as they are typed
            sheet.style(at).format(TEXT).set();
            sheet.style(0, at)
                    .bold()
                    .wrapText(true)
                    .fillColor(HEAD)
                    .format(TEXT)
                    .set();
            sheet.width(at, column == RosterColumn.RESIDENT_ID ? 24 : 18);
        }
        sheet.freezePane(0, 1);
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text.replaceAll("\\p{Cntrl}", " "));
    }

    private String said(Language language, LocalDate today, String key) {
        return new PhraseText(messages, new Dates(language, today)).say(Phrase.of(key));
    }

    /** What fills a workbook. */
    @FunctionalInterface
    private interface Filling {
        void into(Workbook book) throws IOException;
    }

    private static byte[] written(Filling filling) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Anju", "1.0")) {
            filling.into(book);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }
}
