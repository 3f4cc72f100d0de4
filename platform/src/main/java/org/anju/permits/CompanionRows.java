package org.anju.permits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where companions lie, each with the days on which he was one. */
@Repository
class CompanionRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    CompanionRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Enters them from that day on; places are never given twice. */
    void add(String permit, List<Companion> companions, LocalDate from) {
        int place = jdbc.sql("select coalesce(max(place) + 1, 0) from permits_companion where permit = :permit")
                .param("permit", permit)
                .query(Integer.class)
                .single();
        for (Companion companion : companions) {
            insert(permit, place++, companion, from);
        }
    }

    private void insert(String permit, int place, Companion companion, LocalDate from) {
        String id = companion.idNumber();
        jdbc.sql("""
                        insert into permits_companion (permit, place, name, id_number_sealed, born, during)
                        values (:permit, :place, :name, :id, :born, daterange(:from, null))
                        """)
                .param("permit", permit)
                .param("place", place)
                .param("name", companion.name())
                .param("id", id == null ? null : PermitSeals.COMPANION.seal(vault, id, permit, place), Types.BINARY)
                .param("born", companion.born())
                .param("from", from)
                .update();
    }

    /** All of them end before that day; whoever came that same day has his one day. */
    void endBefore(String permit, LocalDate day) {
        jdbc.sql("""
                        update permits_companion set during = daterange(lower(during), greatest(:day, lower(during) + 1))
                        where permit = :permit and upper_inf(during)
                        """).param("permit", permit).param("day", day).update();
    }

    /** Those who have not ended. */
    List<Companion> of(String permit) {
        return jdbc.sql("""
                        select place, name, id_number_sealed, born from permits_companion
                        where permit = :permit and upper_inf(during) order by place
                        """)
                .param("permit", permit)
                .query((row, n) -> companion(row, permit))
                .list();
    }

    /** Those of that day. */
    List<Companion> on(String permit, LocalDate day) {
        return jdbc.sql("""
                        select place, name, id_number_sealed, born from permits_companion
                        where permit = :permit and during @> :day order by place
                        """)
                .param("permit", permit)
                .param("day", day)
                .query((row, n) -> companion(row, permit))
                .list();
    }

    private Companion companion(ResultSet row, String permit) throws SQLException {
        byte[] sealed = row.getBytes("id_number_sealed");
        return new Companion(
                row.getString("name"),
                sealed == null ? null : PermitSeals.COMPANION.open(vault, sealed, permit, row.getInt("place")),
                row.getObject("born", LocalDate.class));
    }
}
