package org.anju.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.policy.time.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same figures another way: straight from the rows and events of cases, and where days are counted the database walks
 * each working day and asks in which state the case was at its end.
 */
final class IndependentFigures {

    private static final String ALL = """
            with open_day as (select unnest(cast(:days as date[])) as day),
            subject as (
                select no, kind, state, district, employer, true as person from cases_case
                union all select no, kind, state, district, employer, false from cases_employer_case where kind <> 'REFILING'),
            event as (
                select case_no, seq, verb, from_state, to_state, account, reasons, facts,
                    (at at time zone 'Asia/Shanghai')::date as day from cases_event
                union all select case_no, seq, verb, from_state, to_state, account, reasons, '{}',
                    (at at time zone 'Asia/Shanghai')::date from cases_employer_event),
            mine as (select * from subject where district = '110119' and (:kind = '' or kind = :kind)),
            reached as (select case_no, min(day) as day from event
                where to_state in ('CLERK_REVIEW', 'ONLINE_CHECK') group by case_no),
            decision as (
                select distinct on (e.case_no) e.case_no, e.seq, e.day, e.verb, m.kind, m.employer, m.person
                from event e join mine m on m.no = e.case_no
                where e.verb in ('GRANT', 'REFUSE') and m.state in ('GRANTED', 'REFUSED', 'APPEALED')
                order by e.case_no, e.seq desc),
            asked_end as (
                select case_no, seq, day, kind from decision
                union all
                select m.no, 1000000, :today, m.kind from mine m
                where m.state in ('CLERK_REVIEW', 'APPROVAL', 'APPEALED', 'EXAMINATION', 'DECISION', 'TAX_CHECK')),
            begun as (
                select a.case_no, a.seq as until, a.day as last, max(e.seq) as seq from asked_end a
                join event e on e.case_no = a.case_no and e.seq < a.seq
                    and e.verb in ('VOUCH', 'RECEIVE', 'APPEAL', 'SET_ASIDE')
                group by 1, 2, 3),
            span as (select case_no, seq, to_state, day, lead(day) over (partition by case_no order by seq) as next from event),
            used as (
                select b.case_no, b.until, count(o.day) filter (where s.to_state <> 'TAX_CHECK') as days
                from begun b join event start on start.case_no = b.case_no and start.seq = b.seq
                left join open_day o on o.day > start.day and o.day <= b.last
                left join span s on s.case_no = b.case_no and s.seq < b.until and s.day <= o.day
                    and (s.next is null or s.seq = b.until - 1 or s.next > o.day)
                group by 1, 2)
            """;

    private final JdbcClient jdbc;
    private final FiguresAsked asked;
    private final LocalDate today;

    IndependentFigures(JdbcClient jdbc, FiguresAsked asked, LocalDate today) {
        this.jdbc = jdbc;
        this.asked = asked;
        this.today = today;
    }

    Map<String, Integer> receivedByMonth() {
        return counts("""
                select to_char(r.day, 'YYYY-MM'), count(*) from reached r join mine m on m.no = r.case_no
                where r.day between :from and :to group by 1
                """);
    }

    Map<String, Integer> endedByMonth() {
        return counts("""
                select to_char(day, 'YYYY-MM') || ' ' || how, count(*) from (
                    select day, case verb when 'GRANT' then 'GRANTED' else 'REFUSED' end as how from decision
                    union all
                    select (select max(day) from event e where e.case_no = m.no), m.state from mine m
                    where m.state in ('WITHDRAWN', 'LAPSED', 'ENDED') and exists (select from reached r where r.case_no = m.no)
                ) ended where day between :from and :to group by 1
                """);
    }

    Map<String, Integer> openByAge() {
        return counts("""
                select case when days <= 5 then 'TO_5' when days <= 10 then 'TO_10' when days <= 15 then 'TO_15'
                    when days <= 20 then 'TO_20' else 'OVER' end, count(*)
                from used where until = 1000000 group by 1
                """);
    }

    int standing() {
        return counts("select 'n', count(*) from mine where state = 'TAX_CHECK'")
                .getOrDefault("n", 0);
    }

