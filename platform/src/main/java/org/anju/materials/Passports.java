package org.anju.materials;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.policy.material.Mark;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what is said about papers: marks seen, reasons given, the planned day. */
@Component
class Passports {

    private final JdbcClient jdbc;
    private final Marks marks;

    Passports(JdbcClient jdbc) {
        this.jdbc = jdbc;
        marks = new Marks(jdbc, "materials_mark", "attachment");
    }

    Marks marks() {
        return marks;
    }

    /** What whoever handed it in says of it now. */
    Map<Mark, Boolean> said(UUID attachment) {
        return marks.sightings(List.of(attachment)).stream()
                .filter(each -> !each.office())
                .collect(Collectors.toMap(Sighting::mark, Sighting::seen));
    }

    void reason(UUID id, UUID person, String slot, GivenReason.Kind kind, String reason, Instant now, Actor actor) {
        jdbc.sql("""
                        insert into materials_reason (id, person, slot, kind, reason, at, account)
                        values (:id, :person, :slot, :kind, :reason, :now, :account)
                        """)
                .param("id", id)
                .param("person", person)
                .param("slot", slot)
                .param("kind", kind.name())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .update();
    }

    boolean withdraw(UUID person, String slot, Instant now) {
        return jdbc.sql("""
                        update materials_reason set withdrawn_at = :now
                        where person = :person and slot = :slot and withdrawn_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", person)
                        .param("slot", slot)
                        .update()
                == 1;
    }

    List<GivenReason> reasons(UUID person) {
        return jdbc.sql("select * from materials_reason where person = ? and withdrawn_at is null order by slot")
                .param(person)
                .query((row, n) -> new GivenReason(
                        row.getObject("id", UUID.class),
                        row.getString("slot"),
                        GivenReason.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void plan(UUID person, LocalDate day, Instant now) {
        jdbc.sql("""
                        insert into materials_plan (person, day, set_at) values (:person, :day, :now)
                        on conflict (person) do update set day = excluded.day, set_at = excluded.set_at
                        """)
                .param("person", person)
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<LocalDate> planned(UUID person) {
        return jdbc.sql("select day from materials_plan where person = ?")
                .param(person)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .optional();
    }
}
