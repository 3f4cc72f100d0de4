package org.anju.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 字库: the two weights a sheet is set in, parsed with the first sheet and shared by all (parsing costs five times what
 * printing does), and a third font for the characters they lack. Together they draw all of GB 18030-2022 (ADR 101).
 */
@Component
public class SheetFonts {

    private @Nullable TrueTypeFont regular;
    private @Nullable TrueTypeFont bold;
    /** Thirty megabytes that one name in thousands needs: given back when memory runs short. */
    private SoftReference<TrueTypeFont> rare = new SoftReference<>(null);

    public synchronized TrueTypeFont regular() {
        TrueTypeFont parsed = regular == null ? parse("NotoSansSC_400Regular.ttf") : regular;
        regular = parsed;
        return parsed;
    }

    public synchronized TrueTypeFont bold() {
        TrueTypeFont parsed = bold == null ? parse("NotoSansSC_700Bold.ttf") : bold;
        bold = parsed;
        return parsed;
    }

    /** CJK Extensions B to F, in one weight. */
    public synchronized TrueTypeFont rare() {
        TrueTypeFont parsed = rare.get();
        if (parsed == null) {
            parsed = parse("HanaMinB.ttf");
            rare = new SoftReference<>(parsed);
        }
        return parsed;
    }

    /** Whether some of it is in the third font only. */
    boolean needsRare(String text) {
        return text.codePoints().anyMatch(each -> !usual(each));
    }

    /** The characters that would come out as {@code #}: the renderer does so silently. */
    List<String> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(each -> !usual(each))
                .filter(each -> !has(rare(), each))
                .mapToObj(Character::toString)
                .toList();
    }

    private boolean usual(int codePoint) {
        return Character.isISOControl(codePoint) || has(regular(), codePoint) && has(bold(), codePoint);
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
