package org.anju.web.kit;

import java.util.List;

/** A sentence not yet spoken: a message key and its figures; a figure may itself be {@code Words}. */
public record Words(String key, List<Object> args) {

    public static Words of(String key, Object... args) {
        return new Words(key, List.of(args));
    }
}
