package org.anju.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The two weights a sheet is set in, parsed with the first sheet and shared by all: parsing costs five times what printing does. */
final class SheetFonts {

    private @Nullable TrueTypeFont regular;
    private @Nullable TrueTypeFont bold;

    synchronized TrueTypeFont regular() {
        TrueTypeFont parsed = regular == null ? parse("NotoSansSC_400Regular.ttf") : regular;
        regular = parsed;
        return parsed;
    }

    synchronized TrueTypeFont bold() {
        TrueTypeFont parsed = bold == null ? parse("NotoSansSC_700Bold.ttf") : bold;
        bold = parsed;
        return parsed;
    }

    /** The characters that would come out as {@code #}: the renderer does so silently. */
    List<String> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(each -> !Character.isISOControl(each))
                .filter(each -> !has(regular(), each) || !has(bold(), each))
                .mapToObj(Character::toString)
                .toList();
    }

    private static boolean has(TrueTypeFont font, int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont parse(String file) {
        try (InputStream in = SheetFonts.class.getResourceAsStream("/fonts/" + file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in, file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
