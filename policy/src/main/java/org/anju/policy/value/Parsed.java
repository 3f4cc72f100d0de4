package org.anju.policy.value;

import java.util.List;
import java.util.Optional;

/**
 * What became of something a person typed: the value, or the reason why it is none.
 *
 * @param <T> the value looked for
 */
public sealed interface Parsed<T> {

    /** It can be read. */
    record Good<T>(T it) implements Parsed<T> {}

    /**
     * It cannot be read.
     *
     * @param key message key in both languages
     * @param args figures for the message
     */
    record Bad<T>(String key, List<Object> args) implements Parsed<T> {}

    static <T> Parsed<T> good(T value) {
        return new Good<>(value);
    }

    static <T> Parsed<T> bad(String key, Object... args) {
        return new Bad<>(key, List.of(args));
    }

    default Optional<T> found() {
        return this instanceof Good<T>(T it) ? Optional.of(it) : Optional.empty();
    }
}
