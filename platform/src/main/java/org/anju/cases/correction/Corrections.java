package org.anju.cases.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.CaseSeals;
import org.anju.cases.Docket;
import org.anju.cases.Json;
import org.anju.cases.correction.Correction.Said;
import org.anju.cases.outside.Screenshot;
import org.anju.materials.store.Naming;
import org.anju.trail.Actor;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where requests for correction lie: found by whoever made them, and by clerks and supervisors of the district. */
@Repository
class Corrections implements Naming {

    /** What stands against changing somebody's name or number by a decision. */
    enum Bound {
        /** 持有证件. */
        PERMIT,
        /** 有办件正在办理. */
        CASE
    }

    private static final String SEEN = """
            select * from cases_correction where (:role = 'APPLICANT' and person = :me
                or :role in ('CLERK', 'SUPERVISOR') and district = :district)
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Docket docket;

    Corrections(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.docket = new Docket(jdbc, "cases_correction", "GZ");
    }

    /** Its numbers, and the steps that are those of any request. */
    Docket docket() {
        return docket;
    }

    /** False where the same is asked already: the index decides. */
    boolean add(Correction made) {
        Screenshot proof = made.said().proof();
        return jdbc.sql("""
                        insert into cases_correction (no, district, person, item, which, said_sealed, file_sha256, state,
                            filed_at, last_day)
                        values (:no, :district, :person, :item, :which, :said, :file, 'RECEIVED', :at, :last)
                        on conflict do nothing
                        """)
                        .param("no", made.no())
                        .param("district", made.district())
                        .param("person", made.person())
                        .param("item", made.item().name())
                        .param("which", made.which())
                        .param("said", CaseSeals.CORRECTION.seal(vault, Json.write(made.said()), made.no()))
                        .param("file", proof == null ? null : proof.sha256(), Types.VARCHAR)
                        .param("at", utc(made.filedAt()))
                        .param("last", made.lastDay())
                        .update()
                == 1;
    }

    /** What waits by its last day, then what has ended, the latest first. */
    List<Correction> all(Actor actor, int most) {
        return seen(
                        SEEN
                                + " order by ended_at is not null, case when ended_at is null then last_day end, ended_at desc, no limit :most",
                        actor)
                .param("most", most)
                .query(this::row)
                .list();
    }

    Optional<Correction> find(String no, Actor actor) {
        return seen(SEEN + " and no = :no", actor)
                .param("no", no)
                .query(this::row)
                .optional();
    }

    /** Those to be decided by that day or before. */
    List<Correction> due(LocalDate until) {
        return jdbc.sql(
                        "select * from cases_correction where ended_at is null and last_day <= :until order by last_day, no")
                .param("until", until)
                .query(this::row)
                .list();
    }

    /** Asked in all districts (V233). */
    Optional<Bound> bound(UUID person) {
        return jdbc.sql("select cases_bound(?)").param(person).query((row, n) -> row.getString(1)).list().stream()
                .filter(Objects::nonNull)
                .map(Bound::valueOf)
                .findFirst();
    }

    /** @param before what the person's record said, where the decision has changed it */
    boolean decide(String no, long version, Decided decided, @Nullable String before, Instant now) {
        return jdbc.sql("""
                        update cases_correction set state = :state, answer_sealed = :answer, before_sealed = :before,
                            ended_at = :now, version = version + 1
                        where no = :no and version = :version and state = 'LOOKING'
                        """)
                        .param("state", decided.state().name())
                        .param("answer", CaseSeals.CORRECTION_ANSWER.seal(vault, decided.words(), no))
                        .param(
                                "before",
                                before == null ? null : CaseSeals.CORRECTION_BEFORE.seal(vault, before, no),
                                Types.BINARY)
                        .param("now", utc(now))
                        .param("no", no)
                        .param("version", version)
                        .update()
                == 1;
    }

    @Override
    public Set<String> named(Collection<String> sha256) {
        return new HashSet<>(jdbc.sql("select file_sha256 from cases_correction where file_sha256 in (:sha256)")
                .param("sha256", sha256)
                .query((row, n) -> row.getString(1))
                .list());
    }

    private JdbcClient.StatementSpec seen(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("role", actor.role().name())
                .param("me", actor.person())
                .param("district", actor.district());
    }

    private Correction row(ResultSet row, int n) throws SQLException {
        String no = row.getString("no");
        UUID handler = row.getObject("handler", UUID.class);
        byte[] answer = row.getBytes("answer_sealed");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Correction(
                no,
                row.getString("district"),
                row.getObject("person", UUID.class),
                Correction.Item.valueOf(row.getString("item")),
                row.getString("which"),
                Json.read(CaseSeals.CORRECTION.open(vault, row.getBytes("said_sealed"), no), Said.class),
                Correction.State.valueOf(row.getString("state")),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_day", LocalDate.class),
                handler == null
                        ? null
                        : new Correction.Handler(
                                handler,
                                row.getString("handler_name"),
                                row.getObject("taken_at", OffsetDateTime.class).toInstant()),
                answer == null ? null : CaseSeals.CORRECTION_ANSWER.open(vault, answer, no),
                ended == null ? null : ended.toInstant(),
                row.getLong("version"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
