package org.anju.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.roster.RosterColumn;
import org.anju.parties.roster.RosterImport;
import org.anju.parties.roster.RosterLine;
import org.anju.parties.roster.RosterProblem;
import org.anju.parties.roster.RosterVerdict;
import org.anju.parties.roster.Spoken;
import org.anju.policy.precheck.Verdict;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of lists that agents have sent in, and of their rows. The file is long because each statement on them stands here. */
@Component
class Imports {

    private static final String SELECT = """
            select i.*, r.total, r.waiting, r.faulty, r.eligible, r.not_eligible
            from parties_import i cross join lateral (
                select count(*) as total,
                       count(*) filter (where state = 'WAITING') as waiting,
                       count(*) filter (where state = 'FAULTY') as faulty,
                       count(*) filter (where verdict = 'ELIGIBLE') as eligible,
                       count(*) filter (where verdict in ('NOT_ELIGIBLE', 'REFERRED')) as not_eligible
                from parties_import_row where import_id = i.id) r
            where i.employer = :employer
            """;

    /** What is kept of a check. */
    private record Result(
            List<Told> problems,
            @Nullable String clause,
            @Nullable Spoken reason,
            @Nullable LocalDate earliest) {

        record Told(RosterColumn column, Spoken what) {}
    }

    /** A list whose rows are being checked. */
    record Open(UUID id, UUID employer) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Documents documents = new Documents();

