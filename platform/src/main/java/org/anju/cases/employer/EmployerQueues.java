package org.anju.cases.employer;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anju.policy.time.WorkingDays;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Pages of employers' cases, soonest due first; what has no limit running comes last. */
@Repository
class EmployerQueues {

    private static final String NEVER = "9999-12-31";

    private final EmployerCases cases;
    private final WorkingDays calendar = WorkingDays.published();

    EmployerQueues(EmployerCases cases) {
        this.cases = cases;
    }

    EmployerQueue page(EmployerQueue.Wanted wanted, Actor actor, LocalDate today) {
        String[] after = wanted.after() == null
                ? new String[] {"0001-01-01", ""}
                : wanted.after().split("\\|", 2);
        List<EmployerRow> rows = cases.seen("""
                        select c.* from cases_employer_case c
                        where (cast(:state as text) is null or c.state = :state)
                          and (cast(:words as text) is null or c.no ilike :words or c.employer_name ilike :words)
                          and (coalesce(c.last_day, '9999-12-31'), c.no) > (cast(:day as date), :no)
                        """ + EmployerCases.VISIBLE + """
                        order by coalesce(c.last_day, '9999-12-31'), c.no limit :limit
                        """, actor)
                .param("state", wanted.state() == null ? null : wanted.state().name())
                .param("words", pattern(wanted.words()))
                .param("day", after[0])
                .param("no", after.length > 1 ? after[1] : "")
                .param("limit", EmployerQueue.PAGE + 1)
                .query(EmployerCases::row)
                .list();
        boolean more = rows.size() > EmployerQueue.PAGE;
        List<EmployerRow> page = more ? rows.subList(0, EmployerQueue.PAGE) : rows;
        return new EmployerQueue(
                counts(actor),
                page.stream().map(row -> line(row, today)).toList(),
                more ? token(page.getLast()) : null);
    }

    private static String token(EmployerRow last) {
        LocalDate day = last.place().due().lastDay();
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

    private Map<EmployerState, Integer> counts(Actor actor) {
        var counts = new EnumMap<EmployerState, Integer>(EmployerState.class);
        cases.seen(
                        "select c.state, count(*) as n from cases_employer_case c where true " + EmployerCases.VISIBLE
                                + " group by 1",
                        actor)
                .query((ResultSet row) -> {
                    counts.put(EmployerState.valueOf(row.getString("state")), row.getInt("n"));
                });
        return counts;
    }

    private EmployerQueue.Line line(EmployerRow row, LocalDate today) {
        EmployerPlace.Filed filed = row.place().filed();
        LocalDate lastDay = row.place().due().lastDay();
        return new EmployerQueue.Line(
                row.no(),
                row.kind(),
                row.state(),
                filed.employerName(),
                filed.submittedAt(),
                lastDay,
                lastDay == null ? null : calendar.between(today, lastDay));
    }
}
