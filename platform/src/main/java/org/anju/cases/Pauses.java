package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anju.cases.clock.DecisionClock;
import org.anju.cases.clock.Pause;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the times lie that do not count (G-4.4-3), and the clock that leaves them out. */
@Repository
class Pauses {

    private final JdbcClient jdbc;
    private final PolicyBook book;

    Pauses(JdbcClient jdbc, PolicyBook book) {
        this.book = book;
        this.jdbc = jdbc;
    }

    void begin(String caseNo, Instant now, String by, String why, String clause) {
        jdbc.sql("""
                        insert into cases_pause (case_no, from_at, by_name, why, clause)
                        values (:case, :from, :by, :why, :clause)
                        """)
                .param("case", caseNo)
                .param("from", Cases.utc(now))
                .param("by", by)
                .param("why", why)
                .param("clause", clause)
                .update();
    }

    /** Ends the one that stands, if one does. */
    void end(String caseNo, Instant now, String result) {
        jdbc.sql("update cases_pause set to_at = :to, result = :result where case_no = :case and to_at is null")
                .param("to", Cases.utc(now))
                .param("result", result)
                .param("case", caseNo)
                .update();
    }

    /** The office's clock that began on that day; pauses of an earlier clock are not its own. */
    DecisionClock clock(String caseNo, LocalDate start) {
        List<Pause> pauses = jdbc.sql("""
                        select from_at, to_at, by_name, why, clause from cases_pause
                        where case_no = :case and from_at >= :start order by from_at
                        """)
                .param("case", caseNo)
                .param("start", Cases.utc(Beijing.startOf(start)))
                .query((row, n) -> new Pause(
                        Objects.requireNonNull(Cases.instant(row, "from_at")),
                        Cases.instant(row, "to_at"),
                        row.getString("by_name"),
                        row.getString("why"),
                        row.getString("clause")))
                .list();
        return new DecisionClock(start, pauses, book.days());
    }

    WorkingDays calendar() {
        return book.days();
    }
}
