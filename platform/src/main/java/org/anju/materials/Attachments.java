package org.anju.materials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of attachments. */
@Component
class Attachments {

    private static final String SELECT = """
            select m.*, (select count(*) from materials_attachment t
                         where t.sha256 = m.sha256 and t.person <> m.person) as twins
            from materials_attachment m
            """;

    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two uploads of one person at once take turns, so that the limits hold. */
    void lock(UUID person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('materials:' || ?, 0))")
                .param(person.toString())
                .query((row, n) -> true)
                .list();
    }

    void add(UUID id, UUID person, String slot, Examined.Accepted file, Passport passport, Instant now, Actor actor) {
        jdbc.sql("""
                insert into materials_attachment (id, person, slot, name, kind, bytes, pages, sha256,
                    formed_on, valid_until, issuer, put_at, put_by, by_employer)
                values (:id, :person, :slot, :name, :kind, :bytes, :pages, :sha256,
                    :formed, :valid, :issuer, :now, :by, :employer)
                """)
                .param("id", id)
                .param("person", person)
                .param("slot", slot)
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("bytes", file.bytes())
                .param("pages", file.pages())
                .param("sha256", file.sha256())
                .param("formed", passport.formedOn())
                .param("valid", passport.validUntil())
                .param("issuer", passport.issuer())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.account())
                .param("employer", actor.is(Role.AGENT))
                .update();
    }

    /** A new row on the same content, with the dates and issuer said of it before. */
    void again(UUID id, UUID earlier, String slot, Instant now, Actor actor) {
        jdbc.sql("""
                insert into materials_attachment (id, person, slot, name, kind, bytes, pages, sha256,
                    formed_on, valid_until, issuer, put_at, put_by, by_employer)
                select :id, person, :slot, name, kind, bytes, pages, sha256,
                    formed_on, valid_until, issuer, :now, :by, false
                from materials_attachment where id = :earlier
                """)
                .param("id", id)
                .param("earlier", earlier)
                .param("slot", slot)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.account())
                .update();
    }

    boolean remove(UUID id, Instant now, @Nullable UUID account) {
        return jdbc.sql("""
                        update materials_attachment set removed_at = :now, removed_by = :by
                        where id = :id and removed_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", account)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean date(UUID id, Passport passport) {
        return jdbc.sql("""
                        update materials_attachment set formed_on = :formed, valid_until = :valid, issuer = :issuer
                        where id = :id and removed_at is null
                        """)
                        .param("formed", passport.formedOn())
                        .param("valid", passport.validUntil())
                        .param("issuer", passport.issuer())
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Attachment> list(UUID person) {
        return jdbc.sql(SELECT + "where m.person = ? and m.removed_at is null order by m.slot, m.put_at, m.id")
                .param(person)
                .query(Attachments::attachment)
                .list();
    }

    List<Attachment> ever(UUID person) {
        return jdbc.sql(SELECT + "where m.person = ? order by m.put_at desc, m.id")
                .param(person)
                .query(Attachments::attachment)
                .list();
    }

    List<PaperEnd> ending(
            Collection<String> slots, LocalDate from, LocalDate until, @Nullable Collection<UUID> persons) {
        return jdbc.sql("""
                        select person, slot, max(valid_until) as last from materials_attachment
                        where removed_at is null and valid_until is not null and slot in (:slots)
                          and (:all or person = any(cast(:persons as uuid[])))
                        group by person, slot having max(valid_until) between :from and :until
                        """)
                .param("slots", slots)
                .param("all", persons == null)
                .param("persons", persons == null ? new UUID[0] : persons.toArray(UUID[]::new))
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new PaperEnd(
                        row.getObject("person", UUID.class),
                        row.getString("slot"),
                        row.getObject("last", LocalDate.class)))
                .list();
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql(SELECT + "where m.id = ?")
                .param(id)
                .query(Attachments::attachment)
                .optional();
    }

    private static Attachment attachment(ResultSet row, int n) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("slot"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getInt("pages"),
                row.getString("sha256"),
                row.getObject("formed_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("issuer"),
                row.getObject("put_at", OffsetDateTime.class).toInstant(),
                row.getObject("put_by", UUID.class),
                row.getBoolean("by_employer"),
                row.getInt("twins"));
    }
}
