package org.anju.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Step;
import org.anju.cases.flow.Verb;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to each case; takes inserts only. */
@Repository
class Events {

    private final JdbcClient jdbc;

    Events(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the refusal that stands, its number; events are numbered from 1. */
    long refusal(String caseNo) {
        return jdbc.sql("select max(seq) from cases_event where case_no = :no and verb = 'REFUSE'")
                .param("no", caseNo)
                .query(Long.class)
                .single();
    }

    /** The event's number is the version it leads to, so that two of them cannot both be the next. */
    void append(
            String caseNo,
            long seq,
            Step<State, Verb> step,
            Instant at,
            Actor actor,
            @Nullable UUID hand,
            Moved moved) {
        jdbc.sql("""
                        insert into cases_event (case_no, seq, verb, from_state, to_state, at, account, role, by_name,
                                                 hand, clause, reasons, facts)
                        values (:case, :seq, :verb, :from, :to, :at, :account, :role, :by, :hand, :clause, :reasons, :facts)
                        """)
                .param("case", caseNo)
                .param("seq", seq)
                .param("verb", step.verb().name())
                .param("from", step.from() == null ? null : step.from().name())
                .param("to", step.to().name())
                .param("at", Cases.utc(at))
                .param("account", actor.account())
                .param("role", actor.role().name())
                .param("by", actor.name())
                .param("hand", hand, Types.OTHER)
                .param("clause", step.clause())
                .param("reasons", Json.write(moved.reasons()))
                .param("facts", Json.write(moved.facts()))
                .update();
    }

    /** Oldest first. */
    List<CaseEvent> of(String caseNo) {
        return jdbc.sql("select * from cases_event where case_no = :case order by seq")
                .param("case", caseNo)
                .query(Events::event)
                .list();
    }

    private static CaseEvent event(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_state");
        return new CaseEvent(
                row.getString("case_no"),
                row.getInt("seq"),
                Verb.valueOf(row.getString("verb")),
                from == null ? null : State.valueOf(from),
                State.valueOf(row.getString("to_state")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Role.valueOf(row.getString("role")),
                row.getString("by_name"),
                row.getString("clause"),
                Arrays.asList(Json.read(row.getString("reasons"), Reason[].class)),
                Json.texts(row.getString("facts")));
    }
}
