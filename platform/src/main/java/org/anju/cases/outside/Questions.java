package org.anju.cases.outside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseSeals;
import org.anju.cases.Json;
import org.anju.checks.Hitch;
import org.anju.checks.Question;
import org.anju.checks.Said;
import org.anju.checks.Source;
import org.anju.checks.Source.Kind;
import org.anju.checks.Who;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where questions to outside sources wait and stay. */
@Repository
class Questions {

    /** How far it has come. */
    enum State {
        WAITING,
        ASKING,
        ANSWERED,
        GIVEN_UP,
        DROPPED
    }

    /** One taken up; {@code turn} is what a mark must name. */
    record Taken(Question question, CaseMark of, int tries, long turn, Instant madeAt) {}

    /** @param tries attempts that failed */
    record Standing(
            State state, int tries, int round, @Nullable Hitch hitch, Instant madeAt) {}

    /** @param oldest when it was left */
    record Waiting(int count, Instant oldest) {}

    private record Asked(Who who, tools.jackson.databind.JsonNode said) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    Questions(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Leaves a question in the caller's transaction; one that is on its way already is not put twice. */
    void leave(CaseMark of, Source source, Who who, Said said, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into cases_question
                            (id, case_no, kind, round, source, asked_sealed, state, next_at, made_at, changed_at)
                        values (:id, :case, :kind, :round, :source, :asked, 'WAITING', :now, :now, :now)
                        on conflict (case_no, source) where next_at is not null do nothing
                        """)
                .param("id", id)
                .param("case", of.no())
                .param("kind", of.kind().name())
                .param("round", of.round())
                .param("source", source.name())
                .param("asked", CaseSeals.ASKED.seal(vault, Json.write(new Asked(who, Json.tree(said))), id))
                .param("now", utc(now))
                .update();
    }

    void drop(String caseNo, Instant now) {
        jdbc.sql("""
                        update cases_question set state = 'DROPPED', next_at = null, changed_at = :now
                        where case_no = :case and next_at is not null
                        """).param("case", caseNo).param("now", utc(now)).update();
    }

    /** Takes the next that is due up, and says so durably before anything leaves the house. */
    Optional<Taken> take(Source source, Instant now, Duration lease) {
        return jdbc.sql("""
                        with next as (
                            select id, state from cases_question where source = :source and next_at <= :now
                            order by next_at, id limit 1 for update skip locked)
                        update cases_question q
                        set state = 'ASKING', turn = q.turn + 1, next_at = :lease, changed_at = :now,
                            tries = q.tries + case when next.state = 'ASKING' then 1 else 0 end
                        from next where q.id = next.id returning q.*
                        """)
                .param("source", source.name())
                .param("now", utc(now))
                .param("lease", utc(now.plus(lease)))
                .query((row, n) -> taken(row))
                .optional();
    }

    private Taken taken(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Source source = Source.valueOf(row.getString("source"));
        Kind kind = Kind.valueOf(row.getString("kind"));
        Asked asked = Json.read(CaseSeals.ASKED.open(vault, row.getBytes("asked_sealed"), id), Asked.class);
        return new Taken(
                new Question(id, source, asked.who(), Json.read(asked.said(), Said.of(source, kind))),
                new CaseMark(kind, row.getString("case_no"), row.getInt("round")),
                row.getInt("tries"),
                row.getLong("turn"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    /** False where somebody else has taken it up since, or nobody wants to know any more. */
    boolean mark(Taken taken, State state, @Nullable Hitch hitch, @Nullable Instant next, Instant now) {
        return jdbc.sql("""
                        update cases_question
                        set state = :state, next_at = :next, hitch = :hitch, changed_at = :now, tries = tries + :failed
                        where id = :id and turn = :turn and state = 'ASKING'
                        """)
                        .param("state", state.name())
                        .param("next", next == null ? null : utc(next))
                        .param("hitch", hitch == null ? null : hitch.name())
                        .param("failed", hitch == null ? 0 : 1)
                        .param("now", utc(now))
                        .param("id", taken.question().id())
                        .param("turn", taken.turn())
                        .update()
                == 1;
    }

    /** The newest question to each source. */
    Map<Source, Standing> newest(String caseNo) {
        var newest = new HashMap<Source, Standing>();
        jdbc.sql("select * from cases_question where case_no = :case order by made_at, id")
                .param("case", caseNo)
                .query(row -> {
                    String hitch = row.getString("hitch");
                    newest.put(
                            Source.valueOf(row.getString("source")),
                            new Standing(
                                    State.valueOf(row.getString("state")),
                                    row.getInt("tries"),
                                    row.getInt("round"),
                                    hitch == null ? null : Hitch.valueOf(hitch),
                                    row.getObject("made_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return newest;
    }

    /** How many wait or are being asked at each source, and since when the oldest. */
    Map<Source, Waiting> waiting() {
        var waiting = new HashMap<Source, Waiting>();
        jdbc.sql("""
                        select source, count(*) as n, min(made_at) as oldest from cases_question
                        where next_at is not null group by source
                        """).query(row -> {
            waiting.put(
                    Source.valueOf(row.getString("source")),
                    new Waiting(
                            row.getInt("n"),
                            row.getObject("oldest", OffsetDateTime.class).toInstant()));
        });
        return waiting;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
