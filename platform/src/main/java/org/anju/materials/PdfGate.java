package org.anju.materials;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens a PDF, after {@link PdfBomb} has made sure that opening it is safe, and refuses what is locked or would act by
 * itself when somebody opens it.
 */
final class PdfGate {

    static final int MOST_PAGES = 100;

    /** 14,400 units, 5 metres: the largest page of the standard. */
    private static final float LONGEST_EDGE = 14_400;

    private PdfGate() {}

    static Examined examine(byte[] bytes, String name) {
        if (PdfBomb.locked(bytes)) {
            return Examined.Rejected.because("locked");
        }
        if (PdfBomb.swells(bytes)) {
            return Examined.Rejected.because("swells");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                return Examined.Rejected.because("locked");
            }
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                return Examined.Rejected.because("broken");
            }
            if (pages > MOST_PAGES) {
                return Examined.Rejected.because("pages", pages, MOST_PAGES);
            }
            for (int n = 0; n < pages; n++) {
                var box = document.getPage(n).getCropBox();
                if (!(box.getWidth() > 0 && box.getHeight() > 0)
                        || box.getWidth() > LONGEST_EDGE
                        || box.getHeight() > LONGEST_EDGE) {
                    return Examined.Rejected.because("broken");
                }
            }
            Optional<String> active = PdfActions.first(document);
            if (active.isPresent()) {
                return Examined.Rejected.because(active.get());
            }
            return new Examined.Accepted(name, FileKind.PDF, bytes.length, pages, 0, 0, ContentStore.hash(bytes));
        } catch (InvalidPasswordException locked) {
            return Examined.Rejected.because("locked");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Examined.Rejected.because("broken");
        }
    }
}
