package org.anju.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 政策提议.
 *
 * @param district null where it holds in the whole city
 * @param reason why it is right although it looks unlikely; null where it does not
 * @param person who proposed it, over all his accounts
 * @param end null while it waits for a second officer
 */
public record Proposal(
        UUID id,
        Setting setting,
        @Nullable String district,
        LocalDate effectiveFrom,
        String source,
        @Nullable String reason,
        Instant at,
        UUID account,
        @Nullable UUID person,
        String by,
        @Nullable End end) {

    public static final int LONGEST = 300;

    /** How it ended, and by whom. */
    public record End(How how, Instant at, String by) {}

    /** Its two ends. */
    public enum How {
        CONFIRMED,
        WITHDRAWN
    }

    Draft draft() {
        return new Draft(setting, effectiveFrom, source, reason);
    }

    public boolean open() {
        return end == null;
    }

    public boolean confirmed() {
        return end != null && end.how() == How.CONFIRMED;
    }
}
