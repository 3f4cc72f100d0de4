package org.anju.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over the folded cases of one district; long because each measure is one query. */
@Repository
class Measures {

    private static final String KIND = " and (:kind = '' or kind = :kind)";

    private final JdbcClient jdbc;
    private final PolicyBook book;

    Measures(JdbcClient jdbc, PolicyBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /** Each month of the period, also those in which nothing came. */
    List<MonthFlow> flow(String district, FiguresAsked asked) {
        var received = new HashMap<YearMonth, Integer>();
        var ended = new HashMap<YearMonth, Map<Ending, Integer>>();
        spec("""
                select to_char(received_on, 'YYYY-MM') as month, null as ending, count(*) as n from figures_case
                where district = :district and received_on between :from and :to
                """ + KIND + " group by 1 union all" + """
                 select to_char(ended_on, 'YYYY-MM'), ending, count(*) from figures_case
                where district = :district and ended_on between :from and :to and received_on is not null
                """ + KIND + " group by 1, 2", district, asked)
                .query((row, n) -> {
                    YearMonth month = YearMonth.parse(row.getString("month"));
                    String how = row.getString("ending");
                    if (how == null) {
                        received.put(month, row.getInt("n"));
                    } else {
                        ended.computeIfAbsent(month, any -> new EnumMap<>(Ending.class))
                                .put(Ending.valueOf(how), row.getInt("n"));
                    }
                    return true;
                })
                .list();
        return asked.period().months().stream()
                .map(month ->
                        new MonthFlow(month, received.getOrDefault(month, 0), ended.getOrDefault(month, Map.of())))
                .toList();
    }

    /** Read by the days on which clocks began and stood still: few rows for however many cases. */
    OpenCases open(String district, @Nullable FiguresKind kind, LocalDate today) {
        record Alike(LocalDate from, @Nullable LocalDate standing, int paused, int count) {}
        List<Alike> alike = jdbc.sql("""
                        select clock_from, standing_from, paused, count(*) as n from figures_case
                        where district = :district and clock_from is not null and (:kind = '' or kind = :kind)
                        group by 1, 2, 3
                        """)
                .param("district", district)
                .param("kind", kind == null ? "" : kind.name())
                .query((row, n) -> new Alike(
                        row.getObject("clock_from", LocalDate.class),
                        row.getObject("standing_from", LocalDate.class),
                        row.getInt("paused"),
                        row.getInt("n")))
                .list();
        var byAge = new EnumMap<AgeBand, Integer>(AgeBand.class);
        int standing = 0;
        for (Alike each : alike) {
            LocalDate end = each.standing() == null ? today : each.standing().minusDays(1);
            int used = end.isAfter(each.from()) ? book.days().between(each.from(), end) - each.paused() : 0;
            byAge.merge(AgeBand.of(used), each.count(), Integer::sum);
            standing += each.standing() == null ? 0 : each.count();
        }
        return new OpenCases(today, byAge, standing);
    }

    /** The first line is for all kinds together. */
    List<DecisionTimes> times(String district, FiguresAsked asked) {
        return spec(
                        """
                select kind, count(*) as decided, count(*) filter (where used <= :limit) as on_time,
                    percentile_disc(0.5) within group (order by used) as median,
                    percentile_disc(0.9) within group (order by used) as ninetieth
                from figures_case
                where district = :district and ended_on between :from and :to and used is not null
                """ + KIND + " group by grouping sets ((), (kind)) order by grouping(kind) desc, kind",
                        district,
                        asked)
                .param("limit", Limit.DECIDE.days())
                .query((row, n) -> new DecisionTimes(
                        row.getString("kind") == null ? null : FiguresKind.valueOf(row.getString("kind")),
                        row.getInt("decided"),
                        row.getInt("on_time"),
                        row.getObject("median", Integer.class),
                        row.getObject("ninetieth", Integer.class)))
                .list();
    }

    /** The most frequent first. */
    List<ReasonCount> reasons(String district, FiguresAsked asked) {
        return spec("""
                select shelf, code, count(*) as n from figures_act, unnest(codes) code
                where district = :district and on_day between :from and :to and verb in ('RETURN', 'ASK')
                """ + KIND + " group by 1, 2 order by n desc, shelf desc, code", district, asked)
                .query((row, n) -> new ReasonCount(
                        row.getString("shelf").equals("EMPLOYER"), row.getString("code"), row.getInt("n")))
                .list();
    }

    Rounds rounds(String district, FiguresAsked asked) {
        return spec("""
                select count(*) filter (where supplements = 0), count(*) filter (where supplements = 1),
                    count(*) filter (where supplements = 2), count(*) filter (where supplements > 2)
                from figures_case
                where district = :district and ended_on between :from and :to and used is not null
                """ + KIND, district, asked)
                .query((row, n) -> new Rounds(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    /** Names stand with the last that each did. */
    List<ClerkFigures> clerks(String district, FiguresAsked asked) {
        record Counted(UUID account, String last, int recommended, int refused, int asks, int looked, int against) {}
        List<Counted> all = spec("""
                select a.account, max(a.on_day || ' ' || a.case_no || ' ' || a.seq) as last,
                    count(*) filter (where verb = 'RECOMMEND') as recommended,
                    count(*) filter (where verb = 'RECOMMEND' and decision = 'REFUSE') as refused,
                    count(*) filter (where verb = 'ASK') as asks,
                    count(l.agrees) as looked, count(*) filter (where not l.agrees) as against
                from figures_act a left join figures_second_look l
                    on l.case_no = a.case_no and l.version = a.seq and a.verb = 'RECOMMEND'
                where district = :district and on_day between :from and :to and shelf = 'PERSON'
                  and verb in ('RECOMMEND', 'ASK') and a.account is not null
                """ + KIND + " group by 1 order by count(*) desc, 1", district, asked)
                .query((row, n) -> new Counted(
                        row.getObject("account", UUID.class),
                        row.getString("last"),
                        row.getInt("recommended"),
                        row.getInt("refused"),
                        row.getInt("asks"),
                        row.getInt("looked"),
                        row.getInt("against")))
                .list();
        int recommended = all.stream().mapToInt(Counted::recommended).sum();
        int refused = all.stream().mapToInt(Counted::refused).sum();
        int asks = all.stream().mapToInt(Counted::asks).sum();
        return all.stream()
                .map(each -> new ClerkFigures(
                        each.account(),
                        name(each.last()).orElse(""),
                        Drift.of(each.refused(), each.recommended(), refused, recommended),
                        Drift.of(each.asks(), each.recommended() + each.asks(), asks, recommended + asks),
                        each.looked(),
                        each.against()))
                .toList();
    }

    private Optional<String> name(String act) {
        String[] parts = act.split(" ");
        return jdbc.sql("select by_name from figures_event where case_no = ? and seq = ?")
                .params(parts[1], Long.valueOf(parts[2]))
                .query(String.class)
                .optional();
    }

    /** Those with most cases first. */
    List<EmployerFigures> employers(String district, FiguresAsked asked, int skip, int most) {
        return spec(
                        """
                with counted as (
                    select employer, count(*) as submitted, 0 as returned, 0 as lapsed, 0 as asked, 0 as granted, 0 as refused
                    from figures_case where district = :district and shelf = 'PERSON' and submitted_on between :from and :to
                """ + KIND + " group by 1 union all" + """
                     select employer, 0, count(*) filter (where verb = 'RETURN'), count(*) filter (where verb = 'LAPSE'),
                        count(*) filter (where verb = 'ASK'), 0, 0
                    from figures_act where district = :district and shelf = 'PERSON' and on_day between :from and :to
                """ + KIND + " group by 1 union all" + """
                     select employer, 0, 0, 0, 0, count(*) filter (where ending = 'GRANTED'),
                        count(*) filter (where ending = 'REFUSED')
                    from figures_case where district = :district and shelf = 'PERSON' and ended_on between :from and :to
                        and used is not null
                """ + KIND
                                + " group by 1)" + """
                , summed as (
                    select employer, sum(submitted) as submitted, sum(returned) as returned, sum(lapsed) as lapsed,
                        sum(asked) as asked, sum(granted) as granted, sum(refused) as refused
                    from counted where employer is not null group by employer
                    having sum(submitted + returned + lapsed + asked + granted + refused) > 0
                    order by submitted desc, employer limit :most offset :skip)
                select s.*, (select employer_name from figures_subject n where n.employer = s.employer
                    order by n.no desc limit 1) as name
                from summed s order by submitted desc, employer
                """,
                        district,
                        asked)
                .param("skip", skip)
                .param("most", most)
                .query(Measures::employer)
                .list();
    }

    private static EmployerFigures employer(ResultSet row, int n) throws SQLException {
        return new EmployerFigures(
                row.getObject("employer", UUID.class),
                row.getString("name"),
                row.getInt("submitted"),
                row.getInt("returned"),
                row.getInt("lapsed"),
                row.getInt("asked"),
                row.getInt("granted"),
                row.getInt("refused"));
    }

    private JdbcClient.StatementSpec spec(String sql, String district, FiguresAsked asked) {
        return jdbc.sql(sql)
                .param("district", district)
                .param("kind", asked.kind() == null ? "" : asked.kind().name())
                .param("from", asked.period().from())
                .param("to", asked.period().to());
    }
}
