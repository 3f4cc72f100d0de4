package org.anju.trail.own;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 一条: one thing that is kept, field by field in the order in which it is written out. A value is text, a figure, yes or no, a
 * day, an instant, a word of a list, {@code Words}, {@link OwnSection}, another entry, or a list of these.
 */
public final class OwnEntry {

    private final SequencedMap<String, Object> fields = new LinkedHashMap<>();

    /** What is not known is left out. */
    public OwnEntry put(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
        return this;
    }

    public Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Entries that have been read already, as a room's answer. */
    public static List<Supplier<OwnEntry>> read(List<OwnEntry> entries) {
        return entries.stream().<Supplier<OwnEntry>>map(each -> () -> each).toList();
    }
}
