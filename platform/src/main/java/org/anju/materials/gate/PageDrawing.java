package org.anju.materials.gate;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.anju.materials.FileKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** 画页: a page of a paper as a JPEG of the width asked for. */
final class PageDrawing {

    private static final int TALLEST = 4000;
    private static final float QUALITY = 0.8f;

    private PageDrawing() {}

    static byte[] page(FileKind kind, int n, int width, byte[] bytes) throws IOException, NotTaken {
        if (width < 16 || width > 2400) {
            throw new NotTaken("broken");
        }
        if (kind != FileKind.PDF) {
            return Pixels.jpeg(fitted(Pixels.upright(new Picture(bytes, 0), TALLEST), width), QUALITY);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (n < 1 || n > document.getNumberOfPages()) {
                throw new NotTaken("broken");
            }
            return Pixels.jpeg(drawn(document, n - 1, width), QUALITY);
        }
    }

    static BufferedImage drawn(PDDocument document, int index, int width) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        boolean turned = document.getPage(index).getRotation() % 180 != 0;
        float wide = turned ? box.getHeight() : box.getWidth();
        float high = turned ? box.getWidth() : box.getHeight();
        float scale = Math.min(width / wide, TALLEST / high);
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(index, scale, ImageType.RGB);
    }

    private static BufferedImage fitted(BufferedImage image, int width) {
        if (image.getWidth() <= width) {
            return image;
        }
        int height = Math.max(1, (int) Math.round((double) image.getHeight() * width / image.getWidth()));
        return Scaling.to(image, width, height);
    }
}
