package org.anju.cases.breach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.Json;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Party;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where candidates lie. */
@Repository
class Candidates {

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the same has been found before, whatever became of it. */
    boolean add(Candidate found, String district) {
        return jdbc.sql("""
                        insert into cases_breach_candidate
                            (id, district, kind, party, employer, person, mark, found_at, facts, link)
                        values (:id, :district, :kind, :party, :employer, :person, :mark, :at, cast(:facts as jsonb), :link)
                        on conflict (district, kind, mark) do nothing
                        """)
                        .param("id", found.id())
                        .param("district", district)
                        .param("kind", found.kind().name())
                        .param("party", found.party().name())
                        .param("employer", found.employer())
                        .param("person", found.person())
                        .param("mark", found.mark())
                        .param("at", found.foundAt().atOffset(ZoneOffset.UTC))
                        .param("facts", Json.write(found.facts()))
                        .param("link", found.link())
                        .update()
                == 1;
    }

    /** False where somebody has looked into it already. */
    boolean taken(UUID id, String breach, Actor officer, Instant now) {
        return close(id, officer, now, breach, null);
    }

    boolean dismissed(UUID id, String why, Actor officer, Instant now) {
        return close(id, officer, now, null, why);
    }

    private boolean close(
            UUID id,
            Actor officer,
            Instant now,
            @org.jspecify.annotations.Nullable String breach,
            @org.jspecify.annotations.Nullable String why) {
        return jdbc.sql("""
                        update cases_breach_candidate set closed_at = :at, closed_by = :by, breach = :breach, why = :why
                        where id = :id and district = :district and closed_at is null
                        """)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("by", officer.name())
                        .param("breach", breach)
                        .param("why", why)
                        .param("id", id)
                        .param("district", officer.district())
                        .update()
                == 1;
    }

    Optional<Candidate> find(UUID id, Actor officer) {
        return jdbc.sql("select * from cases_breach_candidate where id = :id and district = :district")
                .param("id", id)
                .param("district", officer.district())
                .query(Candidates::row)
                .optional();
    }

    /** Of the officer's district; those nobody has looked into first, the newest first. */
    List<Candidate> all(Actor officer, int most, int skip) {
        return jdbc.sql("""
                        select * from cases_breach_candidate where district = :district
                        order by (closed_at is not null), found_at desc, id limit :most offset :skip
                        """)
                .param("district", officer.district())
                .param("most", most)
                .param("skip", skip)
                .query(Candidates::row)
                .list();
    }

    int open(Actor officer) {
        return jdbc.sql("select count(*) from cases_breach_candidate where district = :district and closed_at is null")
                .param("district", officer.district())
                .query(Integer.class)
                .single();
    }

    private static Candidate row(ResultSet row, int n) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Candidate(
                row.getObject("id", UUID.class),
                BreachKind.valueOf(row.getString("kind")),
                Party.valueOf(row.getString("party")),
                row.getObject("employer", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("mark"),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                Arrays.asList(Json.read(row.getString("facts"), Object[].class)),
                row.getString("link"),
                closed == null
                        ? null
                        : new Candidate.Closed(
                                closed.toInstant(),
                                row.getString("closed_by"),
                                row.getString("breach"),
                                row.getString("why")));
    }
}
