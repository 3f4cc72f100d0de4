package org.anju.materials.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** 文字层: what a PDF says in letters, page by page, top to bottom. */
final class TextLayer {

    private static final int MOST_SIGNS = 200_000;

    private TextLayer() {}

    static List<String> of(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        int left = MOST_SIGNS;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int n = 1; n <= Math.min(document.getNumberOfPages(), PdfLook.MOST_PAGES) && left > 0; n++) {
                stripper.setStartPage(n);
                stripper.setEndPage(n);
                String text = stripper.getText(document);
                text = text.length() > left ? text.substring(0, left) : text;
                left -= text.length();
                pages.add(text);
            }
        }
        return pages;
    }
}
