package org.anju.conduct.spot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of restrictions. */
@Component
class Restrictions {

    private final JdbcClient jdbc;

    Restrictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where another one is proposed or runs in those days. */
    boolean add(Restriction restriction, String district) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('conduct_restriction ' || ?))")
                .param(restriction.employer().toString())
                .query(row -> {});
        return jdbc.sql("""
                        insert into conduct_restriction (id, district, employer, employer_name, reason, said, from_day,
                            until_day, review_day, hear_until, proposed_at, proposer, proposer_name)
                        select :id, :district, :employer, :name, :reason, :said, :from, cast(:until as date),
                            cast(:review as date), :hear, :at, :proposer, :by
                        where not exists (select from conduct_restriction
                            where employer = :employer and imposed is distinct from false and lifted_at is null
                              and daterange(from_day, until_day, '[]') && daterange(:from, cast(:until as date), '[]'))
                        """)
                        .param("id", restriction.id())
                        .param("district", district)
                        .param("employer", restriction.employer())
                        .param("name", restriction.employerName())
                        .param("reason", restriction.reason().name())
                        .param("said", restriction.said())
                        .param("from", restriction.from())
                        .param("until", restriction.until())
                        .param("review", restriction.review())
                        .param("hear", restriction.hearUntil())
                        .param("at", restriction.proposedAt().atOffset(ZoneOffset.UTC))
                        .param("proposer", restriction.proposer())
                        .param("by", restriction.proposerName())
                        .update()
                == 1;
    }

    boolean state(UUID id, String words, Instant now) {
        return jdbc.sql("""
                        update conduct_restriction set statement = ?, stated_at = ? where id = ? and statement is null
                        """).params(words, now.atOffset(ZoneOffset.UTC), id).update() == 1;
    }

    boolean decide(UUID id, Restriction.Decision decision, UUID decider) {
        return jdbc.sql("""
                        update conduct_restriction set imposed = :imposed, hearing = :hearing, decided_at = :at,
                            decider = :decider, decider_name = :by
                        where id = :id and imposed is null
                        """)
                        .param("imposed", decision.imposed())
                        .param("hearing", decision.hearing())
                        .param("at", decision.at().atOffset(ZoneOffset.UTC))
                        .param("decider", decider)
                        .param("by", decision.by())
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean lift(UUID id, Restriction.Lifting lifting) {
        return jdbc.sql("""
                        update conduct_restriction set lifted_at = :at, lifted_name = :by, lifted_why = :why
                        where id = :id and imposed and lifted_at is null
                        """)
                        .param("at", lifting.at().atOffset(ZoneOffset.UTC))
                        .param("by", lifting.by())
                        .param("why", lifting.why())
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Restriction> find(UUID id) {
        return list("id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The newest first. */
    List<Restriction> of(UUID employer) {
        return list("employer = :employer", Map.of("employer", employer));
    }

    /** What is proposed, or imposed and not over by that day. */
    List<Restriction> live(String district, LocalDate day) {
        return list("""
                district = :district and lifted_at is null and imposed is distinct from false
                and (imposed is null or until_day is null or until_day >= :day)
                """, Map.of("district", district, "day", day));
    }

    List<Restriction> ended(LocalDate first, LocalDate last) {
        return list(
                "imposed and lifted_at is null and until_day between :first and :last",
                Map.of("first", first, "last", last));
    }

    private List<Restriction> list(String where, Map<String, ?> params) {
        return jdbc.sql("select * from conduct_restriction where " + where + " order by proposed_at desc, id")
                .params(params)
                .query(Restrictions::row)
                .list();
    }

    private static Restriction row(ResultSet row, int n) throws SQLException {
        String statement = row.getString("statement");
        String hearing = row.getString("hearing");
        String lifted = row.getString("lifted_why");
        return new Restriction(
                uuid(row, "id"),
                uuid(row, "employer"),
                row.getString("employer_name"),
                Restriction.Reason.valueOf(row.getString("reason")),
                row.getString("said"),
                Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                row.getObject("until_day", LocalDate.class),
                row.getObject("review_day", LocalDate.class),
                Objects.requireNonNull(row.getObject("hear_until", LocalDate.class)),
                Spots.at(row, "proposed_at"),
                uuid(row, "proposer"),
                row.getString("proposer_name"),
                statement == null ? null : new Restriction.Statement(statement, Spots.at(row, "stated_at")),
                hearing == null
                        ? null
                        : new Restriction.Decision(
                                row.getBoolean("imposed"),
                                hearing,
                                Spots.at(row, "decided_at"),
                                row.getString("decider_name")),
                lifted == null
                        ? null
                        : new Restriction.Lifting(Spots.at(row, "lifted_at"), row.getString("lifted_name"), lifted));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
