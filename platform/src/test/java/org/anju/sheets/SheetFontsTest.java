package org.anju.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetFontsTest {

    /** The first and the last of CJK Extensions B, C, D, E and F, as GB 18030-2022 has them. */
    static final String RARE = IntStream.of(
                    0x20000, 0x2A6D6, 0x2A700, 0x2B734, 0x2B740, 0x2B81D, 0x2B820, 0x2CEA1, 0x2CEB0, 0x2EBE0)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

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
        assertThat(fonts.needsRare("林知远 < 䶮㛃")).isFalse();
        assertThat(fonts.needsRare("林" + RARE)).isTrue();
    }

    private static String range(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
