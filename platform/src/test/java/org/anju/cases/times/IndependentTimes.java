package org.anju.cases.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.cases.times.KindTimes.Kind;
import org.anju.policy.time.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same figures another way: the database walks each working day and asks whose the case was at its end. */
final class IndependentTimes {

    private static final String DAYS = """
            with open_day as (select unnest(cast(:days as date[])) as day),
            event as (select case_no, seq, verb, to_state, (at at time zone 'Asia/Shanghai')::date as day from %2$s),
            decided as (select case_no, max(day) as day, max(seq) as seq from event
                where verb in ('GRANT', 'REFUSE') group by case_no),
            submitted as (select case_no, min(day) as day from event where verb = 'SUBMIT' group by case_no),
            walked as (
                select d.case_no, o.day, (
                    select e.to_state from event e where e.case_no = d.case_no and e.seq < d.seq and e.day <= o.day
                    order by e.seq desc limit 1) as state
                from decided d join submitted s using (case_no) join %1$s c on c.no = d.case_no
                left join open_day o on o.day > s.day and o.day <= d.day
                where c.kind = :kind and d.day between :from and :to),
            counted as (
                select case_no, count(day) as whole,
                    count(day) filter (where state in ('EMPLOYER_REVIEW', 'PAPER')
                        or :kind <> 'NEW' and state = 'RETURNED') as employer,
                    count(day) filter (where state in ('SUPPLEMENT', 'REFUSED')
                        or :kind = 'NEW' and state = 'RETURNED') as applicant,
                    count(day) filter (where state in ('CLERK_REVIEW', 'APPROVAL', 'ONLINE_CHECK', 'EXAMINATION',
                        'DECISION', 'APPEALED')) as office,
                    count(day) filter (where state = 'TAX_CHECK') as standing
                from walked group by case_no)
            """;

    private final JdbcClient jdbc;

    IndependentTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int decided(Kind kind, Quarter quarter) {
        return spec(kind, quarter, "select count(*) from counted")
                .query(Integer.class)
                .single();
    }

    Spread whole(Kind kind, Quarter quarter) {
        return spread(kind, quarter, "whole");
    }

    Spread share(Kind kind, Share share, Quarter quarter) {
        return spread(kind, quarter, share.name().toLowerCase(java.util.Locale.ROOT));
    }

    private Spread spread(Kind kind, Quarter quarter, String column) {
        return spec(kind, quarter, """
                        select percentile_disc(0.5) within group (order by %1$s) as median,
                            percentile_disc(0.9) within group (order by %1$s) as ninetieth from counted
                        """.formatted(column))
                .query((row, n) -> new Spread(row.getInt("median"), row.getInt("ninetieth")))
                .single();
    }

    private JdbcClient.StatementSpec spec(Kind kind, Quarter quarter, String figures) {
        boolean permit = kind == Kind.NEW;
        return jdbc.sql(DAYS.formatted(
                                permit ? "cases_case" : "cases_employer_case",
                                permit ? "cases_event" : "cases_employer_event")
                        + figures)
                .param("days", openDays())
                .param("kind", kind.name())
                .param("from", quarter.firstDay())
                .param("to", quarter.lastDay());
    }

    /** One by one: what is checked is the counting, the arrangement has tests of its own. */
    private static String[] openDays() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate.of(2025, 10, 1)
                .datesUntil(LocalDate.of(2027, 6, 1))
                .filter(WorkingDays.published()::isWorkingDay)
                .forEach(days::add);
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }
}
