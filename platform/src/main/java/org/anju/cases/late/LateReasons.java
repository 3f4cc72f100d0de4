package org.anju.cases.late;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where reasons for being late lie, and which cases are late. */
@Repository
class LateReasons {

    /** One case past its limit. */
    record Late(String no, boolean employer) {}

    private static final String LATE = """
            select no, false as employer, overdue_at from cases_case
            where district = :district and overdue_at is not null
                and state in ('CLERK_REVIEW', 'TAX_CHECK', 'APPROVAL', 'APPEALED')
            union all
            select no, true, overdue_at from cases_employer_case
            where district = :district and overdue_at is not null
                and state in ('EXAMINATION', 'TAX_CHECK', 'DECISION')
            """;

    private final JdbcClient jdbc;

    LateReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The longest overdue first. */
    List<Late> all(String district, int most) {
        return jdbc.sql(LATE + " order by overdue_at, no limit :most")
                .param("district", district)
                .param("most", most)
                .query((row, n) -> new Late(row.getString("no"), row.getBoolean("employer")))
                .list();
    }

    Optional<Late> find(String no, String district) {
        return jdbc.sql("select * from (" + LATE + ") late where no = :no")
                .param("district", district)
                .param("no", no)
                .query((row, n) -> new Late(row.getString("no"), row.getBoolean("employer")))
                .optional();
    }

    void add(Late late, LateReason.Why why, String said, Actor officer, Instant now) {
        jdbc.sql("""
                        insert into cases_late_reason (kind, case_no, why, said, at, account, by_name)
                        values (:kind, :case, :why, :said, :now, :account, :by)
                        """)
                .param("kind", late.employer() ? "EMPLOYER" : "PERSON")
                .param("case", late.no())
                .param("why", why.name())
                .param("said", said)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", officer.account())
                .param("by", officer.name())
                .update();
    }

    /** The one that counts. */
    Optional<LateReason> of(String no) {
        return jdbc.sql("select * from cases_late_reason where case_no = ? order by id desc limit 1")
                .param(no)
                .query((row, n) -> new LateReason(
                        LateReason.Why.valueOf(row.getString("why")),
                        row.getString("said"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .optional();
    }
}
