package org.anju.materials.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * 备用字体: what a paper's text is drawn with when it brings no font of its own: ours, the same on every machine, instead of
 * a search through all the machine's fonts.
 */
final class HouseFonts implements FontMapper {

    private @Nullable TrueTypeFont latin;
    private @Nullable TrueTypeFont chinese;

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(latin(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(latin(), true);
    }

    @Override
    @SuppressWarnings("NullAway") // PDFBox says by null that it is no OpenType font
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, chinese(), true);
    }

    private TrueTypeFont latin() {
        TrueTypeFont known = latin;
        if (known == null) {
            known = read("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
            latin = known;
        }
        return known;
    }

    private TrueTypeFont chinese() {
        TrueTypeFont known = chinese;
        if (known == null) {
            known = read("/fonts/NotoSansSC_400Regular.ttf");
            chinese = known;
        }
        return known;
    }

    private static TrueTypeFont read(String place) {
        try (InputStream in = HouseFonts.class.getResourceAsStream(place)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(java.util.Objects.requireNonNull(in)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
