package org.anju.materials.gate;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * 验 PDF: opens a PDF, after its bytes have shown that opening is safe; refuses what is locked or hides something, and
 * flattens what would act by itself when somebody opens it.
 */
final class PdfLook {

    static final int MOST_PAGES = 100;

    /** 14,400 units, 5 metres: the largest page of the standard. */
    private static final float LONGEST_EDGE = 14_400;

    private PdfLook() {}

    /** What was seen; {@code instead} is what to keep in the file's place. */
    record Seen(int pages, byte @Nullable [] instead) {}

    static Seen at(byte[] bytes) throws IOException, NotTaken {
        if (PdfBomb.locked(bytes)) {
            throw new NotTaken("locked");
        }
        if (PdfBomb.swells(bytes)) {
            throw new NotTaken("swells");
        }
        if (PdfEnd.goesOn(bytes)) {
            throw new NotTaken("appended");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                throw new NotTaken("locked");
            }
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new NotTaken("broken");
            }
            if (pages > MOST_PAGES) {
                throw new NotTaken("pages", pages, MOST_PAGES);
            }
            counted(document);
            sized(document, pages);
            boolean acts = PdfActions.acts(document) || PdfBomb.names(bytes, PdfActions.WORDS);
            return new Seen(pages, acts ? PdfFlat.of(document) : null);
        } catch (InvalidPasswordException locked) {
            throw new NotTaken("locked");
        }
    }

    /** How many pages there are the file says itself, and may say it wrongly. */
    private static void counted(PDDocument document) throws NotTaken {
        int there = 0;
        for (var each = document.getPages().iterator(); each.hasNext(); each.next()) {
            if (++there > MOST_PAGES) {
                throw new NotTaken("pages", there, MOST_PAGES);
            }
        }
    }

    private static void sized(PDDocument document, int pages) throws NotTaken {
        for (int n = 0; n < pages; n++) {
            var box = document.getPage(n).getCropBox();
            if (!(box.getWidth() > 0 && box.getHeight() > 0)
                    || box.getWidth() > LONGEST_EDGE
                    || box.getHeight() > LONGEST_EDGE) {
                throw new NotTaken("broken");
            }
        }
    }
}
