package org.anju.cases.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.cases.Json;
import org.anju.policy.retention.Hold;
import org.anju.policy.retention.Kept;
import org.anju.policy.retention.Verdict;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 清除清册: whom each run saw, whom it erased, and what it did altogether. */
@Repository
class Ledger {

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // ---- what was erased

    void add(Erasure erasure, Map<String, Integer> counts, Instant at) {
        jdbc.sql("""
                        insert into cases_erasure (person, case_no, at, day, why, counts)
                        values (:person, :case, :at, :day, :why, :counts)
                        """)
                .param("person", erasure.person())
                .param("case", erasure.caseNo())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("day", erasure.day())
                .param("why", erasure.why().name())
                .param("counts", Json.write(counts))
                .update();
    }

    /** Everything that ever was, each once. */
    List<Erasure> all() {
        return jdbc.sql("""
                        select distinct on (person, case_no) person, case_no, day, why from cases_erasure
                        order by person, case_no, id
                        """)
                .query((row, n) -> new Erasure(
                        row.getObject("person", UUID.class),
                        row.getString("case_no"),
                        row.getObject("day", LocalDate.class),
                        Kept.valueOf(row.getString("why"))))
                .list();
    }

    /** Those cases of these that hold their content, though they were erased once; a number of another house's is none. */
    List<String> whole(List<Erasure> cases) {
        return jdbc.sql("""
                        select no from cases_case where erased_at is null
                            and (no, person) in (select * from unnest(:cases::text[], :persons::uuid[])) order by no
                        """)
                .param("cases", cases.stream().map(Erasure::caseNo).toArray(String[]::new))
                .param("persons", cases.stream().map(Erasure::person).toArray(UUID[]::new))
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** False where it is erased already, or in somebody's hands just now. */
    boolean holdCase(String no) {
        return jdbc.sql("select no from cases_case where no = ? and erased_at is null for update skip locked")
                .param(no)
                .query((row, n) -> true)
                .optional()
                .isPresent();
    }

    /** Whose office his last case was with, for the line of the trail. */
    String district(UUID person) {
        return jdbc.sql("select district from cases_case where person = ? order by opened_at desc, no desc limit 1")
                .param(person)
                .query((row, n) -> row.getString(1))
                .optional()
                .orElse(Actor.YANQING);
    }

    // ---- who becomes due

    void foresee(Map<UUID, Verdict> verdicts, Instant at) {
        if (verdicts.isEmpty()) {
            return;
        }
        List<Map.Entry<UUID, Verdict>> all = List.copyOf(verdicts.entrySet());
        jdbc.sql("""
                        insert into cases_retention as r (person, last_day, why, holds, refs, seen_at)
                        select person, day::date, why, string_to_array(holds, ','), string_to_array(refs, ','), :at
                        from unnest(:persons, :days, :whys, :holds, :refs) as seen (person, day, why, holds, refs)
                        on conflict (person) do update set last_day = excluded.last_day, why = excluded.why,
                            holds = excluded.holds, refs = excluded.refs, seen_at = excluded.seen_at
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("persons", all.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("days", texts(all, each -> each.lastDay().toString()))
                .param("whys", texts(all, each -> each.why().name()))
                .param(
                        "holds",
                        texts(all, each -> each.holds().stream().map(Enum::name).collect(Collectors.joining(","))))
                .param("refs", texts(all, each -> String.join(",", each.refs())))
                .update();
    }

    private static String[] texts(
            List<Map.Entry<UUID, Verdict>> all, java.util.function.Function<Verdict, String> text) {
        return all.stream().map(each -> text.apply(each.getValue())).toArray(String[]::new);
    }

    List<Ahead> ahead(LocalDate until) {
        return jdbc.sql("""
                        select why, count(*) filter (where holds = '{}') as free, count(*) filter (where holds <> '{}') as held
                        from cases_retention where last_day < :until group by why
                        """)
                .param("until", until)
                .query((row, n) ->
                        new Ahead(Kept.valueOf(row.getString("why")), row.getInt("free"), row.getInt("held")))
                .list();
    }

    List<Outlook> held(LocalDate until, int most) {
        return jdbc.sql("""
                        select * from cases_retention where last_day < :until and holds <> '{}'
                        order by last_day, person limit :most
                        """)
                .param("until", until)
                .param("most", most)
                .query((row, n) -> new Outlook(
                        row.getObject("person", UUID.class),
                        row.getObject("last_day", LocalDate.class),
                        Kept.valueOf(row.getString("why")),
                        texts(row, "holds").stream().map(Hold::valueOf).toList(),
                        texts(row, "refs")))
                .list();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList(
                (String[]) Objects.requireNonNull(row.getArray(column)).getArray());
    }

    // ---- runs

    long begin(Instant at) {
        return jdbc.sql("insert into cases_retention_run (began_at) values (?) returning id")
                .param(at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void end(long id, RetentionRound round) {
        jdbc.sql("""
                        update cases_retention_run set ended_at = :at, seen = :seen, held = :held, persons = :persons,
                            cases = :cases, messages = :messages
                        where id = :id
                        """)
                .param("at", utc(Objects.requireNonNull(round.endedAt())))
                .param("seen", round.seen())
                .param("held", round.held())
                .param("persons", round.persons())
                .param("cases", round.cases())
                .param("messages", round.messages())
                .param("id", id)
                .update();
    }

    List<RetentionRound> rounds(int most) {
        return jdbc.sql("select * from cases_retention_run order by id desc limit ?")
                .param(most)
                .query((row, n) -> new RetentionRound(
                        Objects.requireNonNull(instant(row, "began_at")),
                        instant(row, "ended_at"),
                        row.getInt("seen"),
                        row.getInt("held"),
                        row.getInt("persons"),
                        row.getInt("cases"),
                        row.getInt("messages")))
                .list();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
