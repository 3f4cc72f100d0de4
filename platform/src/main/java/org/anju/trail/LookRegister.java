package org.anju.trail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 查看记录: who of the office looked at what and what for; once said, a purpose holds for that thing for half an hour. */
@Component
public class LookRegister {

    /** So long nobody is asked again about the same thing. */
    public static final Duration HOLDS = Duration.ofMinutes(30);

    /** So long a paper may belong to the case that was opened before it. */
    private static final Duration DAY = Duration.ofHours(12);

    private static final int SHOWN = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A look as the holder reads it: no name, but hat and office.
     *
     * @param district the pack key of the office
     * @param purpose null on looks from before purposes were asked
     */
    public record Look(
            Instant at,
            String role,
            String district,
            Subject subject,
            @Nullable Purpose purpose) {}

    /** What was opened last, and what for. */
    public record Opened(Subject subject, Purpose purpose) {}

    private final JdbcClient jdbc;
    private final Trail trail;
    private final InstantSource clock;

    LookRegister(JdbcClient jdbc, Trail trail, InstantSource clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether this officer has said within the last half hour what he looks at it for. */
    public boolean said(Actor actor, Subject subject) {
        return jdbc.sql("""
            select exists (select 1 from trail_lines
                            where subject_kind = :kind and subject_id = :id and act = 'saw'
                              and account = :account and at > :since)
            """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("account", actor.account())
                .param("since", since(HOLDS))
                .query(Boolean.class)
                .single();
    }

    /**
     * One line: he looks at it, for that. In the caller's transaction.
     *
     * @param person whose it is
     */
    public void record(Actor actor, Subject subject, UUID person, Purpose purpose, @Nullable String note) {
        var evidence = new TreeMap<String, String>(Map.of("purpose", purpose.name(), "person", person.toString()));
        if (note != null && !note.isBlank()) {
            evidence.put("note", note.strip());
        }
        trail.record(actor, "saw", subject, evidence);
    }

    /** The same for a paper or an answer that belongs to what he has opened before; another's look has no purpose to say. */
    public void carry(Actor actor, Subject subject, @Nullable UUID person) {
        Optional<Opened> last =
                actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR) ? last(actor, person) : Optional.empty();
        if (last.isEmpty()) {
            trail.saw(actor, subject);
            return;
        }
        trail.record(
                actor,
                "saw",
                subject,
                Map.of(
                        "purpose",
                        last.get().purpose(),
                        "with",
                        last.get().subject().kind() + " " + last.get().subject().id()));
    }

    /**
     * What this officer has opened last today, for the papers that belong to it.
     *
     * @param person only what is that person's; null for anybody's
     */
    public Optional<Opened> last(Actor actor, @Nullable UUID person) {
        return jdbc.sql("""
            select subject_kind, subject_id, evidence from trail_lines
             where account = :account and at > :since and act = 'saw'
               and (evidence::jsonb ->> 'person' = :person or :person::text is null and jsonb_exists(evidence::jsonb, 'person'))
             order by at desc, id desc limit 1
            """)
                .param("account", actor.account())
                .param("since", since(DAY))
                .param("person", person == null ? null : person.toString())
                .query((row, n) -> new Opened(
                        new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                        Optional.ofNullable(purpose(row.getString("evidence"))).orElse(Purpose.OTHER)))
                .optional();
    }

    /**
     * Who looked at these things, the latest first. The caller has asked the rooms which things are this person's.
     *
     * @param holder the one whose they are; his own looks are left out
     */
    public List<Look> at(Actor holder, Collection<Subject> his) {
        return at(holder, his, SHOWN);
    }

    /** All of them, as far as one file goes. */
    public List<Look> all(Actor holder, Collection<Subject> his) {
        return at(holder, his, TrailSearch.FILE);
    }

    private List<Look> at(Actor holder, Collection<Subject> his, int most) {
        return jdbc.sql("""
            select at, role, district, subject_kind, subject_id, evidence from trail_lines
             where (subject_kind, subject_id) in (select * from unnest(:kinds::text[], :ids::text[]))
               and act = 'saw' and account is distinct from :account
             order by at desc, id desc limit :most
            """)
                .param("kinds", his.stream().map(Subject::kind).toArray(String[]::new))
                .param("ids", his.stream().map(Subject::id).toArray(String[]::new))
                .param("account", holder.account())
                .param("most", most)
                .query((row, n) -> new Look(
                        Line.instant(row, "at"),
                        row.getString("role"),
                        row.getString("district"),
                        new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                        purpose(row.getString("evidence"))))
                .list();
    }

    private java.time.OffsetDateTime since(Duration back) {
        return clock.instant().minus(back).atOffset(ZoneOffset.UTC);
    }

    static @Nullable Purpose purpose(String evidence) {
        JsonNode said = JSON.readTree(evidence).get("purpose");
        if (said == null || !said.isString()) {
            return null;
        }
        for (Purpose each : Purpose.values()) {
            if (each.name().equals(said.stringValue())) {
                return each;
            }
        }
        return null;
    }
}
