package org.anju.cases.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page cut from rows that were read one further than it holds.
 *
 * @param next the token of the page after it, null on the last
 * @param before the token of the page before it, null on the first
 */
public record Paged<T>(
        List<T> rows, @Nullable String next, @Nullable String before) {

    /** A row and where it stands in the queue. */
    record Placed<T>(T row, Cursor place) {}

    /** @param read in the queue's order; read backwards, the one too many stands in front */
    static <T> Paged<T> of(List<Placed<T>> read, @Nullable Cursor at, int size) {
        boolean back = at != null && at.back();
        boolean more = read.size() > size;
        List<Placed<T>> page = !more ? read : back ? read.subList(1, size + 1) : read.subList(0, size);
        boolean further = back || more;
        boolean earlier = back ? more : at != null;
        return new Paged<>(
                page.stream().map(Placed::row).toList(),
                further && !page.isEmpty() ? page.getLast().place().token() : null,
                earlier && !page.isEmpty() ? page.getFirst().place().token() : null);
    }
}
