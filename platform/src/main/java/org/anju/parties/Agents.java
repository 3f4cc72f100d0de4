package org.anju.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.ResidentId;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of agents: who joins, who leaves, whose evidence is how old. */
@Component
class Agents {

    private final JdbcClient jdbc;
    private final Vault vault;

    Agents(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Two who change the agents of one employer at once take turns, so that one of them is always left. */
    void lock(CreditCode code) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('agents:' || ?, 0))")
                .param(code.code())
                .query((row, n) -> true)
                .list();
    }

    /** Everybody who ever acted for it: those who do first, then the latest to leave. */
    List<Agent> roster(UUID employer) {
        return jdbc.sql("""
                select a.person, a.employer, p.name, a.from_day, a.to_day, a.id, a.phone_sealed, a.insured_on, a.ended_at
                from parties_agent a join parties_person p on p.id = a.person
                where a.employer = ?
                order by a.ended_at desc nulls first, a.from_day, p.name
                """).param(employer).query(this::agent).list();
    }

    /** Of the district's, those who act on that day and whose evidence of insurance is older than {@code before}, or none. */
    List<Agent> unproven(String district, LocalDate on, LocalDate before) {
        return jdbc.sql("""
                        select a.person, a.employer, p.name, a.from_day, a.to_day, a.id, a.phone_sealed, a.insured_on,
                            a.ended_at
                        from parties_agent a join parties_person p on p.id = a.person
                        join parties_employer e on e.id = a.employer
                        where e.district = :district and a.ended_at is null and a.from_day <= :on
                          and (a.to_day is null or a.to_day >= :on)
                          and (a.insured_on is null or a.insured_on < :before)
                        order by a.from_day, a.id
                        """)
                .param("district", district)
                .param("on", on)
                .param("before", before)
                .query(this::agent)
                .list();
    }

    /** For whom that person acts on that day; he can act for one only. */
    Optional<UUID> employerOf(UUID person, LocalDate on) {
        return jdbc.sql("""
                select employer from parties_agent
                where person = ? and ended_at is null and (to_day is null or to_day >= ?)
                order by from_day limit 1
                """).params(person, on).query(UUID.class).optional();
    }

    /** False where he acts for an employer already. */
    boolean add(UUID person, UUID employer, LocalDate from, @Nullable String phone, @Nullable LocalDate insuredOn) {
        UUID id = UUID.randomUUID();
        return jdbc.sql("""
                        insert into parties_agent (id, person, employer, from_day, phone_sealed, insured_on)
                        values (:id, :person, :employer, :from, :phone, :insured) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("employer", employer)
                        .param("from", from)
                        .param("phone", phone == null ? null : PartySeals.PHONE.seal(vault, phone, id), Types.BINARY)
                        .param("insured", insuredOn)
                        .update()
                == 1;
    }

    boolean end(UUID person, UUID employer, LocalDate today, Instant now) {
        return jdbc.sql("""
                        update parties_agent set to_day = greatest(from_day, :today), ended_at = :now
                        where person = :person and employer = :employer and ended_at is null
                          and (to_day is null or to_day >= :today)
                        """)
                        .param("today", today)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", person)
                        .param("employer", employer)
                        .update()
                == 1;
    }

    boolean insured(UUID person, UUID employer, String phone, LocalDate insuredOn, LocalDate today) {
        return jdbc.sql("""
                        select id from parties_agent
                        where person = ? and employer = ? and ended_at is null and (to_day is null or to_day >= ?)
                        """)
                .params(person, employer, today)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional()
                .filter(id -> jdbc.sql("""
                                        update parties_agent set phone_sealed = ?, insured_on = ?
                                        where id = ? and ended_at is null
                                        """)
                                .params(PartySeals.PHONE.seal(vault, phone, id), insuredOn, id)
                                .update()
                        == 1)
                .isPresent();
    }

    Optional<UUID> person(ResidentId residentId) {
        return jdbc.sql("select id from parties_numbered(?)")
                .param(PartySeals.index(vault, residentId.number()))
                .query(UUID.class)
                .optional();
    }

    private Agent agent(ResultSet row, int n) throws SQLException {
        return agent(row, vault);
    }

    static Agent agent(ResultSet row, Vault vault) throws SQLException {
        byte[] phone = row.getBytes("phone_sealed");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Agent(
                row.getObject("person", UUID.class),
                row.getObject("employer", UUID.class),
                row.getString("name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                phone == null ? null : PartySeals.PHONE.open(vault, phone, row.getObject("id", UUID.class)),
                row.getObject("insured_on", LocalDate.class),
                ended == null ? null : ended.toInstant());
    }
}
