package org.anju.policy.paper;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names of people, companies and places as a reader would: without widths, blanks and points. */
final class Names {

    private Names() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** One address may be the shorter form of the other: without the city, or without the room. */
    static boolean within(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return a.contains(b) || b.contains(a);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{P}\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
