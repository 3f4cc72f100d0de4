package org.anju.sheets.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private static final int HEAD_ADJUSTMENT = 8;
    private static final int WHOLE = 0xB1B0AFBA;

    private record Table(String tag, byte[] bytes) {}

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
        return new FontSubset(with(out.toByteArray(), new Table("cmap", cmap(glyphs))), glyphs);
    }

    /** One group for each character: platform 3, encoding 10. */
    private static byte[] cmap(SortedMap<Integer, Integer> glyphs) {
        int groups = glyphs.size();
        int length = 16 + 12 * groups;
        ByteBuffer table = ByteBuffer.allocate(12 + length);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups);
        glyphs.forEach(
                (character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
        return table.array();
    }

    /** The font with one more table; directory and sums are written anew. */
    private static byte[] with(byte[] font, Table more) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int version = in.getInt();
        int count = in.getShort();
        in.position(12);
        TreeMap<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            in.get(tag);
            in.getInt();
            int offset = in.getInt();
            int length = in.getInt();
            byte[] bytes = new byte[length];
            System.arraycopy(font, offset, bytes, 0, length);
            tables.put(new String(tag, java.nio.charset.StandardCharsets.ISO_8859_1), bytes);
        }
        tables.put(more.tag(), more.bytes());
        List<Table> all = new ArrayList<>();
        tables.forEach((tag, bytes) -> all.add(new Table(tag, bytes)));
        return written(version, all);
    }

    private static byte[] written(int version, List<Table> tables) {
        int size = 12 + 16 * tables.size();
        for (Table each : tables) {
            size += padded(each.bytes().length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(version).putShort((short) tables.size()).putShort((short) (power * 16));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * 16));
        int at = 12 + 16 * tables.size();
        int head = 0;
        for (Table each : tables) {
            byte[] bytes = each.bytes();
            if (each.tag().equals("head")) {
                ByteBuffer.wrap(bytes).putInt(HEAD_ADJUSTMENT, 0);
                head = at;
            }
            out.put(each.tag().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            out.putInt(sum(bytes)).putInt(at).putInt(bytes.length);
            System.arraycopy(bytes, 0, out.array(), at, bytes.length);
            at += padded(bytes.length);
        }
        out.putInt(head + HEAD_ADJUSTMENT, WHOLE - sum(out.array()));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(byte[] bytes) {
        ByteBuffer words = ByteBuffer.allocate(padded(bytes.length)).put(bytes).rewind();
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
