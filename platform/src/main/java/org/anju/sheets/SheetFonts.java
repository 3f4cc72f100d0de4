package org.anju.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private final RareFont rare = new RareFont("/fonts/HanaMinB.ttf");

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

    /** Those of a text that only the third font has, for {@link #rare}. */
    Set<Integer> rareOf(String text) {
        return text.codePoints().filter(each -> !usual(each)).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** A font of these characters, all of CJK Extensions B to F if need be, in one weight. */
    public TrueTypeFont rare(Set<Integer> characters) {
        return parsed(new RandomAccessReadBuffer(rare.only(characters)));
    }

    /** The characters that would come out as {@code #}: the renderer does so silently. */
    List<String> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(each -> !usual(each))
                .filter(each -> !rare.has(each))
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
            return parsed(new RandomAccessReadBuffer(Objects.requireNonNull(in, file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont parsed(RandomAccessReadBuffer file) {
        try {
            return new TTFParser().parse(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
