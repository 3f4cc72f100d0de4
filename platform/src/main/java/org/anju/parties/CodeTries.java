package org.anju.parties;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts how often an account tries association codes: ten an hour are plenty for somebody who reads it from a note. */
@Component
class CodeTries {

    private static final int AN_HOUR = 10;
    private static final int KEPT = 50_000;

    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    boolean allowed(Actor actor) {
        Bucket bucket = bucket(actor.account());
        return bucket != null && bucket.tryConsume(1);
    }

    long left(Actor actor) {
        Bucket bucket = bucket(actor.account());
        return bucket == null ? 0 : bucket.getAvailableTokens();
    }

    private @Nullable Bucket bucket(@Nullable UUID account) {
        if (account == null) {
            return null;
        }
        if (buckets.size() > KEPT) {
            buckets.values().removeIf(each -> each.getAvailableTokens() == AN_HOUR);
        }
        return buckets.computeIfAbsent(
                account,
                each -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, Duration.ofHours(1)))
                        .build());
    }
}
