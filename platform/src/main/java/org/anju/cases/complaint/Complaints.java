package org.anju.cases.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.cases.CaseSeals;
import org.anju.cases.Docket;
import org.anju.cases.Json;
import org.anju.policy.retention.Erased;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where complaints lie: found by whoever made them, and by the supervisors of the district. */
@Repository
class Complaints {

    /** What is sealed. */
    private record Said(String what, String wish) {}

    private static final String SEEN = """
            select * from cases_complaint where (:role = 'APPLICANT' and person = :me
                or :role = 'SUPERVISOR' and district = :district)
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Docket docket;

    Complaints(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.docket = new Docket(jdbc, "cases_complaint", "TS");
    }

    /** Its numbers, and the steps that are those of any request. */
    Docket docket() {
        return docket;
    }

    void add(Complaint complaint) {
        String said = Json.write(new Said(complaint.what(), complaint.wish()));
        jdbc.sql("""
                        insert into cases_complaint (no, district, person, about, employer, case_no, said_sealed, named, state,
                            filed_at, last_day)
                        values (:no, :district, :person, :about, :employer, :case, :said, :named, 'RECEIVED', :at, :last)
                        """)
                .param("no", complaint.no())
                .param("district", complaint.district())
                .param("person", complaint.person())
                .param("about", complaint.about().name())
                .param("employer", complaint.employer(), Types.OTHER)
                .param("case", complaint.caseNo(), Types.VARCHAR)
                .param("said", CaseSeals.COMPLAINT.seal(vault, said, complaint.no()))
                .param("named", complaint.named())
                .param("at", utc(complaint.filedAt()))
                .param("last", complaint.lastDay())
                .update();
    }

    /** What waits by its last day, then what has ended, the latest first. */
    List<Complaint> all(Actor actor, int most) {
        return seen(
                        SEEN
                                + " order by ended_at is not null, case when ended_at is null then last_day end, ended_at desc, no limit :most",
                        actor)
                .param("most", most)
                .query(this::row)
                .list();
    }

    Optional<Complaint> find(String no, Actor actor) {
        return seen(SEEN + " and no = :no", actor)
                .param("no", no)
                .query(this::row)
                .optional();
    }

    /** Those to be answered by that day or before. */
    List<Complaint> due(LocalDate until) {
        return jdbc.sql(
                        "select * from cases_complaint where ended_at is null and last_day <= :until order by last_day, no")
                .param("until", until)
                .query(this::row)
                .list();
    }

    /** Whether that officer has had a hand in the case. */
    boolean tookPart(String caseNo, Actor officer) {
        List<UUID> hands = Stream.of(officer.account(), officer.person())
                .filter(Objects::nonNull)
                .toList();
        return jdbc.sql("""
                        select exists (select from cases_case where no = :case
                                and (clerk in (:hands) or approver in (:hands) or holder in (:hands)))
                            or exists (select from cases_event where case_no = :case
                                and (account in (:hands) or hand in (:hands)))
                        """)
                .param("case", caseNo)
                .param("hands", hands)
                .query(Boolean.class)
                .single();
    }

    boolean answer(String no, long version, Complaint.Answer answer, Instant now) {
        return jdbc.sql("""
                        update cases_complaint set state = 'ANSWERED', answer_sealed = :answer, points_to_breach = :points,
                            ended_at = :now, version = version + 1
                        where no = :no and version = :version and state = 'LOOKING'
                        """)
                        .param("answer", CaseSeals.COMPLAINT_ANSWER.seal(vault, answer.text(), no))
                        .param("points", answer.pointsToBreach())
                        .param("now", utc(now))
                        .param("no", no)
                        .param("version", version)
                        .update()
                == 1;
    }

    List<Pointing> pointing() {
        return jdbc.sql(
                        "select employer, no, ended_at from cases_complaint where points_to_breach order by ended_at, no")
                .query((row, n) -> new Pointing(
                        row.getObject("employer", UUID.class),
                        row.getString("no"),
                        Beijing.dateOf(
                                row.getObject("ended_at", OffsetDateTime.class).toInstant())))
                .list();
    }

    /** How often that employer let the seven days for checking pass (G-3.2.3-3). */
    int lapses(UUID employer) {
        return jdbc.sql("""
                        select count(*) from cases_event e join cases_case c on c.no = e.case_no
                        where c.employer = :employer and e.verb = 'LAPSE' and e.from_state = 'EMPLOYER_REVIEW'
                        """).param("employer", employer).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec seen(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("role", actor.role().name())
                .param("me", actor.person())
                .param("district", actor.district());
    }

    private Complaint row(ResultSet row, int n) throws SQLException {
        String no = row.getString("no");
        byte[] sealed = row.getBytes("said_sealed");
        Said said = sealed == null
                ? new Said(Erased.MARK, Erased.MARK)
                : Json.read(CaseSeals.COMPLAINT.open(vault, sealed, no), Said.class);
        UUID handler = row.getObject("handler", UUID.class);
        byte[] answer = row.getBytes("answer_sealed");
        Complaint.State state = Complaint.State.valueOf(row.getString("state"));
        return new Complaint(
                no,
                row.getString("district"),
                row.getObject("person", UUID.class),
                Complaint.About.valueOf(row.getString("about")),
                row.getObject("employer", UUID.class),
                row.getString("case_no"),
                said.what(),
                said.wish(),
                row.getBoolean("named"),
                state,
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_day", LocalDate.class),
                handler == null
                        ? null
                        : new Complaint.Handler(
                                handler,
                                row.getString("handler_name"),
                                row.getObject("taken_at", OffsetDateTime.class).toInstant()),
                state == Complaint.State.ANSWERED
                        ? new Complaint.Answer(
                                answer == null ? Erased.MARK : CaseSeals.COMPLAINT_ANSWER.open(vault, answer, no),
                                row.getBoolean("points_to_breach"))
                        : null,
                instant(row, "ended_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
