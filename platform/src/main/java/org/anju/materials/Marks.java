package org.anju.materials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.anju.policy.material.Mark;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of who saw which seal or signature on which paper: one of applicants' papers, one of employers'. */
class Marks {

    private final JdbcClient jdbc;
    private final String table;
    private final String key;

    /**
     * @param table one of this room's
     * @param key its column that names the paper
     */
    Marks(JdbcClient jdbc, String table, String key) {
        this.jdbc = jdbc;
        this.table = table;
        this.key = key;
    }

    void saw(UUID paper, Map<Mark, Boolean> seen, Instant now, Actor actor) {
        seen.forEach((mark, there) -> jdbc.sql("""
                        insert into %s (%s, mark, side, seen, at, account, by_name)
                        values (:paper, :mark, :side, :seen, :now, :account, :by)
                        """.formatted(table, key))
                .param("paper", paper)
                .param("mark", mark.name())
                .param("side", actor.is(Role.APPLICANT, Role.AGENT) ? "GIVER" : "OFFICE")
                .param("seen", there)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("by", actor.name())
                .update());
    }

    /** What stands: of each side and mark the latest. */
    List<Sighting> sightings(Collection<UUID> papers) {
        return jdbc.sql("""
                        select distinct on (%2$s, side, mark) * from %1$s
                        where %2$s = any(cast(:ids as uuid[]))
                        order by %2$s, side, mark, id desc
                        """.formatted(table, key))
                .param("ids", papers.toArray(UUID[]::new))
                .query(this::sighting)
                .list();
    }

    private Sighting sighting(ResultSet row, int n) throws SQLException {
        return new Sighting(
                row.getObject(key, UUID.class),
                Mark.valueOf(row.getString("mark")),
                row.getString("side").equals("OFFICE"),
                row.getBoolean("seen"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }

    /** As the trail keeps it: mark by mark, in the order of their names. */
    static Map<String, String> evidence(Map<Mark, Boolean> seen) {
        var evidence = new TreeMap<String, String>();
        seen.forEach((mark, there) -> evidence.put(mark.name(), String.valueOf(there)));
        return evidence;
    }
}
