package org.anju.cases.outside;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anju.cases.outside.Questions.State;
import org.anju.cases.outside.Questions.Taken;
import org.anju.checks.Comparison;
import org.anju.checks.Hitch;
import org.anju.checks.OutsideSource;
import org.anju.checks.Reply;
import org.anju.checks.Source;
import org.anju.checks.Sources;
import org.anju.lines.Fuse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 自动核验: puts the questions that wait, outside of any transaction: takes one up and says so durably, asks, keeps what
 * came of it. Whoever dies in between has his taken up by another after the lease, under the same key.
 */
@Component
public class Asker {

    /** Attempts until the clerk is told to look himself: about eight minutes. */
    static final int TRIES = 5;

    static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    /** Longer than any attempt can take. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Asker.class);

    private final Questions questions;
    private final OutsideDesk desk;
    private final Sources sources;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Map<Source, Fuse> fuses = new EnumMap<>(Source.class);

    Asker(
            Questions questions,
            OutsideDesk desk,
            Sources sources,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.questions = questions;
        this.desk = desk;
        this.sources = sources;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        for (Source each : Source.values()) {
            fuses.put(each, new Fuse());
        }
    }

    /** Everything that is due at that source now; answers how many were taken up. */
    public int run(Source source) {
        Optional<OutsideSource> open = sources.of(source);
        Fuse fuse = fuse(source);
        int taken = 0;
        while (open.isPresent() && fuse.lets(clock.instant()) && one(open.get(), fuse)) {
            taken++;
        }
        return taken;
    }

    /** Until when it rests after failures in a row; null where it does not. */
    @Nullable
    Instant resting(Source source) {
        return fuse(source).lets(clock.instant()) ? null : fuse(source).resting();
    }

    private boolean one(OutsideSource source, Fuse fuse) {
        Optional<Taken> next = questions.take(source.source(), clock.instant(), LEASE);
        next.ifPresent(taken -> {
            Reply reply = asked(source, taken);
            Instant now = clock.instant();
            if (reply instanceof Reply.Not(Hitch hitch) && hitch != Hitch.REFUSED) {
                fuse.bad(now);
            } else {
                fuse.good();
            }
            transaction.executeWithoutResult(tx -> mark(source, taken, reply, now));
        });
        return next.isPresent();
    }

    private static Reply asked(OutsideSource source, Taken taken) {
        try {
            return source.ask(taken.question());
        } catch (RuntimeException fault) {
            LOG.error(
                    "question {} failed by a fault of our own", taken.question().id(), fault);
            return new Reply.Not(Hitch.FAULT);
        }
    }

    private void mark(OutsideSource source, Taken taken, Reply reply, Instant now) {
        Hitch hitch = reply instanceof Reply.Not(Hitch why) ? why : null;
        boolean again = hitch != null && !hitch.lasting() && taken.tries() + 1 < TRIES;
        State state = hitch == null ? State.ANSWERED : again ? State.WAITING : State.GIVEN_UP;
        boolean marked = questions.mark(taken, state, hitch, again ? now.plus(pause(taken.tries())) : null, now);
        if (marked && !again) {
            desk.answered(
                    taken.of(),
                    source.source(),
                    source.way(),
                    Comparison.of(taken.question(), reply),
                    taken.madeAt(),
                    now);
        }
    }

    /** Half a minute, doubled with each attempt. */
    static Duration pause(int tries) {
        return FIRST_PAUSE.multipliedBy(1L << tries);
    }

    private Fuse fuse(Source source) {
        return Objects.requireNonNull(fuses.get(source));
    }
}
