package org.anju.cases.employer;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where appointments at the window lie; moved and cancelled ones stay as rows. */
@Repository
class Appointments {

    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who want the same half hour take turns, so that it never holds more than it can. */
    void hold(Instant slot) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('window:' || :slot, 72))")
                .param("slot", slot.toString())
                .query((row, n) -> true)
                .single();
    }

    int taken(Instant slot) {
        return jdbc.sql("select count(*) from cases_appointment where slot = :slot and ended_at is null")
                .param("slot", Sql.utc(slot))
                .query(Integer.class)
                .single();
    }

    /** How many are booked in each half hour between. */
    Map<Instant, Integer> taken(Instant from, Instant to) {
        var taken = new HashMap<Instant, Integer>();
        jdbc.sql("""
                        select slot, count(*) as n from cases_appointment
                        where ended_at is null and slot >= :from and slot < :to group by 1
                        """).param("from", Sql.utc(from)).param("to", Sql.utc(to)).query((ResultSet row) -> {
            taken.put(Objects.requireNonNull(Sql.instant(row, "slot")), row.getInt("n"));
        });
        return taken;
    }

    void add(String caseNo, UUID employer, Instant slot, Instant now, String by) {
        jdbc.sql("""
                        insert into cases_appointment (id, case_no, employer, slot, booked_at, booked_by)
                        values (:id, :case, :employer, :slot, :now, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("case", caseNo)
                .param("employer", employer)
                .param("slot", Sql.utc(slot))
                .param("now", Sql.utc(now))
                .param("by", by)
                .update();
    }

    /** Ends the live one, if there is one. */
    boolean end(String caseNo, Instant now, String by) {
        return jdbc.sql("""
                        update cases_appointment set ended_at = :now, ended_by = :by
                        where case_no = :case and ended_at is null
                        """)
                        .param("now", Sql.utc(now))
                        .param("by", by)
                        .param("case", caseNo)
                        .update()
                == 1;
    }

    Optional<Instant> live(String caseNo) {
        return jdbc.sql("select slot from cases_appointment where case_no = :case and ended_at is null")
                .param("case", caseNo)
                .query((row, n) -> Objects.requireNonNull(Sql.instant(row, "slot")))
                .optional();
    }

    /** The live ones of a stretch of time, in order. */
    List<Appointment> between(Instant from, Instant to, String district) {
        return jdbc.sql("""
                        select a.slot, a.case_no, c.employer_name, c.kind from cases_appointment a
                        join cases_employer_case c on c.no = a.case_no
                        where a.ended_at is null and a.slot >= :from and a.slot < :to and c.district = :district
                        order by a.slot, a.case_no
                        """)
                .param("from", Sql.utc(from))
                .param("to", Sql.utc(to))
                .param("district", district)
                .query((row, n) -> new Appointment(
                        Objects.requireNonNull(Sql.instant(row, "slot")),
                        row.getString("case_no"),
                        row.getString("employer_name"),
                        EmployerCaseKind.valueOf(row.getString("kind"))))
                .list();
    }
}
