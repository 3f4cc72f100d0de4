package org.anju.cases.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.hand.Holder;
import org.anju.policy.employer.Standing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where employers' cases lie: the row of each, found as the actor may see it. */
@Repository
class EmployerCases {

    /** The employer's own for its agent, the district's for the office once handed in. The clock sees all. */
    static final String VISIBLE = """
            and case :role
                when 'CLOCK' then true
                when 'AGENT' then c.employer = :firm
                else :office and c.district = :district and (c.submitted_at is not null or c.kind = 'REFILING')
            end
            """;

    private final JdbcClient jdbc;

    EmployerCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else submits for that employer or writes in its folder. */
    void hold(UUID employer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:employer, 71))")
                .param("employer", employer.toString())
                .query((row, n) -> true)
                .single();
    }

    void insert(EmployerRow row) {
        jdbc.sql("""
                        insert into cases_employer_case (no, kind, state, version, district, employer, employer_name, round,
                            opened_at, last_day, due_at, due_act)
                        values (:no, :kind, :state, :version, :district, :employer, :name, 0, :at, :last, :due, :act)
                        """)
                .param("no", row.no())
                .param("kind", row.kind().name())
                .param("state", row.state().name())
                .param("version", row.version())
                .param("district", row.district())
                .param("employer", row.employer())
                .param("name", row.place().filed().employerName())
                .param("at", Sql.utc(row.openedAt()))
                .param("last", row.place().due().lastDay(), Types.DATE)
                .param("due", Sql.utc(row.place().due().at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("act", name(row.place().due().act()), Types.VARCHAR)
                .update();
    }

    Optional<EmployerRow> lock(String no, Actor actor) {
        return seen("select c.* from cases_employer_case c where c.no = :no " + VISIBLE + " for update", actor)
                .param("no", no)
                .query(EmployerCases::row)
                .optional();
    }

    Optional<EmployerRow> find(String no, Actor actor) {
        return seen("select c.* from cases_employer_case c where c.no = :no " + VISIBLE, actor)
                .param("no", no)
                .query(EmployerCases::row)
                .optional();
    }

    /** All of an employer's cases, the newest first. */
    List<EmployerRow> of(UUID employer, Actor actor) {
        return seen(
                        "select c.* from cases_employer_case c where c.employer = :employer " + VISIBLE
                                + " order by c.opened_at desc, c.no desc",
                        actor)
                .param("employer", employer)
                .query(EmployerCases::row)
                .list();
    }

    /** The one for rights that is not at its end. */
    Optional<EmployerRow> open(UUID employer) {
        return open(employer, "kind <> 'REFILING' and state not in ('GRANTED', 'REFUSED', 'LAPSED', 'WITHDRAWN')");
    }

    /** The refiling whose paper has not come yet. */
    Optional<EmployerRow> refiling(UUID employer) {
        return open(employer, "kind = 'REFILING' and state = 'PAPER'");
    }

    /** Employers whose paper is waited for until that day or a later one: whom the reminders look at. */
    List<UUID> waitedFor(LocalDate from) {
        return jdbc.sql("select distinct employer from cases_employer_case where state = 'PAPER' and last_day >= :from")
                .param("from", from)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private Optional<EmployerRow> open(UUID employer, String which) {
        return jdbc.sql("select * from cases_employer_case where employer = :employer and " + which)
                .param("employer", employer)
                .query(EmployerCases::row)
                .optional();
    }

    /** The next case whose limit is over, locked; other nodes pass it by. */
    Optional<EmployerRow> lockNextDue(Instant now, Collection<String> except) {
        return jdbc.sql("""
                        select * from cases_employer_case where due_at <= :now and no <> all (:except)
                        order by due_at, no limit 1 for update skip locked
                        """)
                .param("now", Sql.utc(now))
                .param("except", except.toArray(String[]::new))
                .query(EmployerCases::row)
                .optional();
    }

    /** Writes the new place over the version that was read; the row is locked, so it is that version. */
    void write(String no, long version, EmployerPlace place) {
        int rows = jdbc.sql("""
                        update cases_employer_case set state = :state, version = :version + 1, employer_name = :name,
                            round = :round, submitted_at = :submitted, called_on = :called, received_at = :received,
                            clock_from = :from, overdue_at = :overdue, last_day = :last, due_at = :due, due_act = :act,
                            blocked_at = :blocked, clerk = :clerk, approver = :approver, standing = :standing
                        where no = :no and version = :version
                        """)
                .param("state", place.state().name())
                .param("version", version)
                .param("name", place.filed().employerName())
                .param("round", place.filed().round())
                .param("submitted", Sql.utc(place.filed().submittedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("called", place.filed().calledOn(), Types.DATE)
                .param("received", Sql.utc(place.filed().receivedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("from", place.office().from(), Types.DATE)
                .param("overdue", Sql.utc(place.office().overdueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("last", place.due().lastDay(), Types.DATE)
                .param("due", Sql.utc(place.due().at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("act", name(place.due().act()), Types.VARCHAR)
                .param("blocked", Sql.utc(place.blockedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("clerk", place.office().clerk(), Types.OTHER)
                .param("approver", place.office().approver(), Types.OTHER)
                .param("standing", name(place.standing()), Types.VARCHAR)
                .param("no", no)
                .update();
        if (rows != 1) {
            throw new IllegalStateException("employer's case " + no + " is not at version " + version);
        }
    }

    JdbcClient.StatementSpec seen(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("role", actor.role().name())
                .param("firm", actor.employer())
                .param("office", actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR))
                .param("district", actor.district());
    }

    static EmployerRow row(ResultSet row, int n) throws SQLException {
        String act = row.getString("due_act");
        String standing = row.getString("standing");
        return new EmployerRow(
                row.getString("no"),
                row.getLong("version"),
                EmployerCaseKind.valueOf(row.getString("kind")),
                row.getString("district"),
                row.getObject("employer", UUID.class),
                Objects.requireNonNull(Sql.instant(row, "opened_at")),
                new EmployerPlace(
                        EmployerState.valueOf(row.getString("state")),
                        new EmployerPlace.Filed(
                                row.getString("employer_name"),
                                row.getInt("round"),
                                Sql.instant(row, "submitted_at"),
                                row.getObject("called_on", LocalDate.class),
                                Sql.instant(row, "received_at")),
                        new EmployerPlace.Due(
                                row.getObject("last_day", LocalDate.class),
                                act == null ? null : EmployerVerb.valueOf(act),
                                Sql.instant(row, "due_at")),
                        new EmployerPlace.Office(
                                row.getObject("clock_from", LocalDate.class),
                                Sql.instant(row, "overdue_at"),
                                row.getObject("clerk", UUID.class),
                                row.getObject("approver", UUID.class)),
                        Sql.instant(row, "blocked_at"),
                        standing == null ? null : Standing.valueOf(standing)),
                Holder.of(row.getObject("holder", UUID.class), row.getString("holder_name")));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
