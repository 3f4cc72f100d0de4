package org.anju.permits;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 持证登记: who of many persons holds a permit, asked for all of them at once; whoever asks knows that he may. */
@Component
public class HoldingRegister {

    private final JdbcClient jdbc;

    HoldingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest permit of each of those persons that has one, as it is on that day. */
    public List<HeldPermit> held(Collection<UUID> persons, LocalDate day) {
        return jdbc.sql("""
                        select distinct on (p.person) p.number, p.person, p.valid_from, p.valid_to,
                            (select d.status from permits_period d where d.permit = p.number and d.superseded_at is null and d.during @> :day) status
                        from permits_permit p where p.person = any(cast(:persons as uuid[]))
                        order by p.person, p.valid_to desc, p.number desc
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) -> held(row, day))
                .list();
    }

    /** All that were issued to that person in that district, the newest first, as they are on that day. */
    public List<HeldPermit> all(UUID person, String district, LocalDate day) {
        return jdbc.sql("""
                        select p.number, p.person, p.valid_from, p.valid_to,
                            (select d.status from permits_period d where d.permit = p.number and d.superseded_at is null and d.during @> :day) status
                        from permits_permit p where p.person = :person and p.district = :district
                        order by p.valid_to desc, p.number desc
                        """)
                .param("person", person)
                .param("district", district)
                .param("day", day)
                .query((row, n) -> held(row, day))
                .list();
    }

    /** Permits that have been suspended since that day or longer and still are on {@code today}, longest first. */
    public List<Standstill> suspended(LocalDate since, LocalDate today) {
        return jdbc.sql("""
                        select p.number, p.person, p.valid_to, lower(d.during) as since
                        from permits_period d join permits_permit p on p.number = d.permit
                        where d.status = 'SUSPENDED' and d.superseded_at is null
                          and lower(d.during) <= :since and d.during @> :today and p.expires_at is not null
                        order by since, p.number
                        """)
                .param("since", since)
                .param("today", today)
                .query((row, n) -> new Standstill(
                        row.getString("number"),
                        row.getObject("person", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** What each of those permits is on that day; one that is not there is not among them. */
    public Map<String, PermitStatus> statuses(Collection<String> numbers, LocalDate day) {
        var found = new HashMap<String, PermitStatus>();
        jdbc.sql("""
                        select p.number, p.person, p.valid_from, p.valid_to,
                            (select d.status from permits_period d where d.permit = p.number and d.superseded_at is null and d.during @> :day) status
                        from permits_permit p where p.number = any(cast(:numbers as text[]))
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .param("day", day)
                .query((row, n) -> held(row, day))
                .list()
                .forEach(each -> found.put(each.number(), each.status()));
        return found;
    }

    /** The permits of those persons that are neither lapsed nor cancelled, asked for all of them at once. */
    public List<LivingPermit> living(Collection<UUID> persons) {
        return jdbc.sql("""
                        select p.person, p.valid_to, array(
                            select c.born from permits_companion c
                            where c.permit = p.number and upper_inf(c.during) order by c.born) as births
                        from permits_permit p
                        where p.expires_at is not null and p.person = any(cast(:persons as uuid[]))
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> new LivingPermit(
                        row.getObject("person", UUID.class),
                        row.getObject("valid_to", LocalDate.class),
                        Arrays.stream((Date[]) row.getArray("births").getArray())
                                .map(Date::toLocalDate)
                                .toList()))
                .list();
    }

    /** Everybody with a permit that is neither lapsed nor cancelled. */
    public List<UUID> holders() {
        return jdbc.sql("select distinct person from permits_permit where expires_at is not null")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static HeldPermit held(ResultSet row, LocalDate day) throws SQLException {
        String status = row.getString("status");
        boolean begun = !day.isBefore(row.getObject("valid_from", LocalDate.class));
        return new HeldPermit(
                row.getString("number"),
                row.getObject("person", UUID.class),
                status != null ? PermitStatus.valueOf(status) : begun ? PermitStatus.EXPIRED : PermitStatus.NOT_YET,
                row.getObject("valid_to", LocalDate.class));
    }
}
