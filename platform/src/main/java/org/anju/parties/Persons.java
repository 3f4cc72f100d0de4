package org.anju.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Statement;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of persons and of the versions of what they said. */
@Component
class Persons {

    /** Who may see a person: himself, the agents of the employer he is with, and the office (which comes by way of a case). */
    private static final String REACH = """
            and p.erased_at is null and (p.id = :self and :role = 'APPLICANT'
              or :role in ('CLERK', 'APPROVER', 'SUPERVISOR', 'CLOCK')
              or :role = 'AGENT' and exists (
                   select from parties_association a
                   where a.person = p.id and a.employer = :employer
                     and (a.state = 'CONFIRMED' or :named and a.state = 'REQUESTED')))
            """;

    record Saved(Statement statement, long version, Instant savedAt) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Documents documents = new Documents();

    Persons(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Whoever knows his number finds him in whichever district he is, and enrols nobody twice (ADR 112). */
    boolean add(UUID id, String name, ResidentId residentId, Instant now) {
        return jdbc.sql("select parties_enrol(?, ?, ?, ?, ?)")
                .params(
                        id,
                        name,
                        PartySeals.PERSON.seal(vault, residentId.number(), id),
                        PartySeals.index(vault, residentId.number()),
                        now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void rename(UUID id, String name, ResidentId residentId) {
        jdbc.sql("""
                        update parties_person set name = ?, resident_id_sealed = ?, resident_id_index = ? where id = ?
                        """)
                .params(
                        name,
                        PartySeals.PERSON.seal(vault, residentId.number(), id),
                        PartySeals.index(vault, residentId.number()),
                        id)
                .update();
    }

    Person byResidentId(ResidentId residentId) {
        return jdbc.sql("select id, name, resident_id_sealed, created_at from parties_numbered(?)")
                .param(PartySeals.index(vault, residentId.number()))
                .query(this::person)
                .single();
    }

    Optional<UUID> known(ResidentId residentId) {
        return jdbc.sql("select id from parties_numbered(?)")
                .param(PartySeals.index(vault, residentId.number()))
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** @param named whether an association that is only asked for is enough, as it is for the name */
    Optional<Person> find(Actor actor, UUID id, boolean named) {
        return jdbc.sql("select p.id, p.name, p.resident_id_sealed, p.created_at from parties_person p "
                        + "where p.id = :id " + REACH)
                .param("id", id)
                .param("self", actor.person())
                .param("role", actor.role().name())
                .param("employer", actor.employer())
                .param("named", named)
                .query(this::person)
                .optional();
    }

    /** Newest version of each section. The caller has found the person as one the actor may see. */
    List<Saved> sections(UUID person) {
        return jdbc.sql("""
                select distinct on (section) person, section, document_sealed, version, saved_at
                from parties_section where person = ?
                order by section, version desc
                """).param(person).query(this::saved).list();
    }

    /** Every version of one section, newest first. */
    List<Statement> versions(UUID person, Section section) {
        return jdbc.sql("""
                select person, section, document_sealed, version, saved_at from parties_section
                where person = ? and section = ? order by version desc
                """).params(person, section.name()).query(this::saved).list().stream()
                .map(Saved::statement)
                .toList();
    }

    /** Adds the version after {@code version}; false where somebody has added it already. */
    boolean add(UUID person, Statement statement, long version, Instant now, @Nullable UUID account) {
        return jdbc.sql("""
                        insert into parties_section (person, section, version, document_sealed, saved_at, saved_by)
                        select :person, :section, :version + 1, :document, :now, :account
                        where :version = (select coalesce(max(version), 0) from parties_section
                                          where person = :person and section = :section)
                        on conflict do nothing
                        """)
                        .param("person", person)
                        .param("section", statement.section().name())
                        .param("version", version)
                        .param(
                                "document",
                                PartySeals.SECTION.seal(
                                        vault,
                                        documents.write(statement),
                                        person,
                                        statement.section().name(),
                                        version + 1))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .update()
                == 1;
    }

    private Saved saved(ResultSet row, int n) throws SQLException {
        Section section = Section.valueOf(row.getString("section"));
        UUID person = row.getObject("person", UUID.class);
        long version = row.getLong("version");
        String document =
                PartySeals.SECTION.open(vault, row.getBytes("document_sealed"), person, section.name(), version);
        return new Saved(
                documents.read(document, section.type()),
                version,
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private Person person(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Person(
                id,
                row.getString("name"),
                new ResidentId(PartySeals.PERSON.open(vault, row.getBytes("resident_id_sealed"), id)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
