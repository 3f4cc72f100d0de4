package org.anju.cases;

// long because whatever is asked of the table of cases is asked here

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.cases.hand.Holder;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where cases lie: the row of each, found as the actor may see it. */
@Repository
class Cases {

    /**
     * Whose case it is: the applicant's own; the employer's it was handed to; the district office's once the employer has
     * passed it on. The clock sees all. Nobody else sees any.
     */
    static final String VISIBLE = """
            and case :role
                when 'CLOCK' then true
                when 'APPLICANT' then c.person = :me
                when 'AGENT' then c.employer = :firm
                else :office and c.district = :district and c.vouched_at is not null
            end
            """;

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else submits for that person or writes in his folder. */
    void hold(UUID person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 70))")
                .param("person", person.toString())
                .query((row, n) -> true)
                .single();
    }

    /** Whether that person has a case with that employer that is on its way. */
    boolean runs(UUID person, UUID employer) {
        List<String> idle = Arrays.stream(State.values())
                .filter(state -> !state.open() || state.inPreparation())
                .map(State::name)
                .toList();
        return jdbc.sql("""
                        select exists (select from cases_case
                                       where person = :person and employer = :employer and state not in (:idle))
                        """)
                .param("person", person)
                .param("employer", employer)
                .param("idle", idle)
                .query(Boolean.class)
                .single();
    }

    void insert(CaseRow row) {
        jdbc.sql("""
                        insert into cases_case (no, kind, state, version, district, person, person_name, round, opened_at)
                        values (:no, :kind, :state, :version, :district, :person, :name, 0, :at)
                        """)
                .param("no", row.no())
                .param("kind", row.kind().name())
                .param("state", row.state().name())
                .param("version", row.version())
                .param("district", row.district())
                .param("person", row.person())
                .param("name", row.place().filing().personName())
                .param("at", utc(row.openedAt()))
                .update();
    }

    /** The case, locked for whoever moves it; nothing where it is not there or not his. */
    Optional<CaseRow> lock(String no, Actor actor) {
        return seen("select c.* from cases_case c where c.no = :no " + VISIBLE + " for update", actor)
                .param("no", no)
                .query(Cases::row)
                .optional();
    }

    Optional<CaseRow> find(String no, Actor actor) {
        return seen("select c.* from cases_case c where c.no = :no " + VISIBLE, actor)
                .param("no", no)
                .query(Cases::row)
                .optional();
    }

    /** The person's newest case, open or closed. */
    Optional<CaseRow> latest(UUID person) {
        return jdbc.sql("select * from cases_case where person = :person order by opened_at desc, no desc limit 1")
                .param("person", person)
                .query(Cases::row)
                .optional();
    }

    /** The person's newest case of that kind, open or closed. */
    Optional<CaseRow> latest(UUID person, Kind kind) {
        return jdbc.sql("""
                        select * from cases_case where person = :person and kind = :kind
                        order by opened_at desc, no desc limit 1
                        """)
                .param("person", person)
                .param("kind", kind.name())
                .query(Cases::row)
                .optional();
    }

    /** The person's cases that are not at their end, oldest first; one of each kind at most. */
    List<CaseRow> open(UUID person) {
        return of(person).stream().filter(row -> row.state().open()).toList();
    }

    /** Until the transaction ends none of that person's cases moves but by it. */
    void lockAll(UUID person) {
        jdbc.sql("select no from cases_case where person = :person order by no for update")
                .param("person", person)
                .query(String.class)
                .list();
    }

    /** All cases of that person, oldest first. */
    List<CaseRow> of(UUID person) {
        return jdbc.sql("select * from cases_case where person = :person order by opened_at, no")
                .param("person", person)
                .query(Cases::row)
                .list();
    }

    /** Until the transaction ends nobody else hands in a first application with that employer. */
    void holdFirst(UUID employer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('first:' || :employer, 0))")
                .param("employer", employer.toString())
                .query((row, n) -> true)
                .single();
    }

    /** First applications of that employer, but this one, handed in from that day on and not come to nothing since. */
    int firstOnes(UUID employer, String but, LocalDate from) {
        return jdbc.sql("""
                        select count(*) from cases_case
                        where employer = :employer and kind = 'NEW' and no <> :but and submitted_at >= :from
                          and state not in ('DRAFT', 'RETURNED', 'WITHDRAWN', 'REFUSED')
                        """)
                .param("employer", employer)
                .param("but", but)
                .param("from", utc(Beijing.startOf(from)))
                .query(Integer.class)
                .single();
    }

    /** The next case whose limit is over, locked; other nodes pass it by. */
    Optional<CaseRow> lockNextDue(Instant now, Collection<String> except) {
        return jdbc.sql("""
                        select * from cases_case where due_at <= :now and no <> all (:except)
                        order by due_at, no limit 1 for update skip locked
                        """)
                .param("now", utc(now))
                .param("except", except.toArray(String[]::new))
                .query(Cases::row)
                .optional();
    }

    /** Writes the new place over the version that was read; the row is locked, so it is that version. */
    void write(String no, long version, Place place) {
        Place.Filing filing = place.filing();
        Place.Deadline deadline = place.deadline();
        int rows = jdbc.sql("""
                        update cases_case set state = :state, version = :version + 1, person_name = :name,
                            employer = :employer, employer_name = :firm, round = :round, submitted_at = :submitted,
                            vouched_at = :vouched, clock_from = :from, overdue_at = :overdue, last_day = :last,
                            due_at = :due, due_act = :act, clerk = :clerk, approver = :approver, permit_no = :permit
                        where no = :no and version = :version
                        """)
                .param("state", place.state().name())
                .param("version", version)
                .param("name", filing.personName())
                .param("employer", filing.employer(), Types.OTHER)
                .param("firm", filing.employerName(), Types.VARCHAR)
                .param("round", filing.round())
                .param("submitted", utc(filing.submittedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("vouched", utc(filing.vouchedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("from", place.clock().from(), Types.DATE)
                .param("overdue", utc(place.clock().overdueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("last", deadline.lastDay(), Types.DATE)
                .param("due", utc(deadline.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("act", deadline.act() == null ? null : deadline.act().name(), Types.VARCHAR)
                .param("clerk", place.hands().clerk(), Types.OTHER)
                .param("approver", place.hands().approver(), Types.OTHER)
                .param("permit", place.permitNo(), Types.VARCHAR)
                .param("no", no)
                .update();
        if (rows != 1) {
            throw new IllegalStateException("case " + no + " is not at version " + version);
        }
    }

    /** Which district's office it is for, the employer he hands it in through decides. */
    void goTo(String no, String district) {
        jdbc.sql("update cases_case set district = :district where no = :no and district <> :district")
                .param("district", district)
                .param("no", no)
                .update();
    }

    JdbcClient.StatementSpec seen(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("role", actor.role().name())
                .param("me", actor.person())
                .param("firm", actor.employer())
                .param("office", actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR))
                .param("district", actor.district());
    }

    static CaseRow row(ResultSet row, int n) throws SQLException {
        String act = row.getString("due_act");
        return new CaseRow(
                row.getString("no"),
                Kind.valueOf(row.getString("kind")),
                row.getLong("version"),
                row.getString("district"),
                row.getObject("person", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                new Place(
                        State.valueOf(row.getString("state")),
                        new Place.Filing(
                                row.getInt("round"),
                                row.getString("person_name"),
                                row.getObject("employer", UUID.class),
                                row.getString("employer_name"),
                                instant(row, "submitted_at"),
                                instant(row, "vouched_at")),
                        new Place.Deadline(
                                row.getObject("last_day", LocalDate.class),
                                act == null ? null : Verb.valueOf(act),
                                instant(row, "due_at")),
                        new Place.OfficeClock(row.getObject("clock_from", LocalDate.class), instant(row, "overdue_at")),
                        new Place.Hands(row.getObject("clerk", UUID.class), row.getObject("approver", UUID.class)),
                        row.getString("permit_no")),
                Holder.of(row.getObject("holder", UUID.class), row.getString("holder_name")));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
