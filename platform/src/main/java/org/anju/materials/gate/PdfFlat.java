package org.anju.materials.gate;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** 压平: a PDF that carries what acts becomes a new one with a picture of each page, and nothing else of the old one. */
final class PdfFlat {

    /** What five seconds are enough for. */
    static final int MOST_PAGES = 10;

    private static final float DOTS = 150f / 72;
    private static final int WIDEST = 2400;

    private PdfFlat() {}

    static byte[] of(PDDocument document) throws IOException, NotTaken {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new NotTaken("active");
        }
        try (PDDocument flat = new PDDocument()) {
            for (int n = 0; n < pages; n++) {
                PDRectangle box = document.getPage(n).getCropBox();
                boolean turned = document.getPage(n).getRotation() % 180 != 0;
                float width = turned ? box.getHeight() : box.getWidth();
                float height = turned ? box.getWidth() : box.getHeight();
                int dots = Math.max(16, Math.min(WIDEST, Math.round(width * DOTS)));
                byte[] jpeg = Pixels.jpeg(PageDrawing.drawn(document, n, dots), 0.85f);
                Binding.add(flat, jpeg, new PDRectangle(width, height), 0);
            }
            return Binding.saved(flat);
        }
    }
}
