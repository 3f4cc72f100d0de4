package org.anju.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anju.cases.errand.Told.Level;
import org.jspecify.annotations.Nullable;

/**
 * 通知: one message in somebody's inbox.
 *
 * @param key of its words, said in the language of whoever reads
 * @param args its figures: strings, whole numbers, {@code LocalDate}
 * @param link where he can do something about it
 */
public record Notice(
        UUID id,
        String key,
        List<Object> args,
        String link,
        Level level,
        Instant at,
        @Nullable Instant readAt) {

    public Notice {
        args = List.copyOf(args);
    }

    public boolean unread() {
        return readAt == null;
    }

    /** A reminder is a courtesy and says so (G-4.4-5, A-60). */
    public boolean courtesy() {
        return level != Level.NEWS;
    }
}
