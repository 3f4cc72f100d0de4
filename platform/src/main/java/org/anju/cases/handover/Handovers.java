package org.anju.cases.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where hand-overs lie. */
@Repository
class Handovers {

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where one is open for that permit already. */
    boolean add(Handover handover, String district) {
        return jdbc.sql("""
                        insert into cases_handover (id, permit, person, district, to_district, employer, asked_at)
                        values (:id, :permit, :person, :district, :to, :employer, :at)
                        on conflict (permit) where done_at is null do nothing
                        """)
                        .param("id", handover.id())
                        .param("permit", handover.permit())
                        .param("person", handover.person())
                        .param("district", district)
                        .param("to", handover.toDistrict())
                        .param("employer", handover.employer())
                        .param("at", handover.askedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False where it has been carried out already. */
    boolean done(UUID id, Handover.Done done, UUID account) {
        return jdbc.sql("""
                        update cases_handover set done_at = :at, done_by = :account, done_name = :by, receipt = :receipt
                        where id = :id and done_at is null
                        """)
                        .param("at", done.at().atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .param("by", done.by())
                        .param("receipt", done.receipt())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Of the officer's district; what waits first, the oldest first. */
    List<Handover> all(Actor officer, int most) {
        return jdbc.sql("""
                        select * from cases_handover where district = :district
                        order by done_at nulls first, asked_at limit :most
                        """)
                .param("district", officer.district())
                .param("most", most)
                .query(Handovers::row)
                .list();
    }

    Optional<Handover> find(UUID id, Actor officer) {
        return jdbc.sql("select * from cases_handover where id = :id and district = :district")
                .param("id", id)
                .param("district", officer.district())
                .query(Handovers::row)
                .optional();
    }

    /** The latest of that permit. */
    Optional<Handover> of(String permit) {
        return jdbc.sql("select * from cases_handover where permit = :permit order by asked_at desc limit 1")
                .param("permit", permit)
                .query(Handovers::row)
                .optional();
    }

    /** All of that person's, the oldest first. */
    List<Handover> ofPerson(UUID person) {
        return jdbc.sql("select * from cases_handover where person = :person order by asked_at, id")
                .param("person", person)
                .query(Handovers::row)
                .list();
    }

    private static Handover row(ResultSet row, int n) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        Instant asked = row.getObject("asked_at", OffsetDateTime.class).toInstant();
        return new Handover(
                row.getObject("id", UUID.class),
                row.getString("permit"),
                row.getObject("person", UUID.class),
                row.getString("to_district"),
                row.getString("employer"),
                asked,
                done == null
                        ? null
                        : new Handover.Done(done.toInstant(), row.getString("done_name"), row.getString("receipt")));
    }
}
