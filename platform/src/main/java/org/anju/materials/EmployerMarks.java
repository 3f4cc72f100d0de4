package org.anju.materials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.policy.material.Mark;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who saw which seal on an employer's paper. */
@Component
class EmployerMarks {

    private final JdbcClient jdbc;

    EmployerMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void saw(UUID paper, Map<Mark, Boolean> seen, Instant now, Actor actor) {
        seen.forEach((mark, there) -> jdbc.sql("""
                        insert into materials_employer_mark (paper, mark, side, seen, at, account, by_name)
                        values (:paper, :mark, :side, :seen, :now, :account, :by)
                        """)
                .param("paper", paper)
                .param("mark", mark.name())
                .param("side", actor.is(Role.AGENT) ? "GIVER" : "OFFICE")
                .param("seen", there)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("by", actor.name())
                .update());
    }

    /** What stands: of each side and mark the latest. */
    List<Sighting> sightings(Collection<UUID> papers) {
        return jdbc.sql("""
                        select distinct on (paper, side, mark) * from materials_employer_mark
                        where paper = any(cast(:ids as uuid[]))
                        order by paper, side, mark, id desc
                        """)
                .param("ids", papers.toArray(UUID[]::new))
                .query(EmployerMarks::sighting)
                .list();
    }

    private static Sighting sighting(ResultSet row, int n) throws SQLException {
        return new Sighting(
                row.getObject("paper", UUID.class),
                Mark.valueOf(row.getString("mark")),
                row.getString("side").equals("OFFICE"),
                row.getBoolean("seen"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
