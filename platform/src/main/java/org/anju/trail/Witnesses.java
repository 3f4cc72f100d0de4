package org.anju.trail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 见证: shows every head to the files outside the database, each for itself: one that cannot be reached keeps no other from
 * seeing. What a witness has not seen it is shown as soon as it is back.
 */
@Component
public class Witnesses {

    /** After so long a head not yet shown is late. */
    public static final Duration LATE = Duration.ofSeconds(60);

    /** After so long without any witness nothing is decided any more. */
    public static final Duration LOST = Duration.ofHours(4);

    private static final int BATCH = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);

    /**
     * How one witness stands.
     *
     * @param place where it is written
     * @param seen the last head it has seen, 0 where it could never be asked
     * @param waitingSince when the oldest head was made that it has not seen, null where it has seen all
     * @param trouble why it could not be told the last time, null where it could
     */
    public record Standing(
            String name,
            Path place,
            long seen,
            @Nullable Instant waitingSince,
            @Nullable String trouble) {

        public boolean late(Instant now) {
            return behind(now, LATE);
        }

        public boolean lost(Instant now) {
            return behind(now, LOST);
        }

        private boolean behind(Instant now, Duration most) {
            return waitingSince != null && waitingSince.plus(most).isBefore(now);
        }
    }

    private record Told(long seen, @Nullable String trouble) {}

    private final Seals seals;
    private final InstantSource clock;
    private final List<Witness> all = new ArrayList<>();
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    /** @param elsewhere a directory on another machine or disk, empty where none is given */
    Witnesses(
            Seals seals,
            InstantSource clock,
            @Value("${anju.data:./data}") Path data,
            @Value("${anju.witness.dir:}") String elsewhere) {
        this.seals = seals;
        this.clock = clock;
        all.add(Witness.of(data));
        if (!elsewhere.isBlank()) {
            all.add(Witness.elsewhere(Path.of(elsewhere.strip())));
        }
    }

    /** Shows each of them what it has not seen. */
    void tell() {
        all.forEach(this::tell);
    }

    private void tell(Witness witness) {
        Told before = told.getOrDefault(witness.name(), new Told(0, null));
        try {
            witness.demandPlace();
            long seen = witness.last();
            List<Head> unseen = seals.headsAfter(seen, BATCH);
            while (!unseen.isEmpty()) {
                witness.append(unseen);
                seen = unseen.getLast().no();
                unseen = seals.headsAfter(seen, BATCH);
            }
            told.put(witness.name(), new Told(seen, null));
        } catch (IOException e) {
            String why = e.getClass().getSimpleName() + ": " + e.getMessage();
            if (!why.equals(before.trouble())) {
                LOG.warn("the witness {} of the trail cannot be told", witness.file(), e);
            }
            told.put(witness.name(), new Told(before.seen(), why));
        }
    }

    public List<Standing> standing() {
        return all.stream()
                .map(witness -> {
                    Told last = told.getOrDefault(witness.name(), new Told(0, null));
                    Instant since = seals.headsAfter(last.seen(), 1).stream()
                            .map(Head::at)
                            .findFirst()
                            .orElse(null);
                    return new Standing(witness.name(), witness.file(), last.seen(), since, last.trouble());
                })
                .toList();
    }

    /** Whether for four hours no witness at all could be told: from then on nothing is decided here. */
    public boolean silent() {
        Instant now = clock.instant();
        return standing().stream().allMatch(each -> each.trouble() != null && each.lost(now));
    }
}
