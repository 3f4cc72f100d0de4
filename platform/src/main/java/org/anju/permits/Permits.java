package org.anju.permits;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where permits lie, with their terms and the cases that changed them. The file is long because each question to them stands here once. */
@Repository
class Permits {

    /** A term's two ends. */
    record Days(LocalDate from, LocalDate to) {}

    private static final String READ = """
            select number, person, employer, case_no, valid_from, valid_to, term_clause, issued_on,
                array(select coalesce((select c.case_no from permits_change c where c.permit = number and c.kind = k
                                       order by c.at desc, c.case_no desc limit 1), case_no)
                      from unnest(array['DETAILS', 'COMPANIONS', 'EMPLOYER']) with ordinality as kinds (k, n) order by n)
                    as by_cases
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
    private final CompanionRows companions;

    Permits(JdbcClient jdbc, CompanionRows companions) {
        this.jdbc = jdbc;
        this.companions = companions;
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
        return PermitNo.of(district, year, serial).text();
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
        give(permit.number(), permit.caseNo(), permit.from(), permit.to(), permit.termClause(), permit.issuedOn());
        companions.add(permit.number(), permit.companions(), permit.from());
    }

    /** One more term. */
    private void give(String number, String caseNo, LocalDate from, LocalDate to, String clause, LocalDate on) {
        jdbc.sql("""
                        insert into permits_term (permit, no, during, clause, case_no, issued_on)
                        select :permit, count(*) + 1, daterange(:from, :to, '[]'), :clause, :case, :on
                        from permits_term where permit = :permit
                        """)
                .param("permit", number)
                .param("from", from)
                .param("to", to)
                .param("clause", clause)
                .param("case", caseNo)
                .param("on", on)
                .update();
    }

    /** Lengthens it by a term; the run begins anew where days lie between. */
    void renew(Permit permit, Further further, Instant expiresAt) {
        give(permit.number(), further.caseNo(), further.from(), further.to(), further.clause(), further.on());
        boolean unbroken = permit.to().plusDays(1).equals(further.from());
        jdbc.sql("""
                        update permits_permit set valid_from = :from, valid_to = :to, term_clause = :clause,
                            issued_on = :on, expires_at = :expires
                        where number = :number
                        """)
                .param("from", unbroken ? permit.from() : further.from())
                .param("to", further.to())
                .param("clause", further.clause())
                .param("on", further.on())
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .param("number", permit.number())
                .update();
    }

    /** A further term, and the case that gave it. */
    record Further(String caseNo, LocalDate from, LocalDate to, String clause, LocalDate on) {}

    /** Keeps that the case changed this of the permit. */
    void change(String number, String caseNo, Changed kind, Instant at) {
        jdbc.sql("insert into permits_change (permit, case_no, kind, at) values (:permit, :case, :kind, :at)")
                .param("permit", number)
                .param("case", caseNo)
                .param("kind", kind.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void employ(String number, UUID employer) {
        jdbc.sql("update permits_permit set employer = :employer where number = :number")
                .param("employer", employer)
                .param("number", number)
                .update();
    }

    Optional<Days> term(String number) {
        return jdbc.sql("select valid_from, valid_to from permits_permit where number = :number")
                .param("number", number)
                .query((row, n) -> new Days(date(row, "valid_from"), date(row, "valid_to")))
                .optional();
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

    /** The person's permit that has not come to its end. */
    Optional<Permit> live(UUID person) {
        return jdbc.sql(READ + "where person = :person and expires_at is not null order by valid_to desc limit 1")
                .param("person", person)
                .query(this::permit)
                .optional();
    }

    /** The same, locked. */
    Optional<Permit> lockLive(UUID person) {
        return jdbc.sql(READ
                        + "where person = :person and expires_at is not null order by valid_to desc limit 1 for update")
                .param("person", person)
                .query(this::permit)
                .optional();
    }

    void hold(UUID person) {
        jdbc.sql("select number from permits_permit where person = :person order by number for update")
                .param("person", person)
                .query(String.class)
                .list();
    }

    Optional<Permit> lock(String number) {
        return jdbc.sql(READ + "where number = :number for update")
                .param("number", number)
                .query(this::permit)
                .optional();
    }

    List<PermitEnd> ending(LocalDate from, LocalDate until, @Nullable Collection<UUID> persons) {
        return jdbc.sql("""
                        select p.number, p.person, p.valid_to from permits_permit p
                        where p.valid_to between :from and :until and p.expires_at is not null
                          and (:all or p.person = any(cast(:persons as uuid[])))
                          and exists (select from permits_period d
                                      where d.permit = p.number and d.status = 'IN_FORCE' and d.superseded_at is null
                                        and d.during @> :from)
                        """)
                .param("from", from)
                .param("until", until)
                .param("all", persons == null)
                .param("persons", persons == null ? new UUID[0] : persons.toArray(UUID[]::new))
                .query((row, n) -> new PermitEnd(
                        row.getString("number"), row.getObject("person", UUID.class), date(row, "valid_to")))
                .list();
    }

    Optional<Permit> nextDue(Instant now, Collection<String> except) {
        return jdbc.sql(READ
                        + "where expires_at <= :now and number <> all (:except) order by expires_at, number limit 1")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("except", except.toArray(String[]::new))
                .query(this::permit)
                .optional();
    }

    Optional<Permit> lockDue(String number, Instant now) {
        return jdbc.sql(READ + "where number = :number and expires_at <= :now for update")
                .param("number", number)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::permit)
                .optional();
    }

    void nothingDue(String number) {
        jdbc.sql("update permits_permit set expires_at = null where number = :number")
                .param("number", number)
                .update();
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
        String[] by = (String[]) row.getArray("by_cases").getArray();
        return new Permit(
                number,
                row.getObject("person", UUID.class),
                row.getObject("employer", UUID.class),
                row.getString("case_no"),
                by[0],
                by[1],
                by[2],
                date(row, "valid_from"),
                date(row, "valid_to"),
                row.getString("term_clause"),
                date(row, "issued_on"),
                companions.of(number));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
