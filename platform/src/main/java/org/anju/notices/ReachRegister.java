package org.anju.notices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.errand.Told.Level;
import org.anju.notices.carry.Channel;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 通知设置登记: what everybody sets for himself. A new address counts only after a code that was sent there has come back.
 * Acts run in the caller's transaction.
 */
@Component
public class ReachRegister {

    static final Duration CODE_LASTS = Duration.ofMinutes(15);
    static final int TRIES = 5;
    static final int CODES_AN_HOUR = 5;

    private static final int SIX_DIGITS = 1_000_000;

    private final Reaches reaches;
    private final Codes codes;
    private final KnownNumbers known;
    private final Despatches despatches;
    private final Trail trail;
    private final InstantSource clock;
    private final TransactionTemplate apart;
    private final SecureRandom chance = new SecureRandom();

    ReachRegister(
            Reaches reaches,
            Codes codes,
            KnownNumbers known,
            Despatches despatches,
            Trail trail,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.reaches = reaches;
        this.codes = codes;
        this.known = known;
        this.despatches = despatches;
        this.trail = trail;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What he wishes, besides the addresses. */
    public record Wish(boolean english, Set<Level> mailFor, Set<Level> smsFor, Quiet quiet) {}

    /** An address whose code has not come back yet. */
    public record Pending(String address, Instant until) {}

    public Reach of(Actor actor) {
        UUID account = actor.account();
        return account == null ? Reach.DEFAULT : reaches.of(account);
    }

    /** The number that is used as long as he has confirmed none. */
    public @Nullable String knownNumber(Actor actor) {
        UUID account = actor.account();
        return account == null ? null : known.of(account).orElse(null);
    }

    public @Nullable Pending pending(Actor actor, Channel channel) {
        UUID account = actor.account();
        return account == null
                ? null
                : codes.of(account, channel, clock.instant())
                        .map(code -> new Pending(code.address(), code.until()))
                        .orElse(null);
    }

    public Outcome save(Actor actor, Wish wish, long version) {
        Reach old = of(actor);
        var fresh = new Reach(
                wish.english(), old.mail(), old.phone(), wish.mailFor(), wish.smsFor(), wish.quiet(), version);
        return kept(actor, fresh, "notices-wishes", Map.of());
    }

    /** Sends a code there; the address must be one that {@link org.anju.notices.carry.Addresses} lets pass. */
    public Outcome propose(Actor actor, Channel channel, String address) {
        UUID account = actor.account();
        if (account == null) {
            return new Outcome.Absent();
        }
        Instant now = clock.instant();
        if (codes.since(account, now.minus(Duration.ofHours(1))) >= CODES_AN_HOUR) {
            return refused("reach.often");
        }
        UUID id = UUID.randomUUID();
        String code = String.format(java.util.Locale.ROOT, "%06d", chance.nextInt(SIX_DIGITS));
        codes.add(new Codes.Open(id, account, channel, address, code, now.plus(CODE_LASTS)), now);
        despatches.addCode(id, account, channel, now);
        trail.record(actor, "notices-address-asked", subject(account), Map.of("channel", channel.name()));
        return new Outcome.Done(id.toString());
    }

    /** A wrong code is counted also where the act around it is undone. */
    public Outcome confirm(Actor actor, Channel channel, String typed) {
        UUID account = actor.account();
        Optional<Codes.Open> open = account == null ? Optional.empty() : codes.of(account, channel, clock.instant());
        if (account == null || open.isEmpty()) {
            return refused("reach.late");
        }
        Codes.Open code = open.get();
        if (!Boolean.TRUE.equals(apart.execute(tx -> codes.tried(code.id(), TRIES)))) {
            return refused("reach.tries");
        }
        if (!MessageDigest.isEqual(
                code.code().getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8))) {
            return refused("reach.wrong");
        }
        codes.spend(account, channel);
        return kept(
                actor,
                at(reaches.of(account), channel, code.address()),
                "notices-address-confirmed",
                Map.of("channel", channel.name()));
    }

    /** Nothing is sent there any more, nor to an address that waits for its code. */
    public Outcome forget(Actor actor, Channel channel) {
        UUID account = actor.account();
        if (account == null) {
            return new Outcome.Absent();
        }
        codes.spend(account, channel);
        return kept(
                actor,
                at(reaches.of(account), channel, null),
                "notices-address-forgotten",
                Map.of("channel", channel.name()));
    }

    /** An address that the office knows to be his, such as those of the demonstration's people. */
    public Outcome given(Actor by, UUID account, Channel channel, String address) {
        if (!reaches.save(account, at(reaches.of(account), channel, address), clock.instant())) {
            return new Outcome.Stale();
        }
        trail.record(by, "notices-address-given", subject(account), Map.of("channel", channel.name()));
        return new Outcome.Done(account.toString());
    }

    private Outcome kept(Actor actor, Reach fresh, String act, Map<String, String> evidence) {
        UUID account = actor.account();
        if (account == null) {
            return new Outcome.Absent();
        }
        if (!reaches.save(account, fresh, clock.instant())) {
            return new Outcome.Stale();
        }
        trail.record(actor, act, subject(account), evidence);
        return new Outcome.Done(account.toString());
    }

    private static Reach at(Reach old, Channel channel, @Nullable String address) {
        boolean mail = channel == Channel.MAIL;
        return new Reach(
                old.english(),
                mail ? address : old.mail(),
                mail ? old.phone() : address,
                old.mailFor(),
                old.smsFor(),
                old.quiet(),
                old.version());
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(Refusal.of(key, null));
    }

    private static Subject subject(UUID account) {
        return new Subject("account", account.toString());
    }
}
