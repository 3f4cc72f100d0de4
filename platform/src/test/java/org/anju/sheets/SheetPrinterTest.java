package org.anju.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.anju.sheets.SheetContent.CompanionLine;
import org.anju.trail.TrailRegister;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SheetPrinterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:20:00Z");
    private static final String SITE = "https://anju.example.gov.cn";
    /** As long as a real one is with a name of one rare character. */
    private static final String TOKEN = "Aq-_".repeat(35);

    private static final VerificationCode CODE = new VerificationCode("7K3M92QFX8ABCDEFGHJK");
    private static final TrailRegister.Seal HEAD = new TrailRegister.Seal(1234, "9f86d081884c7d65".repeat(4));
    private static final SheetPrinter PRINTER = new SheetPrinter(new SheetWords(), new Press(new SheetFonts()));

    @Test
    void the_sheet_is_one_page_whose_text_can_be_read_out() throws Exception {
        try (PDDocument page =
                Loader.loadPDF(print(SampleSheet.of("林知远", new CompanionLine("林小禾", "女儿", "110119201905060023"))))) {
            assertEquals(1, page.getNumberOfPages());
            String text = new PDFTextStripper().getText(page);
            for (String each : List.of(
                    "北京市工作居住证确认单",
                    "1101192026000001",
                    "林知远",
                    "330106199103143426",
                    "妫川智能科技（北京）有限公司",
                    "2026年11月23日",
                    "2029年5月31日",
                    "林小禾",
                    "女儿",
                    "7K3M-92QF-X8AB-CDEF-GHJK",
                    "解除关联后证件处于挂起状态，挂起状态期间可否享受持证人相关待遇，需咨询各项待遇兑现部门",
                    "中共北京市延庆区委组织部",
                    "2026-11-23 10:20",
                    "留痕 第 1234 号 · 9f86d081884c7d65")) {
                assertTrue(flat(text).contains(flat(each)), () -> each + " is not in\n" + text);
            }
            assertEquals("北京市工作居住证确认单", page.getDocumentInformation().getTitle());
            assertEquals("zh-CN", page.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void the_code_on_the_page_leads_to_the_answer() throws Exception {
        for (int dpi : List.of(100, 150, 200)) {
            assertEquals(SITE + "/verify/" + CODE.value() + "#" + TOKEN, Scan.pdf(print(SampleSheet.of("林知远")), dpi));
        }
    }

    @Test
    void a_name_in_rare_characters_is_drawn_from_the_third_font() throws Exception {
        String name = "张" + SheetFontsTest.RARE;
        try (PDDocument page = Loader.loadPDF(print(SampleSheet.of(name)))) {
            assertTrue(new PDFTextStripper().getText(page).contains(name));
        }
    }

    @Test
    void a_rare_character_is_drawn() throws Exception {
        try (PDDocument page = Loader.loadPDF(print(SampleSheet.of("㛃䶮𬭩")))) {
            assertTrue(new PDFTextStripper().getText(page).contains("㛃䶮𬭩"));
        }
    }

    @Test
    void a_character_without_a_glyph_stops_the_sheet_and_is_named() {
        assertEquals(
                List.of("\uD880\uDC00"),
                assertInstanceOf(
                                Printed.Unprintable.class,
                                PRINTER.print(SampleSheet.of("张\uD880\uDC00喆"), 1, CODE, TOKEN, SITE, NOW, HEAD))
                        .characters());
    }

    @Test
    void a_name_with_markup_stays_a_name() throws Exception {
        try (PDDocument page = Loader.loadPDF(print(SampleSheet.of("<b>&林\"'</b>")))) {
            assertTrue(new PDFTextStripper().getText(page).contains("<b>&林\"'</b>"));
        }
    }

    @Test
    void long_names_and_ten_companions_still_fit_one_page() throws Exception {
        CompanionLine[] ten = new CompanionLine[10];
        Arrays.fill(ten, new CompanionLine("欧阳娜依古丽·买买提", "继子女", "110119201905060023"));
        try (PDDocument page = Loader.loadPDF(print(SampleSheet.of("阿卜杜热合曼·艾则孜·买合木提江", ten)))) {
            assertEquals(1, page.getNumberOfPages());
        }
    }

    @Test
    void a_sheet_without_a_readable_photo_says_so() throws Exception {
        SheetContent of = SampleSheet.of("林知远");
        var blind = new SheetContent(
                of.number(),
                of.name(),
                of.sex(),
                of.ethnicity(),
                of.born(),
                of.idType(),
                of.idNumber(),
                of.hukou(),
                of.residence(),
                of.employer(),
                of.category(),
                of.from(),
                of.until(),
                of.issuedOn(),
                of.authority(),
                of.companions(),
                new byte[] {1, 2, 3});
        try (PDDocument page = Loader.loadPDF(print(blind))) {
            assertTrue(new PDFTextStripper().getText(page).contains("照片未能读取"));
        }
    }

    @Test
    void sheets_printed_at_once_are_all_right() throws Exception {
        try (var pool = Executors.newFixedThreadPool(3)) {
            Callable<String> one = () -> {
                try (PDDocument page = Loader.loadPDF(print(SampleSheet.of("林知远")))) {
                    return new PDFTextStripper().getText(page);
                }
            };
            var texts = pool.invokeAll(Collections.nCopies(9, one));
            String first = texts.getFirst().get();
            assertFalse(first.isBlank());
            for (var each : texts) {
                assertEquals(first, each.get());
            }
        }
    }

    private static byte[] print(SheetContent content) {
        byte[] pdf = assertInstanceOf(Printed.Pdf.class, PRINTER.print(content, 1, CODE, TOKEN, SITE, NOW, HEAD))
                .bytes();
        try {
            Files.write(Path.of("target", "sheet-" + content.companions().size() + ".pdf"), pdf);
        } catch (java.io.IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
        return pdf;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s", "");
    }
}
