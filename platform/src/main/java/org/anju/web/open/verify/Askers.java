package org.anju.web.open.verify;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How often one network may ask. A counter in a school asks often and finds; whoever asks and does not find is soon made
 * to wait. Kept in memory: it is a brake, and the codes themselves are what cannot be guessed.
 */
@Component
class Askers {

    static final int QUESTIONS_A_MINUTE = 60;
    static final int MISSES = 20;
    static final Duration MISSES_IN = Duration.ofMinutes(10);

    private static final int REMEMBERED = 10_000;

    private final TimeMeter meter;
    private final Map<String, Asker> askers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asker> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Asker(Bucket questions, Bucket misses) {}

    Askers(InstantSource clock) {
        this.meter = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Empty if the question may be asked, else for how many seconds it may not. */
    Optional<Long> rest(String address) {
        Asker asker = asker(address);
        if (asker.misses().getAvailableTokens() == 0) {
            return Optional.of(seconds(asker.misses().estimateAbilityToConsume(1).getNanosToWaitForRefill()));
        }
        ConsumptionProbe probe = asker.questions().tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(seconds(probe.getNanosToWaitForRefill()));
    }

    void missed(String address) {
        asker(address).misses().tryConsume(1);
    }

    private Asker asker(String address) {
        synchronized (askers) {
            return askers.computeIfAbsent(
                    network(address),
                    each -> new Asker(
                            bucket(QUESTIONS_A_MINUTE, Duration.ofMinutes(1)), bucket(MISSES, MISSES_IN)));
        }
    }

    private Bucket bucket(int tokens, Duration in) {
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(Bandwidth.builder()
                        .capacity(tokens)
                        .refillGreedy(tokens, in)
                        .build())
                .build();
    }

    /** One household or office has a whole /64 of IPv6: it counts as one. */
    private static String network(String address) {
        String[] parts = address.split(":", -1);
        return parts.length < 5 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }
}
