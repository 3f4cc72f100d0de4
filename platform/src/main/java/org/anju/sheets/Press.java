package org.anju.sheets;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/**
 * 印制: sets a template on A4 as PDF/A-3a and PDF/UA, in the fonts all papers of this room share. Two at a time, for
 * setting a page takes a processor a tenth of a second.
 */
@Component
public class Press {

    private static final int AT_ONCE = 2;
    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;
    private static final int WEIGHT_REGULAR = 400;
    private static final int WEIGHT_BOLD = 700;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final SheetFonts fonts;
    private final Semaphore turn = new Semaphore(AT_ONCE, true);

    public Press(SheetFonts fonts) {
        this.fonts = fonts;
        XRLog.setLoggingEnabled(false);
    }

    /** @param template its path under {@code src/main/jte}; must give well-formed XHTML */
    public Printed print(String template, Object face) {
        var html = new StringOutput();
        templates.render(template, face, html);
        String xhtml = html.toString();
        // the markup itself is ASCII: what has no glyph was written by a person or an employer
        List<String> missing = fonts.missing(xhtml);
        if (!missing.isEmpty()) {
            return new Printed.Unprintable(missing);
        }
        turn.acquireUninterruptibly();
        try (var document = new PDDocument()) {
            return new Printed.Pdf(render(document, xhtml));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        } finally {
            turn.release();
        }
    }

    private byte[] render(PDDocument document, String xhtml) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM);
        builder.usePDDocument(document);
        builder.useFont(font(document, fonts.regular()), "sheet", WEIGHT_REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font(document, fonts.bold()), "sheet", WEIGHT_BOLD, FontStyle.NORMAL, true);
        Set<Integer> rare = fonts.rareOf(xhtml);
        if (!rare.isEmpty()) {
            builder.useFont(font(document, fonts.rare(rare)), "rare", WEIGHT_REGULAR, FontStyle.NORMAL, true);
        }
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(colours);
        builder.withProducer("Anju");
        // Nothing outside is ever fetched for a sheet: photo and code come inside the page as data.
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static PDFontSupplier font(PDDocument document, TrueTypeFont shared) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, shared, true));
    }
}
