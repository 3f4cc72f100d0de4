package org.anju.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.Standing;
import org.anju.policy.value.CreditCode;
import org.anju.trail.Actor;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of employers, their standing and their agents. */
@Component
class Employers {

    private static final String COLUMNS =
            "select e.id, e.credit_code, e.name, e.legal_representative, e.district, e.facts from parties_employer e ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Documents documents = new Documents();

    Employers(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    boolean add(Employer employer, AssociationCode code, Instant now) {
        return jdbc.sql("""
                        insert into parties_employer (id, credit_code, name, legal_representative, district, facts,
                            code, code_hash, code_since, created_at)
                        values (:id, :credit, :name, :legal, :district, cast(:facts as jsonb), :code, :hash, :now, :now)
                        on conflict (credit_code) do nothing
                        """)
                        .param("id", employer.id())
                        .param("credit", employer.creditCode().code())
                        .param("name", employer.name())
                        .param("legal", employer.legalRepresentative())
                        .param("district", employer.district())
                        .param("facts", documents.write(employer.facts()))
                        .param("code", code.text())
                        .param("hash", code.hash())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** His own employer for an agent, the one he is or was with for an applicant, all of the district for the office. */
    Optional<Employer> find(Actor actor, UUID id) {
        return jdbc.sql(COLUMNS + """
                        where e.id = :id and (
                             :role = 'AGENT' and e.id = :employer
                          or :role = 'APPLICANT' and exists (
                               select from parties_association a where a.employer = e.id and a.person = :self)
                          or :role in ('CLERK', 'APPROVER', 'SUPERVISOR') and e.district = :district
                          or :role = 'CLOCK')
                        """)
                .param("id", id)
                .param("role", actor.role().name())
                .param("employer", actor.employer())
                .param("self", actor.person())
                .param("district", actor.district())
                .query(this::employer)
                .optional();
    }

    Optional<Employer> byCode(AssociationCode code) {
        return jdbc.sql(COLUMNS + "where e.code_hash = ?")
                .param(code.hash())
                .query(this::employer)
                .optional();
    }

    Optional<Employer> byCreditCode(CreditCode code) {
        return jdbc.sql(COLUMNS + "where e.credit_code = ?")
                .param(code.code())
                .query(this::employer)
                .optional();
    }

    Optional<AssociationCode> code(UUID employer) {
        return jdbc.sql("select code from parties_employer where id = ?")
                .param(employer)
                .query((row, n) -> new AssociationCode(row.getString("code")))
                .optional();
    }

    void rotate(UUID employer, AssociationCode code, Instant now) {
        jdbc.sql("update parties_employer set code = ?, code_hash = ?, code_since = ? where id = ?")
                .params(code.text(), code.hash(), now.atOffset(ZoneOffset.UTC), employer)
                .update();
    }

    void facts(UUID employer, EmployerFacts facts) {
        jdbc.sql("""
                update parties_employer set facts = cast(? as jsonb), facts_version = facts_version + 1 where id = ?
                """).params(documents.write(facts), employer).update();
    }

    void adopt(UUID employer, String name, String legalRepresentative) {
        jdbc.sql("update parties_employer set name = ?, legal_representative = ? where id = ?")
                .params(name, legalRepresentative, employer)
                .update();
    }

    Optional<Accreditation> accreditation(UUID employer, LocalDate on) {
        return jdbc.sql("""
                select standing, from_day, to_day, decided_by, clause from parties_standing
                where employer = ? and daterange(from_day, to_day, '[]') @> cast(? as date)
                """)
                .params(employer, on)
                .query(Employers::accreditation)
                .optional();
    }

    /** Ends what runs the day before and begins the new one. */
    void accredit(UUID employer, Accreditation next) {
        jdbc.sql("""
                update parties_standing set to_day = ?
                where employer = ? and from_day < ? and (to_day is null or to_day >= ?)
                """)
                .params(next.from().minusDays(1), employer, next.from(), next.from())
                .update();
        jdbc.sql("""
                insert into parties_standing (id, employer, standing, from_day, to_day, decided_by, clause)
                values (:id, :employer, :standing, :from, :to, :by, :clause)
                """)
                .param("id", UUID.randomUUID())
                .param("employer", employer)
                .param("standing", next.standing().name())
                .param("from", next.from())
                .param("to", next.to())
                .param("by", next.decidedBy())
                .param("clause", next.clause())
                .update();
    }

    void appoint(UUID person, UUID employer, LocalDate from) {
        jdbc.sql("insert into parties_agent (id, person, employer, from_day) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), person, employer, from)
                .update();
    }

    boolean dismiss(UUID person, UUID employer, LocalDate lastDay) {
        return jdbc.sql("""
                        update parties_agent set to_day = :last
                        where person = :person and employer = :employer and from_day <= :last
                          and (to_day is null or to_day > :last) and ended_at is null
                        """)
                        .param("last", lastDay)
                        .param("person", person)
                        .param("employer", employer)
                        .update()
                == 1;
    }

    List<Agent> agents(UUID employer, LocalDate on) {
        return jdbc.sql("""
                select a.person, a.employer, p.name, a.from_day, a.to_day, a.id, a.phone_sealed, a.insured_on, a.ended_at
                from parties_agent a join parties_person p on p.id = a.person
                where a.employer = ? and daterange(a.from_day, a.to_day, '[]') @> cast(? as date)
                  and a.ended_at is null
                order by a.from_day, p.name
                """)
                .params(employer, on)
                .query((row, n) -> Agents.agent(row, vault))
                .list();
    }

    boolean acts(@Nullable UUID person, @Nullable UUID employer, LocalDate on) {
        return person != null && employer != null && actsFor(person, employer, on);
    }

    private boolean actsFor(UUID person, UUID employer, LocalDate on) {
        return jdbc.sql("""
                        select count(*) from parties_agent
                        where person = ? and employer = ? and daterange(from_day, to_day, '[]') @> cast(? as date)
                          and ended_at is null
                        """).params(person, employer, on).query(Integer.class).single() > 0;
    }

    private Employer employer(ResultSet row, int n) throws SQLException {
        return new Employer(
                row.getObject("id", UUID.class),
                new CreditCode(row.getString("credit_code")),
                row.getString("name"),
                row.getString("legal_representative"),
                row.getString("district"),
                documents.read(row.getString("facts"), EmployerFacts.class));
    }

    private static Accreditation accreditation(ResultSet row, int n) throws SQLException {
        return new Accreditation(
                Standing.valueOf(row.getString("standing")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("decided_by"),
                row.getString("clause"));
    }
}
