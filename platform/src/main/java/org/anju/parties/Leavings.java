package org.anju.parties;

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
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of leavers. */
@Component
class Leavings {

    private static final String ALL = """
            select l.*, a.person, a.employer, p.name as person_name, p.resident_id_sealed, e.name as employer_name
            from parties_leaving l join parties_association a on a.id = l.association
            join parties_person p on p.id = a.person and p.erased_at is null join parties_employer e on e.id = a.employer
            """;

    /** His own for an applicant, his employer's for an agent, the district's for the office. */
    private static final String SEEN = ALL + """
            where (:role = 'APPLICANT' and a.person = :self
                or :role = 'AGENT' and a.employer = :employer
                or :role in ('CLERK', 'APPROVER', 'SUPERVISOR', 'CLOCK') and e.district = :district)
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    Leavings(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** False where one is open already, or the association is not in force any more: its row is held while this is decided. */
    boolean add(UUID association, LocalDate leftOn, Actor by, Instant now, LocalDate lastDay, Instant dueAt) {
        return jdbc.sql("""
                        insert into parties_leaving (id, association, left_on, reported_role, reported_by, reported_name,
                            reported_at, last_day, due_at)
                        select gen_random_uuid(), a.id, :left, :role, :by, :name, :now, :last, :due
                        from parties_association a where a.id = :association and a.state = 'CONFIRMED'
                        for no key update
                        on conflict (association) where closed_at is null do nothing
                        """)
                        .param("association", association)
                        .param("left", leftOn)
                        .param("role", by.role().name())
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("last", lastDay)
                        .param("due", dueAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What the release itself leaves, closed from the start. */
    void addReleased(
            UUID association,
            LocalDate leftOn,
            Actor by,
            Instant now,
            LocalDate lastDay,
            Instant dueAt,
            @Nullable Instant overdueAt) {
        jdbc.sql("""
                        insert into parties_leaving (id, association, left_on, reported_role, reported_by, reported_name,
                            reported_at, last_day, due_at, overdue_at, closed_at, closed_as)
                        values (gen_random_uuid(), :association, :left, :role, :by, :name, :now, :last, :due,
                            cast(:overdue as timestamptz), :now, 'RELEASED')
                        """)
                .param("association", association)
                .param("left", leftOn)
                .param("role", by.role().name())
                .param("by", by.account())
                .param("name", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("last", lastDay)
                .param("due", dueAt.atOffset(ZoneOffset.UTC))
                .param("overdue", overdueAt == null ? null : overdueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean close(UUID id, Leaving.Close as, Instant now) {
        return jdbc.sql("""
                        update parties_leaving set closed_at = ?, closed_as = ? where id = ? and closed_at is null
                          and (? <> 'TAKEN_BACK' or overdue_at is null)
                        """)
                        .params(now.atOffset(ZoneOffset.UTC), as.name(), id, as.name())
                        .update()
                == 1;
    }

    void overdue(UUID id, Instant now) {
        jdbc.sql("update parties_leaving set overdue_at = ? where id = ? and overdue_at is null")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    Optional<Leaving> open(UUID association) {
        return jdbc.sql(ALL + "where l.association = ? and l.closed_at is null")
                .param(association)
                .query(this::leaving)
                .optional();
    }

    /** The next one whose last day is over, locked; other nodes pass it by. */
    Optional<Leaving> lockNextDue(Instant now, Collection<UUID> except) {
        return jdbc.sql(ALL + """
                        where l.due_at <= :now and l.overdue_at is null and l.closed_at is null
                          and l.id <> all (cast(:except as uuid[]))
                        order by l.due_at, l.id limit 1 for update of l skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("except", except.toArray(UUID[]::new))
                .query(this::leaving)
                .optional();
    }

    List<Leaving> list(Actor actor, String rest) {
        return seen(actor, rest).query(this::leaving).list();
    }

    /** Of one employer, or of all, by what the reader typed of its name. */
    List<Leaving> overdue(Actor office, String employer) {
        return seen(office, """
                        and l.overdue_at is not null and (:named = '' or strpos(e.name, :named) > 0)
                        order by l.closed_at is not null, l.last_day, l.id
                        """).param("named", employer).query(this::leaving).list();
    }

    /** Employers whose release of somebody is still due on that day or later. */
    List<UUID> due(LocalDate from) {
        return jdbc.sql("""
                        select distinct a.employer from parties_leaving l
                        join parties_association a on a.id = l.association
                        where l.closed_at is null and l.last_day >= ?
                        """)
                .param(from)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec seen(Actor actor, String rest) {
        return jdbc.sql(SEEN + rest)
                .param("role", actor.role().name())
                .param("self", actor.person())
                .param("employer", actor.employer())
                .param("district", actor.district());
    }

    private Leaving leaving(ResultSet row, int n) throws SQLException {
        String closed = row.getString("closed_as");
        UUID person = row.getObject("person", UUID.class);
        return new Leaving(
                row.getObject("id", UUID.class),
                row.getObject("association", UUID.class),
                person,
                row.getString("person_name"),
                new ResidentId(PartySeals.PERSON.open(vault, row.getBytes("resident_id_sealed"), person)),
                row.getObject("employer", UUID.class),
                row.getString("employer_name"),
                row.getObject("left_on", LocalDate.class),
                Role.valueOf(row.getString("reported_role")),
                row.getString("reported_name"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_day", LocalDate.class),
                instant(row, "overdue_at"),
                instant(row, "closed_at"),
                closed == null ? null : Leaving.Close.valueOf(closed));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
