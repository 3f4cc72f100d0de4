package org.anju.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.parties.roster.RosterEntry;
import org.anju.parties.roster.RosterPerson;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of people whom employers expect. */
@Component
class Roster {

    private static final String OPEN = """
            select id, entry_sealed, imported_at from parties_roster
            where employer = :employer and used_at is null and removed_at is null
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Documents documents = new Documents();

    Roster(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** False where somebody with that number is on it already: the index decides. */
    boolean add(UUID list, Actor agent, RosterEntry entry, Instant now) {
        UUID id = UUID.randomUUID();
        return jdbc.sql("""
                        insert into parties_roster
                            (id, employer, resident_id_index, name, entry_sealed, import_id, imported_at, imported_by)
                        values (:id, :employer, :number, :name, :entry, :list, :now, :account)
                        on conflict (employer, resident_id_index) where used_at is null and removed_at is null
                        do nothing
                        """)
                        .param("id", id)
                        .param("employer", agent.employer())
                        .param(
                                "number",
                                PartySeals.index(vault, entry.residentId().number()))
                        .param("name", entry.name())
                        .param("entry", PartySeals.ENTRY.seal(vault, documents.write(entry), id))
                        .param("list", list)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", agent.account())
                        .update()
                == 1;
    }

    List<RosterPerson> people(Actor agent, String words, int from, int most) {
        return jdbc.sql(OPEN + """
                        and (:words = '' or position(lower(:words) in lower(name)) > 0 or resident_id_index = :number)
                        order by imported_at desc, name, id offset :from limit :most
                        """)
                .param("employer", agent.employer())
                .param("words", words)
                .param("number", PartySeals.index(vault, words.toUpperCase(Locale.ROOT)))
                .param("from", from)
                .param("most", most)
                .query(this::person)
                .list();
    }

    int count(Actor agent) {
        return jdbc.sql("select count(*) from (" + OPEN + ") as waiting")
                .param("employer", agent.employer())
                .query(Integer.class)
                .single();
    }

    Optional<RosterPerson> byNumber(UUID employer, ResidentId residentId) {
        return jdbc.sql(OPEN + "and resident_id_index = :number")
                .param("employer", employer)
                .param("number", PartySeals.index(vault, residentId.number()))
                .query(this::person)
                .optional();
    }

    boolean remove(Actor agent, UUID id, Instant now) {
        return jdbc.sql("""
                        update parties_roster set removed_at = :now, removed_by = :account
                        where id = :id and employer = :employer and used_at is null and removed_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", agent.account())
                        .param("id", id)
                        .param("employer", agent.employer())
                        .update()
                == 1;
    }

    /** By blind index. */
    Set<String> listed(UUID employer) {
        return new HashSet<>(jdbc.sql("""
                        select encode(resident_id_index, 'hex') from parties_roster
                        where employer = ? and used_at is null and removed_at is null
                        """).param(employer).query(String.class).list());
    }

    /** By blind index. */
    Set<String> associated(UUID employer) {
        return new HashSet<>(jdbc.sql("""
                        select encode(p.resident_id_index, 'hex') from parties_association a join parties_person p on p.id = a.person
                        where a.employer = ? and a.state = 'CONFIRMED'
                        """).param(employer).query(String.class).list());
    }

    private RosterPerson person(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new RosterPerson(
                id,
                documents.read(PartySeals.ENTRY.open(vault, row.getBytes("entry_sealed"), id), RosterEntry.class),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
