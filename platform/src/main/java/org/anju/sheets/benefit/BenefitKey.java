package org.anju.sheets.benefit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 接口密钥 as it can be shown: never the key itself.
 *
 * @param prefix how the key begins, so that it is known again
 * @param purposes for what it may ask
 * @param perMinute how often
 */
public record BenefitKey(
        UUID id,
        UUID department,
        String name,
        String prefix,
        Set<UUID> purposes,
        int perMinute,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    public BenefitKey {
        purposes = Set.copyOf(purposes);
    }

    public boolean holds(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
