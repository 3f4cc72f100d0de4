package org.anju.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what was said of jobs and contracts, version by version. */
@Component
class Jobs {

    /** Lets {@code with saved as (update parties_association … returning *)} leave its version, in one statement. */
    static final String VERSION = """
            insert into parties_job (association, version, department, position, started_on, insured_since, work_place,
                worker_post, contract_number, contract_open, contract_from, contract_to, contract_scan, red_seal,
                saved_at, saved_by, saved_name)
            select id, (select coalesce(max(j.version), 0) + 1 from parties_job j where j.association = saved.id),
                department, position, started_on, insured_since, work_place, worker_post, contract_number, contract_open,
                contract_from, contract_to, contract_scan, red_seal, :now, :by, :name
            from saved
            """;

    private final JdbcClient jdbc;

    Jobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean maintain(UUID id, long version, Actor by, Instant now, Job job) {
        return jdbc.sql("""
                        with saved as (
                            update parties_association
                            set department = :department, position = :position, started_on = :started,
                                insured_since = :insured, work_place = :place, worker_post = :worker,
                                version = version + 1
                            where id = :id and version = :version and state = 'CONFIRMED' returning *)
                        """ + VERSION)
                        .param("department", job.department())
                        .param("position", job.position())
                        .param("started", job.startedOn())
                        .param("insured", job.insuredSince())
                        .param("place", job.workPlace())
                        .param("worker", job.workerPost())
                        .param("id", id)
                        .param("version", version)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    boolean renew(UUID id, long version, Actor by, Instant now, Contract contract) {
        return jdbc.sql("""
                        with saved as (
                            update parties_association
                            set contract_number = :number, contract_open = :open, contract_from = :from,
                                contract_to = cast(:to as date), contract_scan = :scan, red_seal = :seal,
                                version = version + 1
                            where id = :id and version = :version and state = 'CONFIRMED' returning *)
                        """ + VERSION)
                        .param("number", contract.number())
                        .param("open", contract.openEnded())
                        .param("from", contract.from())
                        .param("to", contract.to())
                        .param("scan", contract.attachment())
                        .param("seal", contract.redSeal())
                        .param("id", id)
                        .param("version", version)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    /** Newest first; the caller has found the association as one the actor may see. */
    List<JobVersion> history(UUID association) {
        return jdbc.sql("select * from parties_job where association = ? order by version desc")
                .param(association)
                .query((row, n) -> new JobVersion(
                        row.getLong("version"),
                        job(row),
                        contract(row),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("saved_name")))
                .list();
    }

    static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getString("department"),
                row.getString("position"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("insured_since", LocalDate.class),
                row.getString("work_place"),
                row.getBoolean("worker_post"));
    }

    static Contract contract(ResultSet row) throws SQLException {
        return new Contract(
                row.getString("contract_number"),
                row.getBoolean("contract_open"),
                row.getObject("contract_from", LocalDate.class),
                row.getObject("contract_to", LocalDate.class),
                row.getObject("contract_scan", UUID.class),
                row.getBoolean("red_seal"));
    }
}
