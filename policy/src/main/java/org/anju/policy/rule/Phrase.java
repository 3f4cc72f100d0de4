package org.anju.policy.rule;

import java.util.List;

/**
 * A sentence still without a language: its message key and the figures it speaks of. Policy holds no text but the
 * guide's; whoever shows the phrase looks the key up and writes the figures as its reader reads them.
 *
 * @param args numbers, dates, enum constants, or plain text
 */
public record Phrase(String key, List<Object> args) {

    public static Phrase of(String key) {
        return new Phrase(key, List.of());
    }

    public static Phrase of(String key, Object first) {
        return new Phrase(key, List.of(first));
    }

    public static Phrase of(String key, Object first, Object second) {
        return new Phrase(key, List.of(first, second));
    }

    public static Phrase of(String key, Object first, Object second, Object third) {
        return new Phrase(key, List.of(first, second, third));
    }

    public static Phrase of(String key, Object first, Object second, Object third, Object fourth) {
        return new Phrase(key, List.of(first, second, third, fourth));
    }
}
