package org.anju.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the trail: chains what has been committed since the last time, signs the end, shows it to the witness. Runs
 * beside the acts, never inside one, since a chain head locked by every act would let only one act happen at a time.
 *
 * <p>Each step may be the last before a crash: seals, head and the emptied waiting list commit together; the witness is
 * told afterwards, and told again what it has not seen.
 */
@Component
public class TrailSealer {

    private static final int BATCH = 2_000;

    private final Seals seals;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final TrailKey key;
    private final Witness witness;

    public TrailSealer(
            Seals seals,
            PlatformTransactionManager transactions,
            InstantSource clock,
            @Value("${anju.data:./data}") Path data) {
        this.seals = seals;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.key = TrailKey.open(data);
        this.witness = Witness.of(data);
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
        tellWitness();
        return sealed;
    }

    private int batch() {
        if (!seals.lock()) {
            return 0;
        }
        List<Line> lines = seals.waiting(BATCH);
        if (lines.isEmpty()) {
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
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        seals.store(made, Head.signed(seals.lastHead() + 1, last.seq(), last.hash(), at, key));
        return lines.size();
    }

    private void tellWitness() {
        try {
            List<Head> unseen = seals.headsAfter(witness.last(), BATCH);
            while (!unseen.isEmpty()) {
                witness.append(unseen);
                unseen = seals.headsAfter(unseen.getLast().no(), BATCH);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("witness file of the trail", e);
        }
    }
}
