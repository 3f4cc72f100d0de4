package org.anju.sheets.benefit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.sheets.VerificationCode;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 密钥登记: makes, knows and takes back the keys of a department's programs. {@code anju_7K3M92QF_…}: eight characters by which a
 * key is known again, forty that nobody can guess (198 bits, so one round of SHA-256 is enough to keep them).
 */
@Component
public class BenefitKeyRegister {

    /** How often a key may ask in a minute. */
    public static final int PER_MINUTE = 120;

    private static final int LONGEST_DAYS = 366;
    private static final int MOST = 20;
    private static final int PREFIX = 8;
    private static final int SECRET = 40;
    private static final Pattern SHAPE = Pattern.compile("(anju_[2-9A-Z]{8})_[2-9A-Z]{40}");

    private final BenefitKeys keys;
    private final Departments departments;
    private final Trail trail;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    BenefitKeyRegister(BenefitKeys keys, Departments departments, Trail trail, InstantSource clock) {
        this.keys = keys;
        this.departments = departments;
        this.trail = trail;
        this.clock = clock;
    }

    /** A program that asks, and the key it asks with. */
    public record Known(BenefitKey key, BenefitAsker asker) {}

    /** A fresh key to be shown once. */
    public String draw() {
        return "anju_" + letters(PREFIX) + "_" + letters(SECRET);
    }

    /** Keeps what that key may do until the end of its last day, in the caller's transaction. */
    public Outcome make(BenefitAsker admin, String key, String name, Set<UUID> purposes, LocalDate last) {
        Instant now = clock.instant();
        LocalDate today = Beijing.dateOf(now);
        if (!admin.admin()) {
            return new Outcome.Absent();
        }
        Set<UUID> own = departments.purposes(admin.department().id()).stream()
                .map(BenefitPurpose::id)
                .collect(Collectors.toSet());
        if (purposes.isEmpty() || !own.containsAll(purposes)) {
            return refused("benefit.purpose.shut");
        }
        if (last.isBefore(today) || last.isAfter(today.plusDays(LONGEST_DAYS))) {
            return refused("benefit.key.span", today.plusDays(LONGEST_DAYS));
        }
        if (of(admin).stream().filter(each -> each.holds(now)).count() >= MOST) {
            return refused("benefit.key.many", MOST);
        }
        var made = new BenefitKey(
                UUID.randomUUID(),
                admin.department().id(),
                name,
                key.substring(0, key.lastIndexOf('_')),
                purposes,
                PER_MINUTE,
                now,
                admin.actor().name(),
                Beijing.startOf(last.plusDays(1)),
                null,
                null);
        keys.add(made, hash(key));
        record(admin.actor(), "benefit.key.make", made.department(), Map.of("key", made.prefix()));
        return new Outcome.Done(made.id().toString());
    }

    public Outcome revoke(BenefitAsker admin, UUID id) {
        if (!admin.admin() || !keys.revoke(admin.department().id(), id, clock.instant())) {
            return new Outcome.Absent();
        }
        record(admin.actor(), "benefit.key.revoke", admin.department().id(), Map.of("key", id));
        return new Outcome.Done(id.toString());
    }

    public List<BenefitKey> of(BenefitAsker admin) {
        return keys.of(admin.department().id());
    }

    /** Who asks with that key; unknown, revoked and over are the same. */
    @Transactional
    public Optional<Known> known(String presented) {
        Instant now = clock.instant();
        var shape = SHAPE.matcher(presented);
        if (!shape.matches()) {
            return Optional.empty();
        }
        Optional<Known> known = keys.by(hash(presented), shape.group(1))
                .filter(each -> each.holds(now))
                .flatMap(key -> departments
                        .find(key.department())
                        .filter(each -> each.closedAt() == null)
                        .map(each -> new Known(key, new BenefitAsker(each, program(key), false, key.purposes()))));
        known.ifPresent(each -> keys.used(each.key().id(), now));
        return known;
    }

    private static Actor program(BenefitKey key) {
        return new Actor(null, key.prefix(), Role.VERIFIER, null, null, Actor.YANQING);
    }

    private String letters(int count) {
        var letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(VerificationCode.ALPHABET.charAt(random.nextInt(VerificationCode.ALPHABET.length())));
        }
        return letters.toString();
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Outcome refused(String key, Object... args) {
        return new Outcome.Refused(Refusal.of(key, null, args));
    }

    private void record(Actor by, String act, UUID id, Map<String, ?> evidence) {
        trail.record(by, act, new Subject("benefit", id.toString()), evidence);
    }
}
