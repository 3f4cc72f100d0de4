package org.anju.parties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.FilingPart;
import org.anju.parties.filing.FilingStatement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the versions of what employers say of themselves. */
@Component
class Filings {

    private final JdbcClient jdbc;
    private final Documents documents = new Documents();

    Filings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of each part. */
    List<Filing.Kept> parts(UUID employer) {
        return jdbc.sql("""
                        select distinct on (part) part, document, version, saved_at from parties_employer_part
                        where employer = ? order by part, version desc
                        """)
                .param(employer)
                .query((row, n) -> new Filing.Kept(
                        documents.read(
                                row.getString("document"),
                                FilingPart.valueOf(row.getString("part")).type()),
                        row.getLong("version"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Adds the version after {@code version}; false where somebody has added it already. */
    boolean add(UUID employer, FilingStatement statement, long version, Instant now, @Nullable UUID account) {
        return jdbc.sql("""
                        insert into parties_employer_part (employer, part, version, document, saved_at, saved_by)
                        select :employer, :part, :version + 1, cast(:document as jsonb), :now, :account
                        where :version = (select coalesce(max(version), 0) from parties_employer_part
                                          where employer = :employer and part = :part)
                        on conflict do nothing
                        """)
                        .param("employer", employer)
                        .param("part", statement.part().name())
                        .param("version", version)
                        .param("document", documents.write(statement))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Who acts for it on that day, as the form names them. */
    List<Filing.ListedAgent> agents(UUID employer, LocalDate on) {
        return jdbc.sql("""
                        select a.person, p.name, p.resident_id, a.phone
                        from parties_agent a join parties_person p on p.id = a.person
                        where a.employer = ? and daterange(a.from_day, a.to_day, '[]') @> cast(? as date)
                          and a.ended_at is null
                        order by a.from_day, p.name, p.resident_id
                        """)
                .params(employer, on)
                .query((row, n) -> new Filing.ListedAgent(
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getString("resident_id"),
                        row.getString("phone")))
                .list();
    }
}
