package org.anju.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.anju.policy.time.Beijing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 留痕查阅: the supervisor looks for who did and saw what, the latest first, page after page by where the last one ended:
 * as quick at the millionth line as at the first. Each search leaves a line itself.
 */
@Component
public class TrailSearch {

    public static final int PAGE = 50;

    /** As many lines as one file takes. */
    public static final int FILE = 20_000;

    /** A line as it is shown. {@code seal} is null while it waits. */
    public record Shown(
            long id,
            Instant at,
            String name,
            String role,
            String district,
            String act,
            String kind,
            String subject,
            String evidence,
            @Nullable Long seal,
            @Nullable UUID account) {

        /** The same, of somebody whose account is called that. */
        public Shown by(String name) {
            return new Shown(id, at, name, role, district, act, kind, subject, evidence, seal, account);
        }
    }

    /**
     * What to look for; null or empty means any.
     *
     * @param name what a line calls whoever acted
     * @param accounts accounts called so: a line does not name applicants and agents
     * @param subjects any of these; empty means any at all
     * @param from the first Beijing day
     * @param to the last Beijing day
     */
    public record Wanted(
            @Nullable String act,
            @Nullable String name,
            List<UUID> accounts,
            @Nullable Role role,
            List<Subject> subjects,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Where a page ended. */
    public record Place(long micros, long id) {

        /** Null where the text names no place. */
        public static @Nullable Place of(String text) {
            String[] parts = text.split("-", -1);
            return text.matches("\\d{1,18}-\\d{1,18}")
                    ? new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]))
                    : null;
        }

        @Override
        public String toString() {
            return micros + "-" + id;
        }
    }

    /** A page, and where the next one begins; null where this is the last. */
    public record Found(List<Shown> lines, @Nullable Place next) {}

    private final JdbcClient jdbc;
    private final Trail trail;

    TrailSearch(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** One page, in the caller's transaction; nothing for whoever may not. */
    public Found page(Actor actor, Wanted wanted, @Nullable Place after) {
        if (!actor.is(Role.SUPERVISOR)) {
            return new Found(List.of(), null);
        }
        trail.record(actor, "trail.search", new Subject("trail", "lines"), said(wanted));
        List<Shown> lines = lines(actor, wanted, after, PAGE + 1);
        if (lines.size() <= PAGE) {
            return new Found(lines, null);
        }
        Shown last = lines.get(PAGE - 1);
        return new Found(lines.subList(0, PAGE), new Place(Line.micros(last.at()), last.id()));
    }

    /** All of it, as far as one file goes. */
    public List<Shown> file(Actor actor, Wanted wanted) {
        if (!actor.is(Role.SUPERVISOR)) {
            return List.of();
        }
        List<Shown> lines = lines(actor, wanted, null, FILE);
        Map<String, Object> evidence = said(wanted);
        evidence.put("lines", lines.size());
        trail.record(actor, "trail.export", new Subject("trail", "lines"), evidence);
        return lines;
    }

    /** The acts there are, by hopping through the index from one to the next. */
    public List<String> acts() {
        return jdbc.sql("""
            with recursive acts as (
                (select act from trail_lines order by act limit 1)
                union all
                select (select l.act from trail_lines l where l.act > a.act order by l.act limit 1)
                  from acts a where a.act is not null)
            select act from acts where act is not null
            """).query((row, n) -> row.getString(1)).list();
    }

    private List<Shown> lines(Actor actor, Wanted wanted, @Nullable Place after, int most) {
        // the trail is one for all districts: each office reads its own (ADR 112)
        List<String> all = new ArrayList<>(List.of("l.district = :district"));
        Map<String, Object> values = new HashMap<>();
        values.put("district", actor.district());
        equal(all, values, "l.act", "act", some(wanted.act()));
        String name = some(wanted.name());
        if (name == null || wanted.accounts().isEmpty()) {
            equal(all, values, "l.name", "name", name);
        } else {
            all.add("(l.name = :name or l.account = any(:accounts))");
            values.put("name", name);
            values.put("accounts", wanted.accounts().toArray(UUID[]::new));
        }
        Role role = wanted.role();
        equal(all, values, "l.role", "role", role == null ? null : role.name());
        if (wanted.from() != null) {
            all.add("l.at >= :from");
            values.put("from", start(wanted.from()));
        }
        if (wanted.to() != null) {
            all.add("l.at < :to");
            values.put("to", start(wanted.to().plusDays(1)));
        }
        if (after != null) {
            all.add("(l.at, l.id) < (:micros::timestamptz, :last)");
            values.put(
                    "micros",
                    Instant.EPOCH
                            .plus(after.micros(), java.time.temporal.ChronoUnit.MICROS)
                            .atOffset(ZoneOffset.UTC));
            values.put("last", after.id());
        }
        if (!wanted.subjects().isEmpty()) {
            all.add("(l.subject_kind, l.subject_id) in (select * from unnest(:kinds::text[], :ids::text[]))");
            values.put("kinds", wanted.subjects().stream().map(Subject::kind).toArray(String[]::new));
            values.put("ids", wanted.subjects().stream().map(Subject::id).toArray(String[]::new));
        }
        values.put("most", most);
        return jdbc.sql("""
            select l.id, l.at, l.account, l.name, l.role, l.district, l.act, l.subject_kind, l.subject_id, l.evidence,
                   (select s.seq from trail_seals s where s.line = l.id) as seq
              from trail_lines l where %s order by l.at desc, l.id desc limit :most
            """.formatted(String.join(" and ", all)))
                .params(values)
                .query((row, n) -> new Shown(
                        row.getLong("id"),
                        Line.instant(row, "at"),
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("district"),
                        row.getString("act"),
                        row.getString("subject_kind"),
                        row.getString("subject_id"),
                        row.getString("evidence"),
                        row.getObject("seq", Long.class),
                        row.getObject("account", UUID.class)))
                .list();
    }

    /** Only what is asked for stands in the sentence, so that the database plans for just that. */
    private static void equal(
            List<String> all, Map<String, Object> values, String column, String name, @Nullable String value) {
        if (value != null) {
            all.add(column + " = :" + name);
            values.put(name, value);
        }
    }

    private static Map<String, Object> said(Wanted wanted) {
        var said = new TreeMap<String, Object>();
        put(said, "act", wanted.act());
        // the trail stays, so a name that was looked for does not stand in it
        if (some(wanted.name()) != null) {
            said.put("name", "given");
        }
        put(said, "role", wanted.role());
        put(said, "from", wanted.from());
        put(said, "to", wanted.to());
        if (!wanted.subjects().isEmpty()) {
            Subject first = wanted.subjects().getFirst();
            said.put("subject", first.kind() + " " + first.id());
            said.put("subjects", wanted.subjects().size());
        }
        return said;
    }

    private static void put(Map<String, Object> said, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            said.put(name, value.toString());
        }
    }

    private static OffsetDateTime start(LocalDate day) {
        return Beijing.startOf(day).atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String some(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
