package org.anju.cases.window;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the days lie that the office closed. */
@Repository
class Closures {

    private final JdbcClient jdbc;

    Closures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever books on a day and whoever closes it take turns. */
    void hold(String district, LocalDate day) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('window:' || :district || ':' || :day, 155))")
                .param("district", district)
                .param("day", day.toString())
                .query((row, n) -> true)
                .single();
    }

    /** The reasons of the days that stand closed from then on. */
    Map<LocalDate, String> from(String district, LocalDate day) {
        var closed = new HashMap<LocalDate, String>();
        jdbc.sql("""
                        select day, reason from cases_window_closure
                        where district = :district and day >= :day and opened_at is null
                        """).param("district", district).param("day", day).query(row -> {
            closed.put(row.getObject("day", LocalDate.class), row.getString("reason"));
        });
        return closed;
    }

    void close(Actor officer, LocalDate day, String reason, Instant now) {
        jdbc.sql("""
                        insert into cases_window_closure (id, district, day, reason, closed_at, closed_by)
                        values (:id, :district, :day, :reason, :now, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("district", officer.district())
                .param("day", day)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", officer.name())
                .update();
    }

    boolean open(Actor officer, LocalDate day, Instant now) {
        return jdbc.sql("""
                        update cases_window_closure set opened_at = :now, opened_by = :by
                        where district = :district and day = :day and opened_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", officer.name())
                        .param("district", officer.district())
                        .param("day", day)
                        .update()
                == 1;
    }
}
