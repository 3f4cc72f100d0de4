package org.anju.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** 字体文件: the frame of a TrueType file, taken apart into its tables and put together again with sums that are right. */
public final class Sfnt {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int HEAD_ADJUSTMENT = 8;
    private static final int WHOLE = 0xB1B0AFBA;

    private Sfnt() {}

    public static SortedMap<String, byte[]> tables(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int count = in.getShort(4);
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            int at = HEADER + ENTRY * i;
            byte[] bytes = new byte[in.getInt(at + 12)];
            in.get(in.getInt(at + 8), bytes);
            tables.put(new String(font, at, 4, StandardCharsets.ISO_8859_1), bytes);
        }
        return tables;
    }

    /** Which glyph each character has, as the table {@code cmap}: format 12, one group for each character. */
    public static byte[] cmap(SortedMap<Integer, Integer> glyphs) {
        int length = 16 + 12 * glyphs.size();
        ByteBuffer table = ByteBuffer.allocate(12 + length);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(glyphs.size());
        glyphs.forEach(
                (character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
        return table.array();
    }

    public static byte[] font(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int size = HEADER + ENTRY * count;
        for (byte[] each : tables.values()) {
            size += padded(each.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(count);
        out.putInt(TRUE_TYPE).putShort((short) count).putShort((short) (power * ENTRY));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * ENTRY));
        int at = HEADER + ENTRY * count;
        int head = 0;
        for (Map.Entry<String, byte[]> each : tables.entrySet()) {
            byte[] bytes = each.getValue().clone();
            if (each.getKey().equals("head")) {
                ByteBuffer.wrap(bytes).putInt(HEAD_ADJUSTMENT, 0);
                head = at;
            }
            out.put(each.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(sum(bytes)).putInt(at).putInt(bytes.length);
            out.put(at, bytes);
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
