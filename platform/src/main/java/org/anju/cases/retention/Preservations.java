package org.anju.cases.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where 保全 lies. */
@Repository
class Preservations {

    private final JdbcClient jdbc;

    Preservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where one stands in that district already. */
    boolean add(Preservation made, Actor by) {
        return jdbc.sql("""
                        insert into cases_preservation (id, district, person, ref, why, placed_at, placed_by, placed_name)
                        values (:id, :district, :person, :ref, :why, :at, :by, :name)
                        on conflict (person, district) where lifted_at is null do nothing
                        """)
                        .param("id", made.id())
                        .param("district", by.district())
                        .param("person", made.person())
                        .param("ref", made.ref())
                        .param("why", made.why())
                        .param("at", Ledger.utc(made.placedAt()))
                        .param("by", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    /** False where it has been lifted already. */
    boolean lift(UUID id, String why, Actor by, Instant at) {
        return jdbc.sql("""
                        update cases_preservation set lifted_at = :at, lifted_by = :by, lifted_name = :name, lifted_why = :why
                        where id = :id and district = :district and lifted_at is null
                        """)
                        .param("at", Ledger.utc(at))
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("why", why)
                        .param("id", id)
                        .param("district", by.district())
                        .update()
                == 1;
    }

    /** Also one that was lifted. */
    Optional<Preservation> find(UUID id, String district) {
        return jdbc.sql("select * from cases_preservation where id = ? and district = ?")
                .params(id, district)
                .query(Preservations::row)
                .optional();
    }

    List<Preservation> standing(String district, int most) {
        return jdbc.sql("""
                        select * from cases_preservation where district = ? and lifted_at is null
                        order by placed_at desc, id limit ?
                        """).params(district, most).query(Preservations::row).list();
    }

    /** Whoever is under one, in any district. */
    Set<UUID> persons() {
        return new HashSet<>(jdbc.sql("select person from cases_preservation where lifted_at is null")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    private static Preservation row(ResultSet row, int n) throws SQLException {
        return new Preservation(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("ref"),
                row.getString("why"),
                Objects.requireNonNull(Ledger.instant(row, "placed_at")),
                row.getString("placed_name"));
    }
}
