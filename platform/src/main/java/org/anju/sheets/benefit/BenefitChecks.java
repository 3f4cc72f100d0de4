package org.anju.sheets.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The book of checks: lines are only added. */
@Repository
class BenefitChecks {

    private static final String READ = """
            select c.record, c.at, d.name as department_name, p.name as purpose_name, c.by_name, c.day, c.answer, c.said_sealed
            from sheets_benefit_check c
                join sheets_benefit_department d on d.id = c.department
                join sheets_benefit_purpose p on p.id = c.purpose
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    BenefitChecks(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Who tries out the holder of one permit does it one after the other: each sees the misses before his. */
    void hold(String permit) {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended('benefit' || :permit, 0))")
                .param("permit", permit)
                .query(Boolean.class)
                .single();
    }

    void add(BenefitCheck check, BenefitAsker asker, UUID purpose, @Nullable String permit) {
        BenefitCheck.Shown shown = check.shown();
        jdbc.sql("""
                        insert into sheets_benefit_check
                            (record, at, department, purpose, account, by_name, permit, day, answer, said_sealed)
                        values (:record, :at, :department, :purpose, :account, :name, :permit, :day, :answer, :said)
                        """)
                .param("record", check.record())
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .param("department", asker.department().id())
                .param("purpose", purpose)
                .param("account", asker.actor().account())
                .param("name", check.byName())
                .param("permit", permit)
                .param("day", check.day())
                .param("answer", check.status().name())
                .param(
                        "said",
                        shown == null ? null : BenefitSeals.SAID.seal(vault, BenefitJson.write(shown), check.record()))
                .update();
    }

    /** How often somebody knew that permit but not its holder. */
    int misses(String permit, Instant since) {
        return jdbc.sql("""
                        select count(*) from sheets_benefit_check
                        where permit = :permit and answer = 'UNKNOWN' and at > :since
                        """)
                .param("permit", permit)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** How often that department found nothing. */
    int misses(UUID department, Instant since) {
        return jdbc.sql("""
                        select count(*) from sheets_benefit_check
                        where department = :department and answer = 'UNKNOWN' and at > :since
                        """)
                .param("department", department)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** What that department was told last about that day. */
    Optional<BenefitCheck.Before> before(UUID department, String permit, LocalDate day) {
        return jdbc.sql("""
                        select record, at, answer from sheets_benefit_check
                        where permit = :permit and department = :department and day = :day and answer <> 'UNKNOWN'
                        order by at desc, record limit 1
                        """)
                .param("permit", permit)
                .param("department", department)
                .param("day", day)
                .query((row, n) -> new BenefitCheck.Before(
                        row.getString("record"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        BenefitStatus.valueOf(row.getString("answer"))))
                .optional();
    }

    Optional<BenefitCheck> find(UUID department, String record) {
        return jdbc.sql(READ + "where c.department = ? and c.record = ?")
                .params(department, record)
                .query(this::check)
                .optional();
    }

    List<BenefitCheck> of(UUID department, int from, int most) {
        return jdbc.sql(READ + "where c.department = ? order by c.at desc, c.record offset ? limit ?")
                .params(department, from, most)
                .query(this::check)
                .list();
    }

    List<BenefitLook> at(Collection<String> permits, int most) {
        return jdbc.sql(READ + """
                        where c.permit = any(cast(:permits as text[])) order by c.at desc, c.record limit :most
                        """)
                .param("permits", permits.toArray(String[]::new))
                .param("most", most)
                .query((row, n) -> new BenefitLook(
                        row.getString("record"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("department_name"),
                        row.getString("purpose_name"),
                        row.getObject("day", LocalDate.class),
                        BenefitStatus.valueOf(row.getString("answer"))))
                .list();
    }

    private BenefitCheck check(ResultSet row, int n) throws SQLException {
        String record = row.getString("record");
        byte[] said = row.getBytes("said_sealed");
        return new BenefitCheck(
                record,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("department_name"),
                row.getString("purpose_name"),
                row.getString("by_name"),
                row.getObject("day", LocalDate.class),
                BenefitStatus.valueOf(row.getString("answer")),
                said == null
                        ? null
                        : BenefitJson.read(BenefitSeals.SAID.open(vault, said, record), BenefitCheck.Shown.class));
    }
}
