package org.anju.sheets;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 生僻字字库: cuts a few characters out of a font of thirty megabytes without ever holding it: opened as a whole it would take
 * seventy of the two hundred and fifty-six that the house runs in. Where each glyph lies is kept, a megabyte; the glyphs are read anew.
 */
final class RareFont {

    private static final Set<String> SMALL =
            Set.of("cmap", "head", "hhea", "hmtx", "loca", "maxp", "OS/2", "name", "post");

    private static final int POST = 32;
    private static final int POST_WITHOUT_NAMES = 0x00030000;
    private static final int LOCA_FORMAT = 50;
    private static final int METRICS = 34;
    private static final int GLYPH_COUNT = 4;

    private final String file;
    private @Nullable Known known;

    RareFont(String file) {
        this.file = file;
    }

    /** What is known of the file: its small tables, and where its glyphs begin. */
    private record Known(Map<String, ByteBuffer> tables, long glyphs, TreeMap<Integer, int[]> groups) {
        ByteBuffer table(String tag) {
            return Objects.requireNonNull(tables.get(tag), tag);
        }

        int glyph(int character) {
            Map.Entry<Integer, int[]> group = groups.floorEntry(character);
            return group == null || character > group.getValue()[0]
                    ? 0
                    : group.getValue()[1] + character - group.getKey();
        }

        long offset(int glyph) {
            ByteBuffer loca = table("loca");
            return table("head").getShort(LOCA_FORMAT) == 0
                    ? 2L * Short.toUnsignedInt(loca.getShort(2 * glyph))
                    : Integer.toUnsignedLong(loca.getInt(4 * glyph));
        }
    }

    boolean has(int character) {
        return known().glyph(character) != 0;
    }

    /** A font of these characters alone. */
    byte[] only(Set<Integer> characters) {
        Known font = known();
        TreeSet<Integer> wanted = new TreeSet<>();
        wanted.add(0);
        characters.forEach(each -> wanted.add(font.glyph(each)));
        List<Integer> glyphs = List.copyOf(wanted);
        Map<Integer, Integer> fresh = new HashMap<>();
        glyphs.forEach(each -> fresh.put(each, fresh.size()));
        SortedMap<Integer, Integer> places = new TreeMap<>();
        characters.forEach(each -> places.put(each, fresh.getOrDefault(font.glyph(each), 0)));
        SortedMap<String, byte[]> tables = new TreeMap<>();
        tables.put("cmap", Sfnt.cmap(places));
        outlines(font, glyphs, tables);
        tables.put("hmtx", metrics(font, glyphs));
        tables.put("head", copy(font, "head").putShort(LOCA_FORMAT, (short) 1).array());
        tables.put(
                "hhea",
                copy(font, "hhea").putShort(METRICS, (short) glyphs.size()).array());
        tables.put(
                "maxp",
                copy(font, "maxp").putShort(GLYPH_COUNT, (short) glyphs.size()).array());
        tables.put("OS/2", copy(font, "OS/2").array());
        tables.put("name", copy(font, "name").array());
        byte[] post = java.util.Arrays.copyOf(copy(font, "post").array(), POST);
        tables.put("post", ByteBuffer.wrap(post).putInt(0, POST_WITHOUT_NAMES).array());
        return Sfnt.font(tables);
    }

    private void outlines(Known font, List<Integer> glyphs, SortedMap<String, byte[]> tables) {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (glyphs.size() + 1));
        try (DataInputStream in = open()) {
            in.skipNBytes(font.glyphs());
            long at = 0;
            for (int glyph : glyphs) {
                long from = font.offset(glyph);
                long to = font.offset(glyph + 1);
                in.skipNBytes(from - at);
                byte[] outline = in.readNBytes((int) (to - from));
                at = to;
                if (outline.length > 0 && outline[0] < 0) {
                    throw new IllegalStateException("a glyph made of others");
                }
                loca.putInt(outlines.size());
                outlines.writeBytes(outline);
                outlines.writeBytes(new byte[-outline.length & 3]);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        loca.putInt(outlines.size());
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", loca.array());
    }

    private static byte[] metrics(Known font, List<Integer> glyphs) {
        ByteBuffer all = font.table("hmtx");
        int full = Short.toUnsignedInt(font.table("hhea").getShort(METRICS));
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            boolean own = glyph < full;
            metrics.putShort(all.getShort(4 * (own ? glyph : full - 1)));
            metrics.putShort(all.getShort(own ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full)));
        }
        return metrics.array();
    }

    private static ByteBuffer copy(Known font, String tag) {
        return ByteBuffer.wrap(font.table(tag).array().clone());
    }

    private synchronized Known known() {
        Known there = known;
        if (there == null) {
            there = read();
            known = there;
        }
        return there;
    }

    private Known read() {
        record Place(String tag, long offset, int length) {}
        try (DataInputStream in = open()) {
            in.skipNBytes(4);
            int count = in.readUnsignedShort();
            in.skipNBytes(6);
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String tag = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
                in.skipNBytes(4);
                places.add(new Place(tag, Integer.toUnsignedLong(in.readInt()), in.readInt()));
            }
            places.sort(Comparator.comparing(Place::offset));
            Map<String, ByteBuffer> tables = new HashMap<>();
            long at = 12 + 16L * count;
            long glyphs = 0;
            for (Place each : places) {
                if (each.tag().equals("glyf")) {
                    glyphs = each.offset();
                } else if (SMALL.contains(each.tag())) {
                    in.skipNBytes(each.offset() - at);
                    tables.put(each.tag(), ByteBuffer.wrap(in.readNBytes(each.length())));
                    at = each.offset() + each.length();
                }
            }
            return new Known(tables, glyphs, groups(Objects.requireNonNull(tables.remove("cmap"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The groups of the table of characters: from, to, glyph of the first. */
    private static TreeMap<Integer, int[]> groups(ByteBuffer cmap) {
        TreeMap<Integer, int[]> groups = new TreeMap<>();
        for (int i = 0; i < cmap.getShort(2); i++) {
            int at = cmap.getInt(4 + 8 * i + 4);
            if (cmap.getShort(at) == 12) {
                for (int n = 0; n < cmap.getInt(at + 12); n++) {
                    int group = at + 16 + 12 * n;
                    groups.put(cmap.getInt(group), new int[] {cmap.getInt(group + 4), cmap.getInt(group + 8)});
                }
            }
        }
        return groups;
    }

    private DataInputStream open() {
        return new DataInputStream(new BufferedInputStream(
                Objects.requireNonNull(RareFont.class.getResourceAsStream(file), file), 1 << 16));
    }
}
