package org.anju.cases.timeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 日历订阅: secret addresses by which a calendar program reads somebody's dates. Whoever has one reads them, so it is shown
 * once, kept as a hash, ended by its owner at will, and worth nothing any more once an agent's mandate is over.
 */
@Component
public class Calendars {

    private static final int BYTES = 20;

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final EmployerRegister employers;
    private final Trail trail;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Calendars(JdbcClient jdbc, Timeline timeline, EmployerRegister employers, Trail trail, InstantSource clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.employers = employers;
        this.trail = trail;
        this.clock = clock;
    }

    /** A new address; the one before ends. In the caller's transaction; the secret is nowhere kept. */
    public String open(Actor owner) {
        close(owner);
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql(
                        "insert into cases_calendar (hash, person, employer, made_at) values (:hash, :person, :employer, :now)")
                .param("hash", hash(token))
                .param("person", person(owner))
                .param("employer", employer(owner), Types.OTHER)
                .param("now", now())
                .update();
        record(owner, "calendar.open");
        return token;
    }

    /** The address is worth nothing any more. */
    public void close(Actor owner) {
        int ended = jdbc.sql("""
                        update cases_calendar set ended_at = :now
                        where person = :person and employer is not distinct from :employer and ended_at is null
                        """)
                .param("now", now())
                .param("person", person(owner))
                .param("employer", employer(owner), Types.OTHER)
                .update();
        if (ended > 0) {
            record(owner, "calendar.close");
        }
    }

    /** Whether he has one. */
    public boolean opened(Actor owner) {
        return jdbc.sql("""
                        select exists (select from cases_calendar where person = :person
                            and employer is not distinct from :employer and ended_at is null)
                        """)
                .param("person", person(owner))
                .param("employer", employer(owner), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    /** What is under that address; nothing where there is none, where it has ended, and where the mandate is over. */
    public Optional<List<RunsOut>> read(String token) {
        return jdbc.sql("select person, employer from cases_calendar where hash = ? and ended_at is null")
                .param(hash(token))
                .query((row, n) -> new Actor(
                        null,
                        "calendar",
                        row.getObject("employer") == null ? Role.APPLICANT : Role.AGENT,
                        row.getObject("person", UUID.class),
                        row.getObject("employer", UUID.class),
                        district(row.getObject("employer", UUID.class))))
                .optional()
                .filter(owner -> owner.is(Role.APPLICANT) || employers.acts(owner))
                .map(owner -> owner.is(Role.AGENT) ? timeline.ofFirm(owner) : timeline.of(person(owner)));
    }

    private String district(@Nullable UUID employer) {
        return Optional.ofNullable(employer)
                .flatMap(each -> employers.employer(Actor.clock(), each))
                .map(Employer::district)
                .orElse(Actor.YANQING);
    }

    private static UUID person(Actor owner) {
        return Objects.requireNonNull(owner.person());
    }

    private static @Nullable UUID employer(Actor owner) {
        return owner.is(Role.AGENT) ? owner.employer() : null;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private void record(Actor owner, String act) {
        trail.record(owner, act, new Subject("person", person(owner).toString()), Map.of());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
