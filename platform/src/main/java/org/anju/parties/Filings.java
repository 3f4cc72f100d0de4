package org.anju.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.FilingPart;
import org.anju.parties.filing.FilingStatement;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the versions of what employers say of themselves. */
@Component
class Filings {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Documents documents = new Documents();

    Filings(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The newest version of each part. */
    List<Filing.Kept> parts(UUID employer) {
        return jdbc.sql("""
                        select distinct on (part) part, document_sealed, version, saved_at from parties_employer_part
                        where employer = ? order by part, version desc
                        """)
                .param(employer)
                .query((row, n) -> new Filing.Kept(
                        documents.read(
                                PartySeals.PART.open(
                                        vault,
                                        row.getBytes("document_sealed"),
                                        employer,
                                        row.getString("part"),
                                        row.getLong("version")),
                                FilingPart.valueOf(row.getString("part")).type()),
                        row.getLong("version"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Adds the version after {@code version}; false where somebody has added it already. */
    boolean add(UUID employer, FilingStatement statement, long version, Instant now, @Nullable UUID account) {
        return jdbc.sql("""
                        insert into parties_employer_part (employer, part, version, document_sealed, saved_at, saved_by)
                        select :employer, :part, :version + 1, :document, :now, :account
                        where :version = (select coalesce(max(version), 0) from parties_employer_part
                                          where employer = :employer and part = :part)
                        on conflict do nothing
                        """)
                        .param("employer", employer)
                        .param("part", statement.part().name())
                        .param("version", version)
                        .param(
                                "document",
                                PartySeals.PART.seal(
                                        vault,
                                        documents.write(statement),
                                        employer,
                                        statement.part().name(),
                                        version + 1))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Who acts for it on that day, as the form names them. */
    List<Filing.ListedAgent> agents(UUID employer, LocalDate on) {
        return jdbc.sql("""
                        select a.person, p.name, p.resident_id_sealed, a.id, a.phone_sealed
                        from parties_agent a join parties_person p on p.id = a.person
                        where a.employer = ? and daterange(a.from_day, a.to_day, '[]') @> cast(? as date)
                          and a.ended_at is null
                        order by a.from_day, p.name, p.id
                        """).params(employer, on).query(this::listed).list();
    }

    private Filing.ListedAgent listed(ResultSet row, int n) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        byte[] phone = row.getBytes("phone_sealed");
        return new Filing.ListedAgent(
                person,
                row.getString("name"),
                PartySeals.PERSON.open(vault, row.getBytes("resident_id_sealed"), person),
                phone == null ? null : PartySeals.PHONE.open(vault, phone, row.getObject("id", UUID.class)));
    }
}
