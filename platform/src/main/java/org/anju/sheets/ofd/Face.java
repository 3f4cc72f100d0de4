package org.anju.sheets.ofd;

import java.util.Set;
import org.anju.sheets.SheetFonts;
import org.apache.fontbox.ttf.TrueTypeFont;

/** 字体: the fonts of a sheet, found again by the names the PDF gives them. */
enum Face {
    REGULAR("Noto Sans SC", false),
    BOLD("Noto Sans SC", true),
    RARE("HanaMinB", false);

    final String family;
    final boolean heavy;

    Face(String family, boolean heavy) {
        this.family = family;
        this.heavy = heavy;
    }

    /** @param name as in the PDF, with the prefix of a subset */
    static Face of(String name) {
        if (name.contains("Hana")) {
            return RARE;
        }
        return name.contains("Bold") ? BOLD : REGULAR;
    }

    /** The font, or as much of it as these characters need. */
    TrueTypeFont from(SheetFonts fonts, Set<Integer> characters) {
        return switch (this) {
            case REGULAR -> fonts.regular();
            case BOLD -> fonts.bold();
            case RARE -> fonts.rare(characters);
        };
    }
}
