package org.anju.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.parties.Association.SameEmployer;
import org.anju.parties.Association.State;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of associations. */
@Component
class Associations {

    /** Own for an applicant, of the own employer for an agent; the office comes by way of a case. */
    private static final String SELECT = """
            select a.*, p.name as person_name, p.resident_id_sealed
            from parties_association a join parties_person p on p.id = a.person
            where p.erased_at is null and (:role = 'APPLICANT' and a.person = :self
                or :role = 'AGENT' and a.employer = :employer
                or :role in ('CLERK', 'APPROVER', 'SUPERVISOR', 'CLOCK'))
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    Associations(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** False where the person has a live one already: the index decides, also between two clicks. */
    boolean add(UUID id, UUID person, UUID employer, Instant now) {
        return jdbc.sql("""
                        insert into parties_association (id, person, employer, state, requested_at)
                        values (?, ?, ?, 'REQUESTED', ?)
                        on conflict (person) where state in ('REQUESTED', 'CONFIRMED') do nothing
                        """)
                        .params(id, person, employer, now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Association> find(Actor actor, UUID id) {
        return seen(actor, "and a.id = :id")
                .param("id", id)
                .query(Associations::association)
                .optional();
    }

    /** The live one of a person, else the newest. */
    Optional<Association> of(Actor actor, UUID person) {
        return seen(actor, """
                        and a.person = :person
                        order by a.state in ('REQUESTED', 'CONFIRMED') desc, a.requested_at desc limit 1
                        """)
                .param("person", person)
                .query(Associations::association)
                .optional();
    }

    List<Associate> list(Actor actor, State state) {
        return seen(actor, "and a.state = :state order by a.requested_at, a.id")
                .param("state", state.name())
                .query(this::associate)
                .list();
    }

    Optional<Associate> named(Actor actor, UUID id) {
        return seen(actor, "and a.id = :id and a.state in ('CONFIRMED', 'RELEASED')")
                .param("id", id)
                .query(this::associate)
                .optional();
    }

    private Associate associate(ResultSet row, int n) throws SQLException {
        Association association = association(row, n);
        String number = PartySeals.PERSON.open(vault, row.getBytes("resident_id_sealed"), association.person());
        return new Associate(association, row.getString("person_name"), new ResidentId(number));
    }

    boolean confirm(UUID id, long version, Actor by, Instant now, Job job, Contract contract, SameEmployer same) {
        return jdbc.sql("""
                        with saved as (update parties_association
                        set state = 'CONFIRMED', decided_at = :now, decided_by = :by, version = version + 1,
                            department = :department, position = :position, started_on = :started,
                            insured_since = :insured, work_place = :place, worker_post = :worker,
                            contract_number = :number, contract_open = :open, contract_from = :from,
                            contract_to = cast(:to as date), contract_scan = :scan, red_seal = :seal,
                            same_contract = :contract, same_payroll = :payroll, same_insurance = :insurance
                        where id = :id and version = :version and state = 'REQUESTED' returning *)
                        """ + Jobs.VERSION)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("department", job.department())
                        .param("position", job.position())
                        .param("started", job.startedOn())
                        .param("insured", job.insuredSince())
                        .param("place", job.workPlace())
                        .param("worker", job.workerPost())
                        .param("number", contract.number())
                        .param("open", contract.openEnded())
                        .param("from", contract.from())
                        .param("to", contract.to())
                        .param("scan", contract.attachment())
                        .param("seal", contract.redSeal())
                        .param("contract", same.contract())
                        .param("payroll", same.payroll())
                        .param("insurance", same.socialInsurance())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whoever is confirmed is not expected any more. */
    void offRoster(UUID id, Instant now) {
        jdbc.sql("""
                        update parties_roster r set used_by = a.id, used_at = :now
                        from parties_association a join parties_person p on p.id = a.person
                        where a.id = :id and r.employer = a.employer and r.resident_id_index = p.resident_id_index
                          and r.used_at is null and r.removed_at is null
                        """).param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** Ends a request: refused by the employer with a reason, or withdrawn by the person himself. */
    boolean end(UUID id, long version, State state, @Nullable UUID by, Instant now, @Nullable String reason) {
        return jdbc.sql("""
                        update parties_association
                        set state = :state, decided_at = :now, decided_by = :by, reason = :reason,
                            version = version + 1
                        where id = :id and version = :version and state = 'REQUESTED'
                        """)
                        .param("state", state.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("reason", reason)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean release(UUID id, long version, LocalDate leftOn) {
        return jdbc.sql("""
                        update parties_association set state = 'RELEASED', released_on = ?, version = version + 1
                        where id = ? and version = ? and state = 'CONFIRMED'
                        """).params(leftOn, id, version).update() == 1;
    }

    private JdbcClient.StatementSpec seen(Actor actor, String rest) {
        return jdbc.sql(SELECT + rest)
                .param("role", actor.role().name())
                .param("self", actor.person())
                .param("employer", actor.employer());
    }

    private static Association association(ResultSet row, int n) throws SQLException {
        return new Association(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("employer", UUID.class),
                State.valueOf(row.getString("state")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("decided_at", OffsetDateTime.class)),
                row.getString("reason"),
                row.getString("department") == null ? null : Jobs.job(row),
                row.getString("contract_number") == null ? null : Jobs.contract(row),
                same(row),
                row.getObject("released_on", LocalDate.class),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable SameEmployer same(ResultSet row) throws SQLException {
        return row.getObject("same_contract") == null
                ? null
                : new SameEmployer(
                        row.getBoolean("same_contract"),
                        row.getBoolean("same_payroll"),
                        row.getBoolean("same_insurance"));
    }

    Optional<LocalDate> lastRelease(UUID person) {
        return jdbc.sql("""
                        select released_on from parties_association
                        where person = ? and state = 'RELEASED' order by released_on desc limit 1
                        """).param(person).query(LocalDate.class).optional();
    }
}