    /** Decided, on time, median, ninetieth. */
    List<Integer> times() {
        return spec("""
                select count(*), count(*) filter (where days <= 20),
                    coalesce(percentile_disc(0.5) within group (order by days), 0),
                    coalesce(percentile_disc(0.9) within group (order by days), 0)
                from decision d join used u on u.case_no = d.case_no and u.until = d.seq where d.day between :from and :to
                """)
                .query((row, n) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    Map<String, Integer> reasons() {
        return counts("""
                select case when person then 'PERSON ' else 'EMPLOYER ' end || code, count(*) from (
                    select distinct m.person, e.case_no, e.seq, r ->> 'code' as code from event e
                    join mine m on m.no = e.case_no, json_array_elements(e.reasons::json) r
                    where e.verb = 'RETURN' and e.day between :from and :to
                    union all
                    select distinct true, s.case_no, -s.no, i.reason from cases_supplement s
                    join cases_supplement_item i on i.case_no = s.case_no and i.no = s.no join mine m on m.no = s.case_no
                    where (s.asked_at at time zone 'Asia/Shanghai')::date between :from and :to) said group by 1
                """);
    }

    Map<String, Integer> rounds() {
        return counts("""
                select least(3, n)::text, count(*) from (
                    select (select count(*) from cases_supplement s where s.case_no = d.case_no) as n from decision d
                    where d.day between :from and :to) rounds group by 1
                """);
    }

    /** Recommended, to refuse, asked, looked at again, otherwise; by clerk. */
    Map<UUID, List<Integer>> clerks() {
        return spec("""
                select e.account, count(*) filter (where e.verb = 'RECOMMEND'),
                    count(*) filter (where e.verb = 'RECOMMEND' and e.facts like '%REFUSE%'),
                    count(*) filter (where e.verb = 'ASK'),
                    count(*) filter (where exists (select from cases_second_look l where l.case_no = e.case_no
                        and l.version = e.seq and l.looked_at is not null)),
                    count(*) filter (where exists (select from cases_second_look l where l.case_no = e.case_no
                        and l.version = e.seq and not l.agrees))
                from event e join mine m on m.no = e.case_no and m.person
                where e.verb in ('RECOMMEND', 'ASK') and e.day between :from and :to group by 1
                """)
                .query((row, n) -> Map.entry(
                        row.getObject(1, UUID.class),
                        List.of(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Submitted, returned, lapsed, asked, granted, refused; by employer. */
    Map<UUID, List<Integer>> employers() {
        return spec("""
                select m.employer,
                    count(distinct m.no) filter (where (select min(day) from event s where s.case_no = m.no
                        and s.verb = 'SUBMIT') between :from and :to),
                    count(*) filter (where e.verb = 'RETURN' and e.day between :from and :to),
                    count(*) filter (where e.verb = 'LAPSE' and e.from_state = 'EMPLOYER_REVIEW' and e.day between :from and :to),
                    count(*) filter (where e.verb = 'ASK' and e.day between :from and :to),
                    count(*) filter (where (e.case_no, e.seq) in (select case_no, seq from decision where verb = 'GRANT'
                        and day between :from and :to)),
                    count(*) filter (where (e.case_no, e.seq) in (select case_no, seq from decision where verb = 'REFUSE'
                        and day between :from and :to))
                from mine m join event e on e.case_no = m.no where m.person and m.employer is not null group by 1
                """)
                .query((row, n) -> Map.entry(
                        row.getObject(1, UUID.class),
                        List.of(
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getInt(7))))
                .list()
                .stream()
                .filter(each -> each.getValue().stream().anyMatch(count -> count > 0))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Integer> counts(String figures) {
        return spec(figures).query((row, n) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec spec(String figures) {
        return jdbc.sql(ALL + figures)
                .param("days", openDays())
                .param("kind", asked.kind() == null ? "" : asked.kind().name())
                .param("from", asked.period().from())
                .param("to", asked.period().to())
                .param("today", today);
    }

    /** One by one: what is checked is the counting, the arrangement has tests of its own. */
    private static String[] openDays() {
        return LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(WorkingDays.published()::isWorkingDay)
                .map(LocalDate::toString)
                .toArray(String[]::new);
    }
}
