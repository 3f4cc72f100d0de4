package org.anju.materials.gate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** 装订: several pictures become one PDF, a page each. */
final class Binding {

    /** A4 at some 215 dots to the inch: small print stays legible, twenty pages stay below ten megabytes. */
    private static final int LONGEST = 2520;

    private static final float MARGIN = 14;
    private static final float QUALITY = 0.82f;

    private Binding() {}

    static byte[] of(List<Picture> pictures) throws IOException, NotTaken {
        try (PDDocument document = new PDDocument()) {
            for (Picture each : pictures) {
                BufferedImage image = Pixels.upright(each, LONGEST);
                boolean across = image.getWidth() > image.getHeight();
                PDRectangle paper = across
                        ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
                        : PDRectangle.A4;
                add(document, Pixels.jpeg(image, QUALITY), paper, MARGIN);
            }
            return saved(document);
        }
    }

    /** The picture in the middle of the page, as large as the margin lets it be. */
    static void add(PDDocument document, byte[] jpeg, PDRectangle paper, float margin) throws IOException {
        PDPage page = new PDPage(paper);
        document.addPage(page);
        PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg);
        float scale = Math.min(
                (paper.getWidth() - 2 * margin) / image.getWidth(),
                (paper.getHeight() - 2 * margin) / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            pen.drawImage(image, (paper.getWidth() - width) / 2, (paper.getHeight() - height) / 2, width, height);
        }
    }

    /** The same pictures give the same bytes: no day, no name of a program, and a name of the file made from nothing. */
    static byte[] saved(PDDocument document) throws IOException {
        document.setDocumentId(0L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
