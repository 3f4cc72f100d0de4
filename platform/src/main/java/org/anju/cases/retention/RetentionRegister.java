package org.anju.cases.retention;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anju.cases.CaseRegister;
import org.anju.cases.flow.State;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 保存期限登记: what the last runs saw and did, and what stays of an erased case. */
@Component
public class RetentionRegister {

    /** Days ahead that are shown. */
    public static final int AHEAD = 90;

    private static final int MOST = 100;
    private static final int ROUNDS = 10;

    private final Ledger ledger;
    private final JdbcClient jdbc;
    private final CaseRegister cases;
    private final InstantSource clock;

    RetentionRegister(Ledger ledger, JdbcClient jdbc, CaseRegister cases, InstantSource clock) {
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.cases = cases;
        this.clock = clock;
    }

    /** How many become due within ninety days, as far as this supervisor's district goes. */
    public List<Ahead> ahead(Actor supervisor) {
        return supervisor.is(Role.SUPERVISOR) ? ledger.ahead(horizon()) : List.of();
    }

    /** Those of them whom something holds, the longest over first. */
    public List<Outlook> held(Actor supervisor) {
        return supervisor.is(Role.SUPERVISOR) ? ledger.held(horizon(), MOST) : List.of();
    }

    /** The last runs, over all districts. */
    public List<RetentionRound> rounds(Actor supervisor) {
        return supervisor.is(Role.SUPERVISOR) ? ledger.rounds(ROUNDS) : List.of();
    }

    /** What stays of that case, where it was erased and this reader might see it. */
    public Optional<ErasedCase> erased(String no, Actor actor) {
        return jdbc.sql("select district, erased_at from cases_case where no = ? and erased_at is not null")
                .param(no)
                .query((row, n) ->
                        Map.entry(row.getString("district"), Objects.requireNonNull(Ledger.instant(row, "erased_at"))))
                .optional()
                .flatMap(gone -> cases.view(no, actor)
                        .map(seen -> new ErasedCase(
                                no,
                                seen.kind(),
                                seen.state(),
                                gone.getKey(),
                                gone.getValue(),
                                seen.permitNo(),
                                way(no))));
    }

    private List<ErasedCase.Stop> way(String no) {
        return jdbc.sql("""
                        select to_state, at from cases_event where case_no = ? and to_state is distinct from from_state order by seq
                        """)
                .param(no)
                .query((row, n) -> new ErasedCase.Stop(
                        State.valueOf(row.getString("to_state")), Objects.requireNonNull(Ledger.instant(row, "at"))))
                .list();
    }

    private LocalDate horizon() {
        return Beijing.today(clock).plusDays(AHEAD);
    }
}
