package org.anju.web.gate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries too often, by network address. In memory: each node counts for itself, and a restart forgives.
 */
@Component
public class Brake {

    /** What can be tried too often, and how often in which span. */
    public enum Kind {
        SIGN_IN(60, Duration.ofMinutes(5)),
        // a firm shares one address, and coming in takes three steps
        UNIT_SIGN_IN(180, Duration.ofMinutes(5)),
        REGISTER(30, Duration.ofHours(1)),
        VERIFY(60, Duration.ofMinutes(1)),
        CALENDAR(60, Duration.ofMinutes(1)),
        // a firm shares one address; each account is counted by itself besides
        ASSOCIATION(120, Duration.ofMinutes(10)),
        // the same; each account gets five codes an hour, and five tries with each
        MESSAGE_CODE(60, Duration.ofMinutes(10));

        final int tries;
        final Duration span;

        Kind(int tries, Duration span) {
            this.tries = tries;
            this.span = span;
        }
    }

    private record Trier(Kind kind, String address) {}

    private static final int MOST = 20_000;

    private final Map<Trier, Bucket> buckets = new ConcurrentHashMap<>();
    private final TimeMeter meter;

    public Brake() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    Brake(TimeMeter meter) {
        this.meter = meter;
    }

    /** Counts one try; false when it is one too many. */
    public boolean lets(Kind kind, String address) {
        if (buckets.size() >= MOST) {
            // full buckets belong to addresses that have kept still; a flood of new ones cannot fill the memory
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() > 0);
        }
        return buckets.computeIfAbsent(new Trier(kind, address), this::bucket).tryConsume(1);
    }

    private Bucket bucket(Trier trier) {
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(
                        limit -> limit.capacity(trier.kind().tries).refillGreedy(trier.kind().tries, trier.kind().span))
                .build();
    }
}
