package org.anju.cases.errand;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.anju.cases.errand.Told.Level;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 告知: leaves word for people in the caller's transaction; the room of notices carries it to their inboxes.
 *
 * <p>Each call without a once-key is one notice more. With one, the same key twice is one notice. Figures are strings,
 * whole numbers and days.
 */
@Component
public class Tell {

    /** The topic under which word waits; the payload is a {@link Told}. */
    public static final String TOPIC = "notice";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Outbox outbox;
    private final InstantSource clock;
    private final @Nullable String subject;

    @Autowired
    public Tell(Outbox outbox, InstantSource clock) {
        this(outbox, clock, null);
    }

    private Tell(Outbox outbox, InstantSource clock, @Nullable String subject) {
        this.outbox = outbox;
        this.clock = clock;
        this.subject = subject;
    }

    /** The same, telling of the case of that number: whoever handles it sees what became of the notice. */
    public Tell about(String no) {
        return new Tell(outbox, clock, no);
    }

    /** What waits under {@link #TOPIC}, read again. */
    public static Told read(String payload) {
        return JSON.readValue(payload, Told.class);
    }

    /** All who act for that employer by then. */
    public void agents(UUID employer, String key, String link, Object... args) {
        agents(once(), Level.NEWS, employer, key, link, args);
    }

    public void agents(String once, Level level, UUID employer, String key, String link, Object... args) {
        leave(once, level, To.agents(employer, null), key, link, args);
    }

    /** All who act for that employer but the one whose own matter it is (G-3.1.2-15). */
    public void otherAgents(
            String once, Level level, UUID employer, @Nullable UUID whose, String key, String link, Object... args) {
        leave(once, level, To.agents(employer, whose), key, link, args);
    }

    /** One agent of that employer in his own matter; none of his colleagues. */
    public void agent(String once, UUID employer, UUID person, String key, String link, Object... args) {
        leave(once, Level.NEWS, new To(employer, null, person, null, null, null), key, link, args);
    }

    /** That person, as an applicant or holder. */
    public void person(UUID person, String key, String link, Object... args) {
        person(once(), Level.NEWS, person, key, link, args);
    }

    public void person(String once, Level level, UUID person, String key, String link, Object... args) {
        leave(once, level, To.person(person), key, link, args);
    }

    /** All who wear that hat in the district. */
    public void office(String district, Role role, String key, String link, Object... args) {
        office(once(), Level.NEWS, district, role, key, link, args);
    }

    public void office(String once, Level level, String district, Role role, String key, String link, Object... args) {
        leave(once, level, To.office(district, role), key, link, args);
    }

    /** That one officer of the office. */
    public void officer(UUID account, String key, String link, Object... args) {
        leave(once(), Level.NEWS, To.officer(account), key, link, args);
    }

    private void leave(String once, Level level, To to, String key, String link, Object... args) {
        var told = new Told(
                once,
                to.employer,
                to.except,
                to.person,
                to.district,
                to.role,
                key,
                List.of(args),
                link,
                level,
                clock.instant(),
                to.account,
                subject);
        outbox.leave(TOPIC, once, JSON.writeValueAsString(told), told.at());
    }

    /** Whom it is for: one of the four. */
    private record To(
            @Nullable UUID employer,
            @Nullable UUID except,
            @Nullable UUID person,
            @Nullable String district,
            @Nullable Role role,
            @Nullable UUID account) {

        static To agents(UUID employer, @Nullable UUID except) {
            return new To(employer, except, null, null, null, null);
        }

        static To person(UUID person) {
            return new To(null, null, person, null, null, null);
        }

        static To office(String district, Role role) {
            return new To(null, null, null, district, role, null);
        }

        static To officer(UUID account) {
            return new To(null, null, null, null, null, account);
        }
    }

    /** For what happens once anyhow. */
    public static String once() {
        return UUID.randomUUID().toString();
    }
}
