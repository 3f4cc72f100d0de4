package org.anju.cases.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anju.cases.CaseSeals;
import org.anju.cases.Json;
import org.anju.cases.clock.DecisionClock;
import org.anju.cases.clock.Pause;
import org.anju.cases.flow.Step;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to each employer's case; takes inserts only. The pauses of the clock are read from it. */
@Repository
class EmployerEvents {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PolicyBook book;

    EmployerEvents(JdbcClient jdbc, Vault vault, PolicyBook book) {
        this.book = book;
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The event's number is the version it leads to, so that two of them cannot both be the next. */
    void append(
            String caseNo,
            long seq,
            Step<EmployerState, EmployerVerb> step,
            Instant at,
            Actor actor,
            List<EmployerReason> reasons,
            Map<String, String> facts) {
        EmployerState from = step.from();
        jdbc.sql("""
                        insert into cases_employer_event (case_no, seq, verb, from_state, to_state, at, account, role,
                                                          by_name, clause, reasons, facts_sealed)
                        values (:case, :seq, :verb, :from, :to, :at, :account, :role, :by, :clause, :reasons, :facts)
                        """)
                .param("case", caseNo)
                .param("seq", seq)
                .param("verb", step.verb().name())
                .param("from", from == null ? null : from.name())
                .param("to", step.to().name())
                .param("at", Sql.utc(at))
                .param("account", actor.account())
                .param("role", actor.role().name())
                .param("by", actor.name())
                .param("clause", step.clause())
                .param("reasons", Json.write(reasons))
                .param("facts", CaseSeals.CALLED.seal(vault, Json.write(facts), caseNo, seq))
                .update();
    }

    /** Oldest first. */
    List<EmployerEvent> of(String caseNo) {
        return jdbc.sql("select * from cases_employer_event where case_no = :case order by seq")
                .param("case", caseNo)
                .query(this::event)
                .list();
    }

    /** The department's clock that began on that day: each tax check since then is a pause (G-4.4-3, A-25). */
    DecisionClock clock(String caseNo, LocalDate start) {
        var pauses = new ArrayList<Pause>();
        for (EmployerEvent event : of(caseNo)) {
            if (Beijing.dateOf(event.at()).isBefore(start)) {
                continue;
            }
            Pause last = pauses.isEmpty() ? null : pauses.getLast();
            if (event.verb() == EmployerVerb.HOLD) {
                pauses.add(new Pause(
                        event.at(), null, event.by(), event.reasons().getFirst().text(), event.clause()));
            } else if (last != null
                    && last.to() == null
                    && event.from() == EmployerState.TAX_CHECK
                    && event.to() != EmployerState.TAX_CHECK) {
                pauses.set(pauses.size() - 1, new Pause(last.from(), event.at(), last.by(), last.why(), last.clause()));
            }
        }
        return new DecisionClock(start, pauses, book.days());
    }

    private EmployerEvent event(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_state");
        String no = row.getString("case_no");
        int seq = row.getInt("seq");
        return new EmployerEvent(
                no,
                seq,
                EmployerVerb.valueOf(row.getString("verb")),
                from == null ? null : EmployerState.valueOf(from),
                EmployerState.valueOf(row.getString("to_state")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Role.valueOf(row.getString("role")),
                row.getString("by_name"),
                row.getString("clause"),
                Arrays.asList(Json.read(row.getString("reasons"), EmployerReason[].class)),
                Json.texts(CaseSeals.CALLED.open(vault, row.getBytes("facts_sealed"), no, seq)));
    }
}
