package org.anju.materials;

import java.time.Instant;
import java.util.UUID;

/**
 * 情况说明: why a mandatory paper cannot be brought, or why one that is short in time is handed in all the same. The
 * reviewer decides on it with the item of that slot.
 */
public record GivenReason(UUID id, String slot, Kind kind, String reason, Instant at) {

    /** 无法提供, or 仍要使用 a paper that as a rule is not accepted (G-4.5-1, G-4.5-5, A-39). */
    public enum Kind {
        CANNOT,
        NEVERTHELESS
    }

    public static final int SHORTEST = 5;
    public static final int LONGEST = 500;
}
