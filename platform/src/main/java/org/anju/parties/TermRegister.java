package org.anju.parties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 期限登记: what of an employer's staff and standing runs from when or to when, asked for all of them at once. */
@Component
public class TermRegister {

    /** A contract of a confirmed association and its last day. */
    public record ContractEnd(UUID association, UUID person, String name, LocalDate from, LocalDate to) {}

    /** 在办理权限内: has rights today, and since when it has had any and stands in this house. */
    private static final String ACCREDITED = """
            select s.employer, greatest(min(s.from_day),
                       min(cast(e.created_at at time zone 'Asia/Shanghai' as date))) as since
            from parties_standing s join parties_employer e on e.id = s.employer
            where s.standing <> 'NONE' and s.from_day <= :today group by s.employer
            having bool_or(s.to_day is null or s.to_day >= :today)
            """;

    private final JdbcClient jdbc;

    public TermRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The confirmed staff of this agent's employer, by person. */
    public Map<UUID, String> staff(Actor agent) {
        var staff = new LinkedHashMap<UUID, String>();
        jdbc.sql("""
                        select a.person, p.name from parties_association a join parties_person p on p.id = a.person
                        where a.employer = :employer and a.state = 'CONFIRMED' and :agent
                        """)
                .param("employer", agent.employer())
                .param("agent", agent.is(Role.AGENT))
                .query(row -> {
                    staff.put(row.getObject("person", UUID.class), row.getString("name"));
                });
        return staff;
    }

    /** Contracts of this agent's employer that end on that day or before and belong to nobody released yet. */
    public List<ContractEnd> contractsEnding(Actor agent, LocalDate until) {
        return jdbc.sql("""
                        select a.id, a.person, p.name, a.contract_from, a.contract_to
                        from parties_association a join parties_person p on p.id = a.person
                        where a.employer = :employer and a.state = 'CONFIRMED' and a.contract_to <= :until and :agent
                        """)
                .param("employer", agent.employer())
                .param("until", until)
                .param("agent", agent.is(Role.AGENT))
                .query((row, n) -> new ContractEnd(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getObject("contract_from", LocalDate.class),
                        row.getObject("contract_to", LocalDate.class)))
                .list();
    }

    /** Employers with a contract of somebody confirmed that ends between those days. */
    public List<UUID> employersWithContractsEnding(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select distinct employer from parties_association
                        where state = 'CONFIRMED' and contract_to between :from and :until
                        """)
                .param("from", from)
                .param("until", until)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Employers that have one of those persons in a confirmed association. */
    public List<UUID> employersOf(Collection<UUID> persons) {
        return jdbc.sql("""
                        select distinct employer from parties_association
                        where state = 'CONFIRMED' and person = any(cast(:persons as uuid[]))
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Since when it has had rights, if it has any on that day. */
    public Optional<LocalDate> accreditedSince(UUID employer, LocalDate today) {
        return jdbc.sql("select since from (" + ACCREDITED + ") s where employer = :employer")
                .param("today", today)
                .param("employer", employer)
                .query(LocalDate.class)
                .optional();
    }

    /** Employers that have rights today and had some before that day. */
    public List<UUID> accreditedBefore(LocalDate day, LocalDate today) {
        return jdbc.sql("select employer from (" + ACCREDITED + ") s where since < :day")
                .param("today", today)
                .param("day", day)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
