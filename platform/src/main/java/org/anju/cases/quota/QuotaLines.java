package org.anju.cases.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.quota.QuotaBook.SeatAct;
import org.anju.cases.quota.QuotaBook.SeatLine;
import org.anju.cases.quota.QuotaBook.WaitAct;
import org.anju.cases.quota.QuotaBook.WaitLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two tables of the quota; lines are added and never changed. */
@Component
class QuotaLines {

    /** Whose seat, by the case that took it. */
    record Seat(UUID employer, int year, UUID person, String caseNo) {}

    private final JdbcClient jdbc;

    QuotaLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One hand at an employer's year until the end of the transaction. */
    void hold(UUID employer, int year) {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended('quota' || :employer, :year))")
                .param("employer", employer.toString())
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    QuotaBook book(UUID employer, int year, int seats) {
        List<SeatLine> taking = jdbc.sql("""
                        select person, case_no, act, at from cases_quota_seat where employer = ? and year = ? order by id
                        """)
                .params(employer, year)
                .query((row, n) -> new SeatLine(
                        row.getObject("person", UUID.class),
                        row.getString("case_no"),
                        SeatAct.valueOf(row.getString("act")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        List<WaitLine> waiting = jdbc.sql("""
                        select person, case_no, act, until, at from cases_quota_wait
                        where employer = ? and year = ? order by id
                        """)
                .params(employer, year)
                .query((row, n) -> new WaitLine(
                        row.getObject("person", UUID.class),
                        row.getString("case_no"),
                        WaitAct.valueOf(row.getString("act")),
                        row.getObject("until", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        return QuotaBook.of(year, seats, taking, waiting);
    }

    void seat(Seat seat, SeatAct act, String why, Instant now) {
        jdbc.sql("""
                        insert into cases_quota_seat (employer, year, person, case_no, act, why, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        seat.employer(),
                        seat.year(),
                        seat.person(),
                        seat.caseNo(),
                        act.name(),
                        why,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void wait(Seat seat, WaitAct act, @Nullable LocalDate until, Instant now) {
        jdbc.sql("""
                        insert into cases_quota_wait (employer, year, person, case_no, act, until, at)
                        values (:employer, :year, :person, :case, :act, :until, :at)
                        """)
                .param("employer", seat.employer())
                .param("year", seat.year())
                .param("person", seat.person())
                .param("case", seat.caseNo())
                .param("act", act.name())
                .param("until", until)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The seat that a case has now, of whatever year. */
    Optional<Seat> held(String caseNo) {
        return jdbc.sql("""
                        select employer, year, person, case_no from (
                            select * from cases_quota_seat where case_no = ? order by id desc limit 1) as last
                        where act = 'TAKEN'
                        """)
                .param(caseNo)
                .query((row, n) -> new Seat(
                        row.getObject("employer", UUID.class),
                        row.getInt("year"),
                        row.getObject("person", UUID.class),
                        row.getString("case_no")))
                .optional();
    }

    /** Cases with a seat that were sent back before that instant and not handed in again since. */
    List<String> idle(Instant before) {
        return jdbc.sql("""
                        select c.no from cases_case c
                        where c.state = 'RETURNED' and c.no in (select case_no from cases_quota_seat)
                          and (select max(e.at) from cases_event e where e.case_no = c.no) < ?
                        """)
                .param(before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getString("no"))
                .list();
    }

    List<UUID> employersWithLine(int year) {
        return jdbc.sql("select distinct employer from cases_quota_wait where year = ?")
                .param(year)
                .query((row, n) -> row.getObject("employer", UUID.class))
                .list();
    }

    /** Who they are, by their cases. */
    Map<String, String> names(UUID employer, int year) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("""
                        select no, person_name from cases_case where no in (
                            select case_no from cases_quota_seat where employer = :employer and year = :year
                            union select case_no from cases_quota_wait where employer = :employer and year = :year)
                        """)
                .param("employer", employer)
                .param("year", year)
                .query((row, n) -> names.put(row.getString("no"), row.getString("person_name")))
                .list();
        return names;
    }
}
