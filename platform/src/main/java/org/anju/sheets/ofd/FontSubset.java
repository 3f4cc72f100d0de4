package org.anju.sheets.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anju.sheets.Sfnt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * 字体子集: only the glyphs a sheet uses. fontbox cuts them out; its table of characters knows sixteen bits only, so the
 * table is written here (format 12 of OpenType's {@code cmap}), and rare characters are found as well.
 *
 * @param glyphs the number of each character's glyph in it
 */
record FontSubset(byte[] bytes, SortedMap<Integer, Integer> glyphs) {

    private static final List<String> KEPT =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "OS/2", "name", "post", "cvt ", "fpgm", "prep");

    static FontSubset of(TrueTypeFont font, Set<Integer> characters) throws IOException {
        CmapLookup lookup = font.getUnicodeCmapLookup();
        SortedMap<Integer, Integer> old = new TreeMap<>();
        for (int each : new TreeSet<>(characters)) {
            old.put(each, lookup.getGlyphId(each));
        }
        TTFSubsetter subsetter = new TTFSubsetter(font, KEPT);
        subsetter.setPrefix("ANJU");
        subsetter.addGlyphIds(new HashSet<>(old.values()));
        Map<Integer, Integer> fresh = new HashMap<>();
        subsetter.getGIDMap().forEach((now, before) -> fresh.put(before, now));
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        old.forEach((character, glyph) -> glyphs.put(character, fresh.get(glyph)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        SortedMap<String, byte[]> tables = Sfnt.tables(out.toByteArray());
        tables.put("cmap", Sfnt.cmap(glyphs));
        return new FontSubset(Sfnt.font(tables), glyphs);
    }
}
