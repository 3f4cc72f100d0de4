package org.anju.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

class SheetFontsTest {

    /** The first and the last of CJK Extensions B, C, D, E and F, as GB 18030-2022 has them. */
    static final String RARE = IntStream.of(
                    0x20000, 0x2A6D6, 0x2A700, 0x2B734, 0x2B740, 0x2B81D, 0x2B820, 0x2CEA1, 0x2CEB0, 0x2EBE0)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    private static final TreeSet<Integer> FIRST = new TreeSet<>(Set.of(0x20000, 0x2A700, 0x2B740, 0x2B820, 0x2CEB0));

    private final SheetFonts fonts = new SheetFonts();

    @Test
    void every_ideograph_of_gb_18030_2022_can_be_drawn() {
        String all = IntStream.of(
                                0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28,
                                0xFA29)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                + range(0x4E00, 0x9FEF)
                + range(0x3400, 0x4DB5)
                + range(0x20000, 0x2A6D6)
                + range(0x2A700, 0x2B734)
                + range(0x2B740, 0x2B81D)
                + range(0x2B820, 0x2CEA1)
                + range(0x2CEB0, 0x2EBE0);
        assertThat(all.codePointCount(0, all.length())).isEqualTo(87_887);
        assertThat(fonts.missing(all)).isEmpty();
    }

    @Test
    void what_was_added_to_it_later_is_named_as_missing() {
        assertThat(fonts.missing("张\uD880\uDC00喆")).isEqualTo(List.of("\uD880\uDC00"));
    }

    @Test
    void the_third_font_is_opened_for_those_characters_only() {
        assertThat(fonts.rareOf("林知远 < 䶮㛃")).isEmpty();
        assertThat(fonts.rareOf("林" + RARE)).hasSize(10).contains(0x2A6D6);
    }

    @Test
    void every_glyph_of_the_third_font_can_be_cut_out_and_has_an_outline() throws Exception {
        Set<Integer> all = IntStream.of(0x2A6D6, 0x2B734, 0x2B81D, 0x2CEA1, 0x2EBE0)
                .flatMap(last -> IntStream.rangeClosed(java.util.Objects.requireNonNull(FIRST.floor(last)), last))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).hasSize(60_317);
        TrueTypeFont cut = fonts.rare(all);
        for (int each : all) {
            int glyph = cut.getUnicodeCmapLookup().getGlyphId(each);
            assertThat(glyph).isPositive();
            assertThat(cut.getGlyph().getGlyph(glyph))
                    .as(Integer.toHexString(each))
                    .isNotNull();
        }
    }

    private static String range(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
