package org.anju.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** The papers an applicant brings: a PDF that says what it is, and a portrait as a JPEG. */
final class Scans {

    private Scans() {}

    static byte[] pdf(String says) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                pen.beginText();
                pen.newLineAtOffset(60, 760);
                pen.setLeading(20);
                for (String line : List.of("Sample, not a real paper", says)) {
                    pen.showText(line);
                    pen.newLine();
                }
                pen.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    static byte[] portrait() {
        int width = 413;
        int height = 531;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x3d4f6d));
        pen.fillArc(40, 360, 333, 340, 0, 180);
        pen.setColor(new Color(0xf3d7bf));
        pen.fillOval(126, 130, 160, 205);
        pen.setColor(new Color(0x23272f));
        pen.fillArc(116, 100, 180, 170, 0, 180);
        // a photograph has grain: a drawing this plain would be smaller than any real file
        for (int i = 0; i < 9000; i++) {
            image.setRGB(i * 7919 % width, i * 104729 % height, 0xd0d4da + i % 40);
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }
}
