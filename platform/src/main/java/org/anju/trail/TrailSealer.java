package org.anju.trail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the trail: chains what has been committed since the last time, signs the end, shows it to the witnesses. Runs
 * beside the acts, never inside one, since a chain head locked by every act would let only one act happen at a time.
 *
 * <p>Each step may be the last before a crash: seals, head and the emptied waiting list commit together; the witness is
 * told afterwards, and told again what it has not seen. Where nothing happens, a head is made all the same every ten
 * minutes, so that whoever keeps the heads can tell a quiet night from a cut end.
 */
@Component
public class TrailSealer {

    private static final int BATCH = 2_000;

    /** So long nothing new may be sealed before a head says so. */
    static final Duration QUIET = Duration.ofMinutes(10);

    private final Seals seals;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final TrailKey key;
    private final Witnesses witnesses;

    public TrailSealer(
            Seals seals,
            PlatformTransactionManager transactions,
            InstantSource clock,
            Witnesses witnesses,
            @Value("${anju.data:./data}") Path data) {
        this.seals = seals;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.key = TrailKey.open(data);
        this.witnesses = witnesses;
    }

    /** Seals all that waits; on several nodes one does it and the others find nothing. Answers how many lines it sealed. */
    public synchronized int seal() {
        int sealed = 0;
        int batch;
        do {
            Integer done = transaction.execute(status -> batch());
            batch = done == null ? 0 : done;
            sealed += batch;
        } while (batch == BATCH);
        witnesses.tell();
        return sealed;
    }

    private int batch() {
        if (!seals.lock()) {
            return 0;
        }
        List<Line> lines = seals.waiting(BATCH);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Head> before = seals.lastHead();
        if (lines.isEmpty()) {
            before.filter(head -> !head.at().plus(QUIET).isAfter(at))
                    .ifPresent(head -> seals.store(Head.signed(head.no() + 1, head.seq(), head.hash(), at, key)));
            return 0;
        }
        Chain chain = new Chain();
        Seals.Seal last = seals.last();
        List<Seals.Seal> made = new ArrayList<>(lines.size());
        for (Line line : lines) {
            long seq = last.seq() + 1;
            last = new Seals.Seal(seq, line.id(), chain.link(last.hash(), seq, line));
            made.add(last);
        }
        seals.store(made, Head.signed(before.map(Head::no).orElse(0L) + 1, last.seq(), last.hash(), at, key));
        return lines.size();
    }
}
