package org.anju.web.api;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.anju.sheets.benefit.BenefitAsker;
import org.anju.sheets.benefit.BenefitKey;
import org.anju.sheets.benefit.BenefitKeyRegister;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 密钥门: lets in whoever shows a key, as often in a minute as the key allows. Each node counts for itself. */
@Component
final class KeyDoor {

    private static final String SCHEME = "Bearer ";

    private final BenefitKeyRegister keys;
    private final Replies replies;
    private final Map<UUID, Bucket> paces = new ConcurrentHashMap<>();

    KeyDoor(BenefitKeyRegister keys, Replies replies) {
        this.keys = keys;
        this.replies = replies;
    }

    ResponseEntity<byte[]> through(HttpServletRequest request, Function<BenefitAsker, ResponseEntity<byte[]>> answer) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        Optional<BenefitKeyRegister.Known> known = shown == null || !shown.startsWith(SCHEME)
                ? Optional.empty()
                : keys.known(shown.substring(SCHEME.length()).strip());
        if (known.isEmpty()) {
            return replies.refused(401, HttpHeaders.WWW_AUTHENTICATE, "Bearer", request);
        }
        BenefitKey key = known.get().key();
        return paces.computeIfAbsent(key.id(), id -> pace(key)).tryConsume(1)
                ? answer.apply(known.get().asker())
                : replies.refused(429, HttpHeaders.RETRY_AFTER, "60", request);
    }

    private static Bucket pace(BenefitKey key) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(key.perMinute()).refillGreedy(key.perMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
