package org.anju.cases.employer;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.time.Beijing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where appointments at the window lie; moved and cancelled ones stay as rows. */
@Repository
class Appointments {

    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that was ended, with whom to tell. */
    record Ended(UUID id, String caseNo, UUID employer, Instant slot) {}

    /** The first free of so many places of that half hour. */
    Optional<Integer> free(String district, Instant slot, int places) {
        return jdbc.sql("""
                        select free.place from generate_series(1, :places) free(place) where not exists (
                            select from cases_appointment a where a.district = :district and a.slot = :slot
                                and a.place = free.place and a.ended_at is null)
                        order by 1 limit 1
                        """)
                .param("places", places)
                .param("district", district)
                .param("slot", Sql.utc(slot))
                .query(Integer.class)
                .optional();
    }

    /** How many are booked in each half hour between. */
    Map<Instant, Integer> taken(String district, Instant from, Instant to) {
        var taken = new HashMap<Instant, Integer>();
        jdbc.sql("""
                        select slot, count(*) as n from cases_appointment
                        where district = :district and ended_at is null and slot >= :from and slot < :to group by 1
                        """)
                .param("district", district)
                .param("from", Sql.utc(from))
                .param("to", Sql.utc(to))
                .query((ResultSet row) -> {
                    taken.put(Objects.requireNonNull(Sql.instant(row, "slot")), row.getInt("n"));
                });
        return taken;
    }

    /** Two who want the same place: one of them fails, whatever was seen before. */
    void add(EmployerRow row, Instant slot, int place, Instant now, String by) {
        jdbc.sql("""
                        insert into cases_appointment (id, case_no, employer, district, slot, place, booked_at, booked_by)
                        values (:id, :case, :employer, :district, :slot, :place, :now, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("case", row.no())
                .param("employer", row.employer())
                .param("district", row.district())
                .param("slot", Sql.utc(slot))
                .param("place", place)
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

    /** Ends all of a day. */
    List<Ended> endAll(String district, LocalDate day, Instant now, String by) {
        return jdbc.sql("""
                        update cases_appointment set ended_at = :now, ended_by = :by
                        where district = :district and slot >= :from and slot < :to and ended_at is null
                        returning id, case_no, employer, slot
                        """)
                .param("now", Sql.utc(now))
                .param("by", by)
                .param("district", district)
                .param("from", Sql.utc(Beijing.startOf(day)))
                .param("to", Sql.utc(Beijing.startOf(day.plusDays(1))))
                .query((row, n) -> new Ended(
                        row.getObject("id", UUID.class),
                        row.getString("case_no"),
                        row.getObject("employer", UUID.class),
                        Objects.requireNonNull(Sql.instant(row, "slot"))))
                .list();
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
