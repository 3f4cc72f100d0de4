package org.anju.cases.queue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 页位: where a page of a queue begins: after or before the case with that number and that place in the order. New cases and
 * moved ones shift nothing, for a place is not counted.
 *
 * @param key the day, or the instant of arrival, by which the queue is sorted
 * @param back towards the beginning
 */
public record Cursor(String key, String no, boolean back) {

    /** As it stands in an address; what cannot be read is the first page. */
    public static @Nullable Cursor of(Order order, @Nullable String after, @Nullable String before) {
        String token = after != null ? after : before;
        String[] parts = token == null ? new String[0] : token.split("\\|", 2);
        return parts.length < 2 || !readable(order, parts[0]) ? null : new Cursor(parts[0], parts[1], after == null);
    }

    private static boolean readable(Order order, String key) {
        try {
            if (order == Order.CLOCK) {
                LocalDate.parse(key);
            } else {
                OffsetDateTime.parse(key);
            }
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    public String token() {
        return key + "|" + no;
    }
}
