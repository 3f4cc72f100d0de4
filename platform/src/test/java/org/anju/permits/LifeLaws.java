package org.anju.permits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rows of permits must be at any time, asked of the tables themselves. */
final class LifeLaws {

    private static final Map<String, String> LAWS = Map.of(
            "a permit is two things on one day", """
            select count(*) from permits_period a join permits_period b
                on a.permit = b.permit and a.ctid < b.ctid and a.during && b.during
            where a.person = :person and a.superseded_at is null and b.superseded_at is null
            """,
            "a person holds two permits on one day", """
            select count(*) from permits_period a join permits_period b
                on a.person = b.person and a.permit < b.permit and a.during && b.during
            where a.person = :person and a.superseded_at is null and b.superseded_at is null
                and a.status in ('IN_FORCE', 'SUSPENDED') and b.status in ('IN_FORCE', 'SUSPENDED')
            """,
            "a permit is held on a day of no term", """
            select count(*) from permits_period d
            where d.person = :person and d.superseded_at is null and d.status in ('IN_FORCE', 'SUSPENDED')
                and not d.during <@ (select range_agg(t.during) from permits_term t where t.permit = d.permit)
            """,
            "a permit's days are not those of its terms", """
            select count(*) from permits_permit p
            where p.person = :person and ((p.valid_to, p.term_clause, p.issued_on) is distinct from
                    (select (upper(t.during) - 1, t.clause, t.issued_on)::record from permits_term t
                     where t.permit = p.number order by t.no desc limit 1)
                or daterange(p.valid_from, p.valid_to, '[]') not in
                    (select unnest(range_agg(t.during)) from permits_term t where t.permit = p.number))
            """,
            "a permit that has ended is still to end", """
            select count(*) from permits_permit p where p.person = :person and p.expires_at is not null and exists (
                select from permits_period d where d.permit = p.number and d.superseded_at is null
                    and d.status in ('EXPIRED', 'CANCELLED') and upper_inf(d.during))
            """,
            "a permit that has not ended never will", """
            select count(*) from permits_permit p where p.person = :person and p.expires_at is null and not exists (
                select from permits_period d where d.permit = p.number and d.superseded_at is null
                    and d.status in ('EXPIRED', 'CANCELLED') and upper_inf(d.during))
            """);

    private final JdbcClient jdbc;

    LifeLaws(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that do not hold of that person's. */
    List<String> broken(UUID person) {
        var broken = new ArrayList<String>();
        LAWS.forEach((law, sql) -> {
            if (jdbc.sql(sql).param("person", person).query(Integer.class).single() > 0) {
                broken.add(law);
            }
        });
        return broken;
    }

    /** All days of that permit since that day, as its periods have them. */
    Map<LocalDate, PermitStatus> days(String number, LocalDate since, LocalDate until) {
        var days = new LinkedHashMap<LocalDate, PermitStatus>();
        jdbc.sql("""
                        select day::date as day, (select d.status from permits_period d
                            where d.permit = t.permit and d.superseded_at is null and d.during @> day::date) as status
                        from (select permit, min(lower(during)) as first from permits_term where permit = :permit
                              group by permit) t,
                            generate_series(greatest(t.first, :since), :until, interval '1 day') as day
                        """)
                .param("permit", number)
                .param("since", since)
                .param("until", until)
                .query((row, n) -> {
                    String status = row.getString("status");
                    return days.put(
                            row.getObject("day", LocalDate.class),
                            status == null ? PermitStatus.EXPIRED : PermitStatus.valueOf(status));
                })
                .list();
        return days;
    }

    int terms(String number) {
        return jdbc.sql("select count(*) from permits_term where permit = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    /** Everything that is kept of that person, in one word. */
    String rows(UUID person) {
        return jdbc.sql("""
                        with mine as (select number from permits_permit where person = :person)
                        select md5(coalesce(string_agg(line, '|' order by line), '')) from (
                            select p::text as line from permits_permit p where p.person = :person
                            union all select d::text from permits_period d where d.person = :person
                            union all select t::text from permits_term t where t.permit in (select number from mine)
                            union all select c::text from permits_change c where c.permit in (select number from mine)
                            union all select c::text from permits_companion c where c.permit in (select number from mine)
                            union all select s::text from permits_serial s
                            union all select count(*)::text from trail_lines) kept
                        """).param("person", person).query(String.class).single();
    }
}
