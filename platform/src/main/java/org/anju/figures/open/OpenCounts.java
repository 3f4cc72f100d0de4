package org.anju.figures.open;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.cases.times.Quarter;
import org.anju.figures.FiguresKind;
import org.anju.figures.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts for everybody over the folded cases; what is small is taken out before it leaves the room. */
@Repository
class OpenCounts {

    private final JdbcClient jdbc;

    OpenCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first day on which a case reached the department. */
    Optional<LocalDate> since(String district) {
        return jdbc.sql("select min(received_on) as day from figures_case where district = ?")
                .param(district)
                .query((row, n) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    /** Every kind in every quarter of the period, also where nothing came. */
    List<QuarterCounts> quarters(String district, List<Quarter> quarters) {
        var counted = new HashMap<String, Integer>();
        if (!quarters.isEmpty()) {
            spec(
                            """
                    select to_char(received_on, 'YYYY-Q') || kind || 'RECEIVED' as what, count(*) as n from figures_case
                    where district = :district and received_on between :from and :to group by 1
                    union all
                    select to_char(ended_on, 'YYYY-Q') || kind || ending, count(*) from figures_case
                    where district = :district and ended_on between :from and :to and received_on is not null group by 1
                    """,
                            district,
                            quarters.getFirst().firstDay(),
                            quarters.getLast().lastDay())
                    .query((row, n) -> counted.put(row.getString("what"), row.getInt("n")))
                    .list();
        }
        return quarters.stream()
                .flatMap(quarter -> Arrays.stream(FiguresKind.values()).map(kind -> of(quarter, kind, counted)))
                .toList();
    }

    private static QuarterCounts of(Quarter quarter, FiguresKind kind, Map<String, Integer> counted) {
        String cell = quarter.year() + "-" + quarter.number() + kind;
        return new QuarterCounts(
                quarter,
                kind,
                counted.getOrDefault(cell + "RECEIVED", 0),
                counted.getOrDefault(cell + "GRANTED", 0),
                counted.getOrDefault(cell + "REFUSED", 0),
                counted.getOrDefault(cell + "WITHDRAWN", 0));
    }

    List<OpenTimes> times(String district, Period period) {
        return spec("""
                select kind, percentile_disc(0.5) within group (order by used) as median,
                    percentile_disc(0.9) within group (order by used) as ninetieth
                from figures_case where district = :district and ended_on between :from and :to and used is not null
                group by kind having count(*) >= :fewest
                """, district, period.from(), period.to())
                .param("fewest", OpenRow.FEWEST)
                .query((row, n) -> new OpenTimes(
                        FiguresKind.valueOf(row.getString("kind")), row.getInt("median"), row.getInt("ninetieth")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(OpenTimes::kind))
                .toList();
    }

    List<OpenReason> reasons(String district, Period period, int most) {
        return spec("""
                select shelf, code, count(*) as n from figures_act, unnest(codes) code
                where district = :district and on_day between :from and :to and verb in ('RETURN', 'ASK')
                group by 1, 2 having count(*) >= :fewest order by n desc, shelf desc, code limit :most
                """, district, period.from(), period.to())
                .param("fewest", OpenRow.FEWEST)
                .param("most", most)
                .query((row, n) -> new OpenReason(
                        row.getString("shelf").equals("EMPLOYER"), row.getString("code"), row.getInt("n")))
                .list();
    }

    private JdbcClient.StatementSpec spec(String sql, String district, LocalDate from, LocalDate to) {
        return jdbc.sql(sql).param("district", district).param("from", from).param("to", to);
    }
}
