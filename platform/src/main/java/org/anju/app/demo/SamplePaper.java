package org.anju.app.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Makes the sample papers of demonstration people: one page that says what it stands for and that it is not real. */
final class SamplePaper {

    private static final String FONT = "/fonts/NotoSansSC_400Regular.ttf";
    private static final float LEFT = 72;
    private static final float TOP = 760;

    /** Parsed once: ten megabytes take longer than the page. */
    private final TrueTypeFont font;

    SamplePaper() {
        try (InputStream in = open()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] pdf(String title, List<String> lines) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont face = PDType0Font.load(document, font, true);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                write(pen, face, 20, LEFT, TOP, title);
                float y = TOP - 50;
                for (String line : lines) {
                    write(pen, face, 12, LEFT, y, line);
                    y -= 26;
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream pen, PDFont face, float size, float x, float y, String text)
            throws IOException {
        pen.beginText();
        pen.setFont(face, size);
        pen.newLineAtOffset(x, y);
        pen.showText(text);
        pen.endText();
    }

    private static InputStream open() {
        @Nullable InputStream in = SamplePaper.class.getResourceAsStream(FONT);
        if (in == null) {
            throw new IllegalStateException("font missing from the jar: " + FONT);
        }
        return in;
    }
}
