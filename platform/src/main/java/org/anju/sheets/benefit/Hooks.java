package org.anju.sheets.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of addresses, of what is watched for them, and of what they were told. */
@Repository
class Hooks {

    /** A permit that a department watches, and what it was last known to be. */
    record Watch(UUID department, String permit, BenefitStatus status) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    Hooks(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Sets address and secret, for the first time or anew; it is on from then. */
    void set(UUID department, String url, String secret, Instant at, String by) {
        UUID id = of(department).map(BenefitHook::id).orElseGet(UUID::randomUUID);
        jdbc.sql("""
                        insert into sheets_benefit_hook (id, department, url, secret_sealed, set_at, set_by)
                        values (:id, :department, :url, :secret, :at, :by)
                        on conflict (department) do update set url = excluded.url, secret_sealed = excluded.secret_sealed,
                            set_at = excluded.set_at, set_by = excluded.set_by, failing_since = null, off_at = null
                        """)
                .param("id", id)
                .param("department", department)
                .param("url", url)
                .param("secret", BenefitSeals.HOOK.seal(vault, secret, id))
                .param("at", utc(at))
                .param("by", by)
                .update();
    }

    Optional<BenefitHook> of(UUID department) {
        return jdbc.sql("select * from sheets_benefit_hook where department = ?")
                .param(department)
                .query(Hooks::hook)
                .optional();
    }

    Optional<BenefitHook> find(UUID id) {
        return jdbc.sql("select * from sheets_benefit_hook where id = ?")
                .param(id)
                .query(Hooks::hook)
                .optional();
    }

    String secret(UUID hook) {
        return jdbc.sql("select secret_sealed from sheets_benefit_hook where id = ?")
                .param(hook)
                .query((row, n) -> BenefitSeals.HOOK.open(vault, row.getBytes(1), hook))
                .single();
    }

    /** Off: nothing is watched or told any more. */
    void off(UUID hook, UUID department, Instant at) {
        jdbc.sql("update sheets_benefit_hook set off_at = ? where id = ? and off_at is null")
                .params(utc(at), hook)
                .update();
        jdbc.sql("update sheets_benefit_telling set next_at = null where hook = ? and next_at is not null")
                .param(hook)
                .update();
        jdbc.sql("delete from sheets_benefit_watch where department = ?")
                .param(department)
                .update();
    }

    /** From now on, where the department has an address that is on. */
    void watch(UUID department, String permit, BenefitStatus status, LocalDate until) {
        jdbc.sql("""
                        insert into sheets_benefit_watch (department, permit, status, until)
                        select :department, :permit, :status, :until
                        where exists (select from sheets_benefit_hook where department = :department and off_at is null)
                        on conflict (permit, department) do update set until = excluded.until
                        """)
                .param("department", department)
                .param("permit", permit)
                .param("status", status.name())
                .param("until", until)
                .update();
    }

    /** The next so many after that one, in the order of permits. */
    List<Watch> watched(String after, LocalDate today, int most) {
        return jdbc.sql("""
                        select department, permit, status from sheets_benefit_watch
                        where until >= :today and permit in (
                            select distinct permit from sheets_benefit_watch
                            where permit > :after and until >= :today order by permit limit :most)
                        order by permit, department
                        """)
                .param("after", after)
                .param("today", today)
                .param("most", most)
                .query((row, n) -> new Watch(
                        row.getObject("department", UUID.class),
                        row.getString("permit"),
                        BenefitStatus.valueOf(row.getString("status"))))
                .list();
    }

    /** Leaves it to be told, once for each change: whoever finds it first. In one transaction. */
    void changed(Watch watch, BenefitStatus now, LocalDate day, Instant at) {
        int mine = jdbc.sql("""
                        update sheets_benefit_watch set status = :now
                        where department = :department and permit = :permit and status = :before
                        """)
                .param("now", now.name())
                .param("department", watch.department())
                .param("permit", watch.permit())
                .param("before", watch.status().name())
                .update();
        if (mine == 1) {
            jdbc.sql("""
                            insert into sheets_benefit_telling (id, hook, permit, before, status, day, at, next_at)
                            select :id, h.id, :permit, :before, :now, :day, :at, :at from sheets_benefit_hook h
                            where h.department = :department and h.off_at is null
                            """)
                    .param("id", UUID.randomUUID())
                    .param("permit", watch.permit())
                    .param("before", watch.status().name())
                    .param("now", now.name())
                    .param("day", day)
                    .param("at", utc(at))
                    .param("department", watch.department())
                    .update();
        }
    }

    /** Takes the next that is due; should its carrier die, it is due again after that time. */
    Optional<HookTelling> take(Instant now, Duration again) {
        return jdbc.sql("""
                        update sheets_benefit_telling set tries = tries + 1, next_at = :again
                        where id = (select id from sheets_benefit_telling where next_at <= :now
                                    order by next_at limit 1 for update skip locked)
                        returning *
                        """)
                .param("now", utc(now))
                .param("again", utc(now.plus(again)))
                .query(Hooks::telling)
                .optional();
    }

    void settle(UUID id, boolean done, String answer, Instant now, @Nullable Instant next) {
        jdbc.sql("""
                        update sheets_benefit_telling set done_at = :done, next_at = :next, answer = :answer where id = :id
                        """)
                .param("done", done ? utc(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("next", next == null ? null : utc(next), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("answer", answer)
                .param("id", id)
                .update();
    }

    void failing(UUID hook, @Nullable Instant since) {
        jdbc.sql("""
                        update sheets_benefit_hook set failing_since =
                            case when cast(:since as timestamptz) is null then null else coalesce(failing_since, :since) end
                        where id = :id
                        """)
                .param("since", since == null ? null : utc(since), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", hook)
                .update();
    }

    /** Once more, whatever became of it. */
    boolean again(UUID id, UUID hook, Instant now) {
        return jdbc.sql("update sheets_benefit_telling set done_at = null, next_at = ? where id = ? and hook = ?")
                        .params(utc(now), id, hook)
                        .update()
                == 1;
    }

    List<HookTelling> tellings(UUID hook, int most) {
        return jdbc.sql("select * from sheets_benefit_telling where hook = ? order by at desc, id limit ?")
                .params(hook, most)
                .query(Hooks::telling)
                .list();
    }

    private static BenefitHook hook(ResultSet row, int n) throws SQLException {
        return new BenefitHook(
                row.getObject("id", UUID.class),
                row.getObject("department", UUID.class),
                row.getString("url"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getString("set_by"),
                Departments.instant(row, "failing_since"),
                Departments.instant(row, "off_at"));
    }

    private static HookTelling telling(ResultSet row, int n) throws SQLException {
        return new HookTelling(
                row.getObject("id", UUID.class),
                row.getObject("hook", UUID.class),
                row.getString("permit"),
                BenefitStatus.valueOf(row.getString("before")),
                BenefitStatus.valueOf(row.getString("status")),
                row.getObject("day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                Departments.instant(row, "next_at"),
                Departments.instant(row, "done_at"),
                row.getString("answer"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
