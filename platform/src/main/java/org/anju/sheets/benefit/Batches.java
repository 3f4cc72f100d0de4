package org.anju.sheets.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of lists and their rows. The file is long because each statement on them stands here. */
@Repository
class Batches {

    private static final String READ = """
            select j.id, j.file_name, p.name as purpose_name, j.by_name, j.day, j.state, j.created_at, j.total,
                r.checked, r.faulty, r.missed, r.in_force
            from sheets_benefit_job j
                join sheets_benefit_purpose p on p.id = j.purpose
                cross join lateral (
                    select count(*) filter (where w.state <> 'WAITING') as checked,
                        count(*) filter (where w.state = 'FAULTY') as faulty,
                        count(*) filter (where c.answer = 'UNKNOWN') as missed,
                        count(*) filter (where c.answer = 'IN_FORCE') as in_force
                    from sheets_benefit_row w left join sheets_benefit_check c on c.record = w.record
                    where w.job = j.id) r
            """;

    /** A job whose rows wait. */
    record Open(UUID id, UUID department, UUID purpose, Actor actor, LocalDate day, int total) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final BenefitChecks checks;

    Batches(JdbcClient jdbc, Vault vault, BenefitChecks checks) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.checks = checks;
    }

    /** The job of these rows: a new one, or the one that is there. */
    UUID add(BenefitAsker asker, UUID purpose, LocalDate day, String fileName, List<BatchRow> rows, Instant now) {
        UUID id = UUID.randomUUID();
        byte[] mark = vault.index("benefit.job", BenefitJson.write(rows));
        int added = jdbc.sql("""
                        insert into sheets_benefit_job
                            (id, department, purpose, account, by_name, file_name, mark, day, total, state, created_at)
                        values (:id, :department, :purpose, :account, :name, :file, :mark, :day, :total, 'CHECKING', :now)
                        on conflict (department, purpose, day, mark) where state <> 'FORGOTTEN' do nothing
                        """)
                .param("id", id)
                .param("department", asker.department().id())
                .param("purpose", purpose)
                .param("account", asker.actor().account())
                .param("name", asker.actor().name())
                .param("file", fileName)
                .param("mark", mark)
                .param("day", day)
                .param("total", rows.size())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            return jdbc.sql("""
                            select id from sheets_benefit_job
                            where department = ? and purpose = ? and day = ? and mark = ? and state <> 'FORGOTTEN'
                            """)
                    .params(asker.department().id(), purpose, day, mark)
                    .query(UUID.class)
                    .single();
        }
        jdbc.sql("""
                        insert into sheets_benefit_row (job, number, row_sealed)
                        select :id, n, decode(r, 'hex')
                        from unnest(cast(:numbers as integer[]), cast(:rows as text[])) as t (n, r)
                        """)
                .param("id", id)
                .param("numbers", rows.stream().map(BatchRow::number).toArray(Integer[]::new))
                .param(
                        "rows",
                        rows.stream()
                                .map(each -> HexFormat.of()
                                        .formatHex(BenefitSeals.ROW.seal(
                                                vault, BenefitJson.write(each), id, each.number())))
                                .toArray(String[]::new))
                .update();
        return id;
    }

    Optional<BatchJob> find(UUID department, UUID id) {
        return jdbc.sql(READ + "where j.department = ? and j.id = ?")
                .params(department, id)
                .query(Batches::job)
                .optional();
    }

    List<BatchJob> of(UUID department, int most) {
        return jdbc.sql(READ + "where j.department = ? order by j.created_at desc, j.id limit ?")
                .params(department, most)
                .query(Batches::job)
                .list();
    }

    /** In the order of the file; the caller has found the job as one the asker may see. */
    List<BatchResult> rows(UUID department, UUID job, int from, int most) {
        return jdbc.sql("""
                        select job, number, row_sealed, state, record, problem from sheets_benefit_row
                        where job = ? order by number offset ? limit ?
                        """)
                .params(job, from, most)
                .query((row, n) -> result(row, department))
                .list();
    }

    List<Open> open() {
        return jdbc.sql("""
                        select id, department, purpose, account, by_name, day, total from sheets_benefit_job
                        where state = 'CHECKING' order by created_at, id limit 20
                        """)
                .query((row, n) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getObject("department", UUID.class),
                        row.getObject("purpose", UUID.class),
                        new Actor(
                                row.getObject("account", UUID.class),
                                row.getString("by_name"),
                                Role.VERIFIER,
                                null,
                                null,
                                Actor.YANQING),
                        row.getObject("day", LocalDate.class),
                        row.getInt("total")))
                .list();
    }

    /** One worker at a time on a job; another passes it by. */
    boolean tryHold(UUID job) {
        return jdbc.sql("select id from sheets_benefit_job where id = ? and state = 'CHECKING' for update skip locked")
                .param(job)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    List<BatchRow> take(UUID job, int most) {
        return jdbc.sql("""
                        select job, number, row_sealed from sheets_benefit_row
                        where job = ? and state = 'WAITING' order by number limit ?
                        """).params(job, most).query((row, n) -> row(row)).list();
    }

    void checked(UUID job, int number, BatchResult.State state, @Nullable String record, @Nullable String problem) {
        jdbc.sql("""
                        update sheets_benefit_row set state = :state, record = :record, problem = :problem
                        where job = :job and number = :number
                        """)
                .param("state", state.name())
                .param("record", record)
                .param("problem", problem)
                .param("job", job)
                .param("number", number)
                .update();
    }

    int missed(UUID job) {
        return jdbc.sql("""
                        select count(*) from sheets_benefit_row r join sheets_benefit_check c on c.record = r.record
                        where r.job = ? and c.answer = 'UNKNOWN'
                        """).param(job).query(Integer.class).single();
    }

    void stop(UUID job, Instant now) {
        jdbc.sql("update sheets_benefit_row set state = 'NOT_ASKED' where job = ? and state = 'WAITING'")
                .param(job)
                .update();
        end(job, BatchJob.State.STOPPED, now);
    }

    void end(UUID job, BatchJob.State state, Instant now) {
        jdbc.sql("update sheets_benefit_job set state = ?, done_at = ? where id = ?")
                .params(state.name(), now.atOffset(ZoneOffset.UTC), job)
                .update();
    }

    /** Forgets what was typed in jobs done before then; answers how many. */
    int forget(Instant before) {
        jdbc.sql("""
                        delete from sheets_benefit_row where job in (
                            select id from sheets_benefit_job where state in ('DONE', 'STOPPED') and done_at < ?)
                        """).param(before.atOffset(ZoneOffset.UTC)).update();
        return jdbc.sql("""
                        update sheets_benefit_job set state = 'FORGOTTEN'
                        where state in ('DONE', 'STOPPED') and done_at < ?
                        """).param(before.atOffset(ZoneOffset.UTC)).update();
    }

    private BatchRow row(ResultSet row) throws SQLException {
        return BenefitJson.read(
                BenefitSeals.ROW.open(
                        vault, row.getBytes("row_sealed"), row.getObject("job", UUID.class), row.getInt("number")),
                BatchRow.class);
    }

    private BatchResult result(ResultSet row, UUID department) throws SQLException {
        String record = row.getString("record");
        return new BatchResult(
                row(row),
                BatchResult.State.valueOf(row.getString("state")),
                record == null ? null : checks.find(department, record).orElseThrow(),
                row.getString("problem"));
    }

    private static BatchJob job(ResultSet row, int n) throws SQLException {
        BatchJob.State state = BatchJob.State.valueOf(row.getString("state"));
        return new BatchJob(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("purpose_name"),
                row.getString("by_name"),
                row.getObject("day", LocalDate.class),
                state,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("total"),
                row.getInt("checked"),
                row.getInt("faulty"),
                row.getInt("missed"),
                row.getInt("in_force"));
    }
}
