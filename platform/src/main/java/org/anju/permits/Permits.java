package org.anju.permits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.value.PermitNo;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where permits lie. The file is long because each statement on them and on their companions stands here. */
@Repository
class Permits {

    /** A term's two ends. */
    record Days(LocalDate from, LocalDate to) {}

    private static final String READ = """
            select number, person, employer, case_no, valid_from, valid_to, term_clause, issued_on
            from permits_permit
            """;

    /** A holder sees his own, an agent those issued through his employer, the office its district's. */
    private static final String VISIBLE = """
            and case :role
                when 'APPLICANT' then person = :me
                when 'AGENT' then employer = :firm
                when 'CLOCK' then true
                else :office and district = :district
            end
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    Permits(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The row stays locked until the act ends, so that no number is given twice and none is lost by a roll-back. */
    String nextNumber(String district, int year) {
        int serial = jdbc.sql("""
                        insert into permits_serial as s (district, year, last) values (:district, :year, 1)
                        on conflict (district, year) do update set last = s.last + 1
                        returning last
                        """)
                .param("district", district)
                .param("year", year)
                .query(Integer.class)
                .single();
        return PermitNo.of(year, serial).text();
    }

    void insert(Permit permit, String district, Instant expiresAt) {
        jdbc.sql("""
                        insert into permits_permit (number, person, employer, case_no, district,
                                                    valid_from, valid_to, term_clause, issued_on, expires_at)
                        values (:number, :person, :employer, :case, :district, :from, :to, :clause, :on, :expires)
                        """)
                .param("number", permit.number())
                .param("person", permit.person())
                .param("employer", permit.employer())
                .param("case", permit.caseNo())
                .param("district", district)
                .param("from", permit.from())
                .param("to", permit.to())
                .param("clause", permit.termClause())
                .param("on", permit.issuedOn())
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
        for (int place = 0; place < permit.companions().size(); place++) {
            insert(permit.number(), place, permit.companions().get(place));
        }
    }

    private void insert(String number, int place, Companion companion) {
        String id = companion.idNumber();
        jdbc.sql("""
                        insert into permits_companion (permit, place, name, id_number_sealed, born)
                        values (:permit, :place, :name, :id, :born)
                        """)
                .param("permit", number)
                .param("place", place)
                .param("name", companion.name())
                .param("id", id == null ? null : PermitSeals.COMPANION.seal(vault, id, number, place), Types.BINARY)
                .param("born", companion.born())
                .update();
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

    Optional<Days> term(String number) {
        return jdbc.sql("select valid_from, valid_to from permits_permit where number = :number")
                .param("number", number)
                .query((row, n) -> new Days(date(row, "valid_from"), date(row, "valid_to")))
                .optional();
    }

    Optional<PermitStatus> status(String number, LocalDate day) {
        return jdbc.sql("select status from permits_period where permit = :number and during @> :day")
                .param("number", number)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(PermitStatus::valueOf);
    }

    Optional<Permit> find(String number, Actor actor) {
        return seen(READ + "where number = :number " + VISIBLE, actor)
                .param("number", number)
                .query(this::permit)
                .optional();
    }

    List<Permit> of(UUID person, Actor actor) {
        return seen(READ + "where person = :person " + VISIBLE + "order by issued_on desc, number desc", actor)
                .param("person", person)
                .query(this::permit)
                .list();
    }

    /** What that person holds on that day and held before it, locked. */
    Optional<Permit> lockInForce(UUID person, LocalDate day) {
        return jdbc.sql(READ + """
                        where person = :person and exists (
                            select from permits_period d where d.permit = number and d.status = 'IN_FORCE'
                              and d.during @> :day and lower(d.during) < :day)
                        for update
                        """)
                .param("person", person)
                .param("day", day)
                .query(this::permit)
                .optional();
    }

    /** Lets the period that covers that day end the day before it. */
    void endBefore(String number, LocalDate day) {
        jdbc.sql("""
                        update permits_period set during = daterange(lower(during), :day)
                        where permit = :number and during @> :day
                        """).param("number", number).param("day", day).update();
    }

    List<PermitEnd> ending(LocalDate from, LocalDate until, @Nullable Collection<UUID> persons) {
        return jdbc.sql("""
                        select p.number, p.person, p.valid_to from permits_permit p
                        where p.valid_to between :from and :until and p.expires_at is not null
                          and (:all or p.person = any(cast(:persons as uuid[])))
                          and exists (select from permits_period d
                                      where d.permit = p.number and d.status = 'IN_FORCE' and d.during @> :from)
                        """)
                .param("from", from)
                .param("until", until)
                .param("all", persons == null)
                .param("persons", persons == null ? new UUID[0] : persons.toArray(UUID[]::new))
                .query((row, n) -> new PermitEnd(
                        row.getString("number"), row.getObject("person", UUID.class), date(row, "valid_to")))
                .list();
    }

    Optional<Permit> lockNextDue(Instant now) {
        return jdbc.sql(READ + """
                        where expires_at <= :now order by expires_at limit 1 for update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::permit)
                .optional();
    }

    void nothingDue(String number) {
        jdbc.sql("update permits_permit set expires_at = null where number = :number")
                .param("number", number)
                .update();
    }

    List<Period> periods(String number) {
        return jdbc.sql("""
                        select status, lower(during) as begins, upper(during) - 1 as ends, by_name, clause
                        from permits_period where permit = :number order by during
                        """)
                .param("number", number)
                .query((row, n) -> new Period(
                        PermitStatus.valueOf(row.getString("status")),
                        date(row, "begins"),
                        row.getObject("ends", LocalDate.class),
                        row.getString("by_name"),
                        row.getString("clause")))
                .list();
    }

    private JdbcClient.StatementSpec seen(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("role", actor.role().name())
                .param("me", actor.person())
                .param("firm", actor.employer())
                .param("office", actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR))
                .param("district", actor.district());
    }

    private Permit permit(ResultSet row, int n) throws SQLException {
        String number = row.getString("number");
        return new Permit(
                number,
                row.getObject("person", UUID.class),
                row.getObject("employer", UUID.class),
                row.getString("case_no"),
                date(row, "valid_from"),
                date(row, "valid_to"),
                row.getString("term_clause"),
                date(row, "issued_on"),
                companions(number));
    }

    private List<Companion> companions(String number) {
        return jdbc.sql("""
                        select place, name, id_number_sealed, born from permits_companion
                        where permit = :number order by place
                        """)
                .param("number", number)
                .query((row, n) -> companion(row, number))
                .list();
    }

    private Companion companion(ResultSet row, String number) throws SQLException {
        byte[] sealed = row.getBytes("id_number_sealed");
        return new Companion(
                row.getString("name"),
                sealed == null ? null : PermitSeals.COMPANION.open(vault, sealed, number, row.getInt("place")),
                date(row, "born"));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
