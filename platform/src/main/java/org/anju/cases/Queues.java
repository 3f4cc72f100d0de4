package org.anju.cases;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anju.cases.flow.State;
import org.anju.policy.time.WorkingDays;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Pages of cases, soonest due first; what has no limit running comes last. */
@Repository
class Queues {

    /** An agent does not find his own case in his employer's list (G-3.1.2-15). */
    private static final String MINE = Cases.VISIBLE + " and (:role <> 'AGENT' or c.person is distinct from :me) ";

    private static final String NEVER = "9999-12-31";

    private final Cases cases;

    Queues(Cases cases) {
        this.cases = cases;
    }

    Queue page(Queue.Wanted wanted, Actor actor, LocalDate today, WorkingDays calendar) {
        String[] after = wanted.after() == null
                ? new String[] {"0001-01-01", ""}
                : wanted.after().split("\\|", 2);
        List<CaseRow> rows = cases.seen("""
                        select c.* from cases_case c
                        where (cast(:state as text) is null or c.state = :state)
                          and (cast(:words as text) is null or c.no ilike :words or c.person_name ilike :words
                               or c.employer_name ilike :words)
                          and (coalesce(c.last_day, '9999-12-31'), c.no) > (cast(:day as date), :no)
                        """ + MINE + """
                        order by coalesce(c.last_day, '9999-12-31'), c.no limit :limit
                        """, actor)
                .param("state", wanted.state() == null ? null : wanted.state().name())
                .param("words", pattern(wanted.words()))
                .param("day", after[0])
                .param("no", after.length > 1 ? after[1] : "")
                .param("limit", Queue.PAGE + 1)
                .query(Cases::row)
                .list();
        boolean more = rows.size() > Queue.PAGE;
        List<CaseRow> page = more ? rows.subList(0, Queue.PAGE) : rows;
        return new Queue(
                counts(actor),
                page.stream().map(row -> line(row, today, calendar)).toList(),
                more ? token(page.getLast()) : null);
    }

    private static String token(CaseRow last) {
        LocalDate day = last.place().deadline().lastDay();
        return (day == null ? NEVER : day) + "|" + last.no();
    }

    /** What was typed, found anywhere; its own wildcards stand for themselves. */
    private static @Nullable String pattern(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String plain = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + plain + "%";
    }

    private Map<State, Integer> counts(Actor actor) {
        var counts = new EnumMap<State, Integer>(State.class);
        cases.seen("select c.state, count(*) as n from cases_case c where true " + MINE + " group by 1", actor)
                .query((ResultSet row) -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("n"));
                });
        return counts;
    }

    private static CaseLine line(CaseRow row, LocalDate today, WorkingDays calendar) {
        Place.Filing filing = row.place().filing();
        LocalDate lastDay = row.place().deadline().lastDay();
        return new CaseLine(
                row.no(),
                row.state(),
                filing.personName(),
                filing.employerName(),
                filing.round(),
                filing.submittedAt(),
                filing.vouchedAt(),
                lastDay,
                lastDay == null ? null : left(row.state(), today, lastDay, calendar));
    }

    private static int left(State state, LocalDate today, LocalDate lastDay, WorkingDays calendar) {
        return state.clockRuns()
                ? calendar.between(today, lastDay)
                : Math.toIntExact(ChronoUnit.DAYS.between(today, lastDay));
    }
}
