package org.anju.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two weights a sheet is set in, parsed once and shared by all sheets: parsing costs five times what printing does. */
final class SheetFonts {

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;

    SheetFonts() {
        regular = parse("NotoSansSC_400Regular.ttf");
        bold = parse("NotoSansSC_700Bold.ttf");
    }

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }

    /** The characters that would come out as {@code #}: the renderer does so silently. */
    List<String> missing(List<String> texts) {
        return texts.stream()
                .flatMapToInt(String::codePoints)
                .distinct()
                .filter(each -> !has(regular, each) || !has(bold, each))
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