    Imports(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(UUID id, Actor agent, String fileName, List<RosterLine> lines, LocalDate today, Instant now) {
        jdbc.sql("""
                        insert into parties_import (id, employer, file_name, state, created_by, by_name, created_at)
                        values (:id, :employer, :file, 'CHECKING', :account, :name, :now)
                        """)
                .param("id", id)
                .param("employer", agent.employer())
                .param("file", fileName)
                .param("account", agent.account())
                .param("name", agent.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        String[] documentsOf = lines.stream()
                .map(line -> hex(PartySeals.LINE.seal(vault, documents.write(line), id, line.number())))
                .toArray(String[]::new);
        Integer[] numbers = lines.stream().map(RosterLine::number).toArray(Integer[]::new);
        String[] residents = lines.stream()
                .map(line -> number(line, today))
                .map(number -> number.isEmpty() ? number : index(number))
                .toArray(String[]::new);
        jdbc.sql("""
                        insert into parties_import_row (import_id, number, line_sealed, resident_id_index)
                        select :id, n, decode(l, 'hex'), decode(nullif(r, ''), 'hex')
                        from unnest(cast(:numbers as integer[]), cast(:lines as text[]), cast(:residents as text[]))
                            as t (n, l, r)
                        """)
                .param("id", id)
                .param("numbers", numbers)
                .param("lines", documentsOf)
                .param("residents", residents)
                .update();
    }

    /** The ID number of a row, empty where it is none. */
    static String number(RosterLine line, LocalDate today) {
        return line.flaws().containsKey(RosterColumn.RESIDENT_ID)
                ? ""
                : ResidentId.parse(line.cell(RosterColumn.RESIDENT_ID), today)
                        .found()
                        .map(ResidentId::number)
                        .orElse("");
    }

    Optional<RosterImport> find(Actor agent, UUID id) {
        return jdbc.sql(SELECT + "and i.id = :id")
                .param("employer", agent.employer())
                .param("id", id)
                .query(Imports::list)
                .optional();
    }

    List<RosterImport> all(Actor agent) {
        return jdbc.sql(SELECT + "order by i.created_at desc, i.id limit 50")
                .param("employer", agent.employer())
                .query(Imports::list)
                .list();
    }

    /** Faulty rows first; the caller has found the list as one the actor may see. */
    List<RosterImport.Row> rows(UUID id, int from, int most) {
        return jdbc.sql("""
                        select import_id, number, line_sealed, state, verdict, result_sealed
                        from parties_import_row where import_id = ?
                        order by (state = 'FAULTY') desc, number offset ? limit ?
                        """).params(id, from, most).query(this::row).list();
    }

    /** In the order of the file. */
    List<RosterImport.Row> everyRow(UUID id) {
        return jdbc.sql("""
                        select import_id, number, line_sealed, state, verdict, result_sealed
                        from parties_import_row where import_id = ? order by number
                        """).param(id).query(this::row).list();
    }

    List<RosterLine> good(UUID id) {
        return jdbc.sql("""
                        select import_id, number, line_sealed from parties_import_row
                        where import_id = ? and state = 'GOOD' order by number
                        """).param(id).query((row, n) -> line(row)).list();
    }

    /** Rows by the blind index of the ID number, for those that stand twice. */
    Map<String, List<Integer>> numbers(UUID id) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        jdbc.sql("""
                        select encode(resident_id_index, 'hex') as known, number from parties_import_row
                        where import_id = ? and resident_id_index is not null order by number
                        """)
                .param(id)
                .query((row, n) -> numbers.computeIfAbsent(row.getString("known"), key -> new ArrayList<>())
                        .add(row.getInt("number")))
                .list();
        return numbers;
    }

    List<Open> open() {
        return jdbc.sql("select id, employer from parties_import where state = 'CHECKING' order by created_at limit 20")
                .query((row, n) -> new Open(row.getObject("id", UUID.class), row.getObject("employer", UUID.class)))
                .list();
    }

    /** One act at a time on an employer's list: false where another is at it. */
    boolean tryHold(UUID employer) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('roster' || :employer, 0))")
                .param("employer", employer.toString())
                .query(Boolean.class)
                .single();
    }

    void hold(UUID employer) {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended('roster' || :employer, 0))")
                .param("employer", employer.toString())
                .query(Boolean.class)
                .single();
    }

    /** The next rows to check; other nodes pass them by until this transaction ends. */
    List<RosterLine> take(UUID id, int most) {
        return jdbc.sql("""
                        select import_id, number, line_sealed from parties_import_row
                        where import_id = ? and state = 'WAITING'
                        order by number limit ? for update skip locked
                        """).params(id, most).query((row, n) -> line(row)).list();
    }

    void checked(UUID id, RosterCheck.Checked row, LocalDate today) {
        RosterVerdict verdict = row.verdict();
        var result = new Result(
                row.problems().stream()
                        .map(each -> new Result.Told(each.column(), Spoken.of(each.what())))
                        .toList(),
                verdict == null ? null : verdict.clause(),
                verdict == null || verdict.reason() == null ? null : Spoken.of(verdict.reason()),
                verdict == null ? null : verdict.earliest());
        jdbc.sql("""
                        update parties_import_row
                        set state = :state, verdict = :verdict, result_sealed = :result, checked_on = :today
                        where import_id = :id and number = :number
                        """)
                .param("state", row.good() ? "GOOD" : "FAULTY")
                .param("verdict", verdict == null ? null : verdict.verdict().name())
                .param("result", PartySeals.RESULT.seal(vault, documents.write(result), id, row.number()))
                .param("today", today)
                .param("id", id)
                .param("number", row.number())
                .update();
    }

    /** Once no row waits any more. */
    void finish(UUID id) {
        jdbc.sql("""
                        update parties_import set state = 'CHECKED', version = version + 1
                        where id = ? and state = 'CHECKING'
                          and not exists (select from parties_import_row where import_id = id and state = 'WAITING')
                        """).param(id).update();
    }

    /** Back to the beginning; false where it is not checked, or entered already. */
    boolean again(UUID id, long version) {
        boolean back = jdbc.sql("""
                        update parties_import set state = 'CHECKING', version = version + 1
                        where id = ? and version = ? and state = 'CHECKED'
                        """).params(id, version).update() == 1;
        if (back) {
            jdbc.sql("""
                            update parties_import_row
                            set state = 'WAITING', verdict = null, result_sealed = null, checked_on = null where import_id = ?
                            """).param(id).update();
        }
        return back;
    }

    boolean entered(UUID id, long version, int imported, Instant now) {
        return jdbc.sql("""
                        update parties_import
                        set state = 'IMPORTED', imported = ?, done_at = ?, version = version + 1
                        where id = ? and version = ? and state = 'CHECKED'
                        """)
                        .params(imported, now.atOffset(ZoneOffset.UTC), id, version)
                        .update()
                == 1;
    }

    private RosterImport.Row row(ResultSet row, int n) throws SQLException {
        RosterLine line = line(row);
        byte[] kept = row.getBytes("result_sealed");
        if (kept == null) {
            return new RosterImport.Row(line, true, List.of(), null);
        }
        Result result = documents.read(
                PartySeals.RESULT.open(vault, kept, row.getObject("import_id", UUID.class), row.getInt("number")),
                Result.class);
        String verdict = row.getString("verdict");
        return new RosterImport.Row(
                line,
                false,
                result.problems().stream()
                        .map(told ->
                                new RosterProblem(told.column(), told.what().phrase()))
                        .toList(),
                verdict == null
                        ? null
                        : new RosterVerdict(
                                Verdict.valueOf(verdict),
                                result.clause(),
                                result.reason() == null ? null : result.reason().phrase(),
                                result.earliest()));
    }

    private RosterLine line(ResultSet row) throws SQLException {
        UUID id = row.getObject("import_id", UUID.class);
        String line = PartySeals.LINE.open(vault, row.getBytes("line_sealed"), id, row.getInt("number"));
        return documents.read(line, RosterLine.class);
    }

    /** The blind index of an ID number, as text. */
    String index(String number) {
        return PartySeals.indexText(vault, number);
    }

    private static String hex(byte[] sealed) {
        return HexFormat.of().formatHex(sealed);
    }

    private static RosterImport list(ResultSet row, int n) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new RosterImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("by_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                RosterImport.State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("waiting"),
                row.getInt("faulty"),
                row.getInt("eligible"),
                row.getInt("not_eligible"),
                row.getInt("imported"),
                done == null ? null : done.toInstant(),
                row.getLong("version"));
    }
}
