package org.anju.permits;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where periods lie. What was written for days to come may be superseded; it is kept, and no longer counts. */
@Repository
class Periods {

    private final JdbcClient jdbc;

    Periods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Permit permit, Period period, Instant at) {
        jdbc.sql("""
                        insert into permits_period (permit, person, status, during, by_name, clause, at)
                        values (:permit, :person, :status, daterange(:from, :to, '[]'), :by, :clause, :at)
                        """)
                .param("permit", permit.number())
                .param("person", permit.person())
                .param("status", period.status().name())
                .param("from", period.from())
                .param("to", period.to(), Types.DATE)
                .param("by", period.by())
                .param("clause", period.clause())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** From that day on nothing is said of the permit any more: what covers the day ends before it, what begins later falls. */
    void endBefore(String number, LocalDate day, Instant at) {
        jdbc.sql("""
                        update permits_period set
                            during = case when lower(during) < :day then daterange(lower(during), :day) else during end,
                            superseded_at = case when lower(during) < :day then null else cast(:at as timestamptz) end
                        where permit = :number and superseded_at is null and (upper_inf(during) or upper(during) > :day)
                        """)
                .param("number", number)
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<PermitStatus> status(String number, LocalDate day) {
        return jdbc.sql("""
                        select status from permits_period
                        where permit = :number and superseded_at is null and during @> :day
                        """)
                .param("number", number)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(PermitStatus::valueOf);
    }

    /** Those that count, oldest first. */
    List<Period> of(String number) {
        return jdbc.sql("""
                        select status, lower(during) as begins, upper(during) - 1 as ends, by_name, clause
                        from permits_period where permit = :number and superseded_at is null order by during
                        """)
                .param("number", number)
                .query((row, n) -> new Period(
                        PermitStatus.valueOf(row.getString("status")),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getString("by_name"),
                        row.getString("clause")))
                .list();
    }
}
