package org.anju.cases;

import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 复核: one line for each review that was asked for; the database keeps them to one for each refusal, and by another officer. */
@Repository
class Appeals {

    /** How a review ended. */
    enum End {
        UPHELD,
        SET_ASIDE,
        WITHDRAWN
    }

    private final JdbcClient jdbc;

    Appeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether that refusal has been under review, however it ended. */
    boolean asked(String caseNo, long refusal) {
        return jdbc.sql("select exists (select from cases_appeal where case_no = :no and refusal = :refusal)")
                .param("no", caseNo)
                .param("refusal", refusal)
                .query(Boolean.class)
                .single();
    }

    void open(CaseRow row, long refusal, Instant now) {
        jdbc.sql("""
                        insert into cases_appeal (case_no, refusal, clerk, approver, asked_at)
                        values (:no, :refusal, :clerk, :approver, :now)
                        """)
                .param("no", row.no())
                .param("refusal", refusal)
                .param("clerk", row.place().hands().clerk())
                .param("approver", row.place().hands().approver())
                .param("now", Cases.utc(now))
                .update();
    }

    /** @param reviewer null where the applicant took his request back */
    void close(String caseNo, End end, @Nullable UUID reviewer, Instant now) {
        jdbc.sql("""
                        update cases_appeal set outcome = :end, reviewer = :reviewer, decided_at = :now
                        where case_no = :no and outcome is null
                        """)
                .param("no", caseNo)
                .param("end", end.name())
                .param("reviewer", reviewer, Types.OTHER)
                .param("now", Cases.utc(now))
                .update();
    }

    /** Whether this officer, by account or as a person, ever recommended on the case or refused it. */
    boolean involved(String caseNo, Actor officer, UUID hand) {
        return jdbc.sql("""
                        select exists (select from cases_event where case_no = :no and verb in ('RECOMMEND', 'REFUSE')
                            and (account = :account or hand = :hand or account = :hand))
                        """)
                .param("no", caseNo)
                .param("account", officer.account())
                .param("hand", hand)
                .query(Boolean.class)
                .single();
    }
}
