package org.anju.policy.value;

import java.text.Normalizer;
import java.util.Locale;

/** A number as people type it: full-width digits, blanks and hyphens between groups, small letters. */
final class Typed {

    private Typed() {}

    static String tidy(String raw) {
        var text = new StringBuilder(raw.length());
        Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(text::appendCodePoint);
        return text.toString().toUpperCase(Locale.ROOT);
    }

    static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
