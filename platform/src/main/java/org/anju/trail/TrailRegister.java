package org.anju.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.policy.time.Beijing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 留痕查阅: lets the supervisor read the trail, and the operator see that it is being sealed. */
@Component
public class TrailRegister {

    public static final int PAGE = 50;

    /** A line as it is shown. {@code seal} is null while it waits. */
    public record Shown(
            long id,
            Instant at,
            String name,
            String role,
            String act,
            String kind,
            String subject,
            String evidence,
            @Nullable Long seal) {}

    /** What to look for; null or empty means any. The day is a Beijing day. */
    public record Wanted(
            @Nullable String act,
            @Nullable String name,
            @Nullable String subject,
            @Nullable LocalDate day) {}

    /** How the sealing stands. */
    public record Sealing(
            long unsealed, long heads, @Nullable Instant lastHead) {}

    /** A signed head, as it also lies in the witness file outside the database. */
    public record Covering(long no, byte[] hash, Instant at) {}

    private final JdbcClient jdbc;
    private final Trail trail;

    public TrailRegister(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** One page, the latest first, and one more line where there are more. Reading the trail leaves a line itself. */
    public List<Shown> lines(Actor actor, Wanted wanted, int page) {
        if (!actor.is(Role.SUPERVISOR)) {
            return List.of();
        }
        LocalDate day = wanted.day();
        trail.record(actor, "saw", new Subject("trail", ""), Map.of("page", page));
        return jdbc.sql("""
                        select l.id, l.at, l.name, l.role, l.act, l.subject_kind, l.subject_id, l.evidence, s.seq
                          from trail_lines l left join trail_seals s on s.line = l.id
                         where l.district = :district and (:act::text is null or l.act = :act)
                           and (:name::text is null or l.name = :name)
                           and (:subject::text is null or l.subject_id = :subject)
                           and (:from::timestamptz is null or l.at >= :from and l.at < :to)
                         order by l.id desc limit :most offset :skip
                        """)
                .param("district", actor.district())
                .param("act", some(wanted.act()))
                .param("name", some(wanted.name()))
                .param("subject", some(wanted.subject()))
                .param("from", day == null ? null : Beijing.startOf(day).atOffset(ZoneOffset.UTC))
                .param(
                        "to",
                        day == null ? null : Beijing.startOf(day.plusDays(1)).atOffset(ZoneOffset.UTC))
                .param("most", PAGE + 1)
                .param("skip", (page - 1) * PAGE)
                .query((row, n) -> new Shown(
                        row.getLong("id"),
                        Line.instant(row, "at"),
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("act"),
                        row.getString("subject_kind"),
                        row.getString("subject_id"),
                        row.getString("evidence"),
                        row.getObject("seq", Long.class)))
                .list();
    }

    public Sealing sealing() {
        Optional<Head> last = jdbc.sql("select " + Head.COLUMNS + " from trail_heads h order by h.no desc limit 1")
                .query((row, n) -> Head.of(row))
                .optional();
        long unsealed = jdbc.sql("select count(*) from trail_unsealed")
                .query(Long.class)
                .single();
        return new Sealing(
                unsealed, last.map(Head::no).orElse(0L), last.map(Head::at).orElse(null));
    }

    /** The first head under which the line of that act lies; nothing while it waits to be sealed. */
    public Optional<Covering> covering(String act, Subject subject) {
        return jdbc.sql("select " + Head.COLUMNS + """
                         from trail_heads h where h.seq >= (
                            select min(s.seq) from trail_lines l join trail_seals s on s.line = l.id
                            where l.act = :act and l.subject_kind = :kind and l.subject_id = :id)
                        order by h.no limit 1
                        """)
                .param("act", act)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, n) -> Head.of(row))
                .optional()
                .map(head -> new Covering(head.no(), head.hash(), head.at()));
    }

    private static @Nullable String some(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
