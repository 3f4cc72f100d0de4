package org.anju.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.lines.Fuse;
import org.anju.notices.carry.Carried;
import org.anju.notices.carry.Carrier;
import org.anju.notices.carry.Carriers;
import org.anju.notices.carry.Channel;
import org.anju.notices.carry.Outgoing;
import org.anju.notices.carry.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 寄送: sends what is due, outside of any transaction: takes one up and says so durably, sends, marks what came of it. Whoever
 * dies in between has his taken up by another after the lease, under the same key; the receiver is asked first what it has.
 */
@Component
public class Despatcher {

    /** Attempts until it is given up: about six hours. */
    static final int TRIES = 10;

    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(2);

    private static final Logger LOG = LoggerFactory.getLogger(Despatcher.class);
    private static final int DOUBLINGS = 7;

    private final Despatches despatches;
    private final Notices notices;
    private final Codes codes;
    private final Addressing addressing;
    private final Wording wording;
    private final Carriers carriers;
    private final InstantSource clock;
    private final Duration lease;
    private final Map<Channel, Fuse> fuses = new EnumMap<>(Channel.class);

    /** @param lease seconds, longer than any attempt can take */
    Despatcher(
            Despatches despatches,
            Notices notices,
            Codes codes,
            Addressing addressing,
            Wording wording,
            Carriers carriers,
            InstantSource clock,
            @Value("${anju.messages.lease-seconds:600}") int lease) {
        this.despatches = despatches;
        this.notices = notices;
        this.codes = codes;
        this.addressing = addressing;
        this.wording = wording;
        this.carriers = carriers;
        this.clock = clock;
        this.lease = Duration.ofSeconds(lease);
        for (Channel each : Channel.values()) {
            fuses.put(each, new Fuse());
        }
    }

    /** Everything that is due by that channel now; answers how many were taken up. */
    public int run(Channel channel) {
        Optional<Carrier> carrier = carriers.of(channel);
        Fuse fuse = fuse(channel);
        int taken = 0;
        while (carrier.isPresent() && fuse.lets(clock.instant()) && one(carrier.get(), fuse)) {
            taken++;
        }
        return taken;
    }

    /** Codes that nobody used in time are forgotten. */
    public void clear() {
        codes.clear(clock.instant());
    }

    /** Until when the channel rests after failures in a row; null where it does not. */
    @Nullable
    Instant resting(Channel channel) {
        return fuse(channel).lets(clock.instant()) ? null : fuse(channel).resting();
    }

    private boolean one(Carrier carrier, Fuse fuse) {
        Optional<Despatches.Taken> next = despatches.take(carrier.channel(), clock.instant(), lease);
        next.ifPresent(taken -> {
            try {
                send(carrier, fuse, taken);
            } catch (RuntimeException fault) {
                LOG.error("despatch {} failed by a fault of our own", taken.id(), fault);
                failed(taken, new Carried.Not(Trouble.FAULT, ""));
            }
        });
        return next.isPresent();
    }

    private void send(Carrier carrier, Fuse fuse, Despatches.Taken taken) {
        Instant now = clock.instant();
        // nobody knows how an earlier attempt ended: what has arrived is not sent again
        boolean triedBefore = taken.tries() > 0;
        if (triedBefore && carrier.knows(taken.id()) == Carrier.Known.YES) {
            despatches.sent(taken, now);
            return;
        }
        Letterhead letter = taken.code() == null ? notice(taken, now) : code(taken, taken.code(), now);
        if (letter.trouble() != null) {
            despatches.skipped(taken, letter.trouble(), now);
        } else if (letter.quietUntil() != null) {
            despatches.held(taken, letter.quietUntil(), now);
        } else if (letter.out() != null) {
            marked(taken, carrier.send(letter.out()), fuse);
        }
    }

    private void marked(Despatches.Taken taken, Carried carried, Fuse fuse) {
        switch (carried) {
            case Carried.Sent sent -> {
                fuse.good();
                despatches.sent(taken, clock.instant());
            }
            case Carried.Not not -> {
                if (not.trouble().lasting()) {
                    fuse.good();
                } else {
                    fuse.bad(clock.instant());
                }
                failed(taken, not);
            }
        }
    }

    private void failed(Despatches.Taken taken, Carried.Not why) {
        Instant now = clock.instant();
        boolean over = why.trouble().lasting() || taken.tries() + 1 >= TRIES;
        despatches.failed(taken, why, over ? null : now.plus(pause(taken.tries())), now);
    }

    /** One minute, doubled with each attempt, two hours at most. */
    static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** What is to go out, or why not, or when. */
    private record Letterhead(
            @Nullable Outgoing out,
            @Nullable Instant quietUntil,
            @Nullable Trouble trouble) {

        static Letterhead no(Trouble why) {
            return new Letterhead(null, null, why);
        }
    }

    private Letterhead notice(Despatches.Taken taken, Instant now) {
        UUID id = taken.notice();
        Notice notice = id == null ? null : notices.find(taken.account(), id).orElse(null);
        if (notice == null) {
            return Letterhead.no(Trouble.GONE);
        }
        Addressing.Way way = addressing.of(taken.account(), taken.channel(), notice.level(), now);
        if (way.trouble() != null || way.quietUntil() != null) {
            return new Letterhead(null, way.quietUntil(), way.trouble());
        }
        return new Letterhead(wording.notice(taken.id(), taken.channel(), way, notice), null, null);
    }

    private Letterhead code(Despatches.Taken taken, UUID id, Instant now) {
        Codes.Open code = codes.find(id, now).orElse(null);
        Addressing.Way way = code == null
                ? null
                : addressing.code(taken.account(), code.address()).orElse(null);
        return code == null || way == null
                ? Letterhead.no(Trouble.LATE)
                : new Letterhead(wording.code(taken.id(), taken.channel(), way, code), null, null);
    }

    private Fuse fuse(Channel channel) {
        return java.util.Objects.requireNonNull(fuses.get(channel));
    }
}
