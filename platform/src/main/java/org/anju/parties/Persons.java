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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of persons and of the versions of what they said. */
@Component
class Persons {

    /** Who may see a person: himself, the agents of the employer he is with, and the office (which comes by way of a case). */
    private static final String REACH = """
            and (p.id = :self and :role = 'APPLICANT'
              or :role in ('CLERK', 'APPROVER', 'SUPERVISOR', 'CLOCK')
              or :role = 'AGENT' and exists (
                   select from parties_association a
                   where a.person = p.id and a.employer = :employer
                     and (a.state = 'CONFIRMED' or :named and a.state = 'REQUESTED')))
            """;

    record Saved(Statement statement, long version, Instant savedAt) {}

    private final JdbcClient jdbc;
    private final Documents documents = new Documents();

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(UUID id, String name, ResidentId residentId, Instant now) {
        return jdbc.sql("""
                        insert into parties_person (id, name, resident_id, created_at) values (?, ?, ?, ?)
                        on conflict (resident_id) do nothing
                        """)
                        .params(id, name, residentId.number(), now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Person byResidentId(ResidentId residentId) {
        return jdbc.sql("select id, name, resident_id, created_at from parties_person where resident_id = ?")
                .param(residentId.number())
                .query(Persons::person)
                .single();
    }

    /** @param named whether an association that is only asked for is enough, as it is for the name */
    Optional<Person> find(Actor actor, UUID id, boolean named) {
        return jdbc.sql("select p.id, p.name, p.resident_id, p.created_at from parties_person p where p.id = :id "
                        + REACH)
                .param("id", id)
                .param("self", actor.person())
                .param("role", actor.role().name())
                .param("employer", actor.employer())
                .param("named", named)
                .query(Persons::person)
                .optional();
    }

    /** Newest version of each section. The caller has found the person as one the actor may see. */
    List<Saved> sections(UUID person) {
        return jdbc.sql("""
                select distinct on (section) section, document, version, saved_at
                from parties_section where person = ?
                order by section, version desc
                """).param(person).query(this::saved).list();
    }

    /** Adds the version after {@code version}; false where somebody has added it already. */
    boolean add(UUID person, Statement statement, long version, Instant now, @Nullable UUID account) {
        return jdbc.sql("""
                        insert into parties_section (person, section, version, document, saved_at, saved_by)
                        select :person, :section, :version + 1, cast(:document as jsonb), :now, :account
                        where :version = (select coalesce(max(version), 0) from parties_section
                                          where person = :person and section = :section)
                        on conflict do nothing
                        """)
                        .param("person", person)
                        .param("section", statement.section().name())
                        .param("version", version)
                        .param("document", documents.write(statement))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .update()
                == 1;
    }

    private Saved saved(ResultSet row, int n) throws SQLException {
        Section section = Section.valueOf(row.getString("section"));
        return new Saved(
                documents.read(row.getString("document"), section.type()),
                row.getLong("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new ResidentId(row.getString("resident_id")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
