package org.anju.cases;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 收件簿: what requests to the office (complaints, corrections) have in common in their tables: a number of the year, somebody who
 * takes it up, and taking it back. Every step meets the version its reader saw, or nothing happens.
 */
public final class Docket {

    private final JdbcClient jdbc;
    private final String table;
    private final String prefix;

    /** @param prefix of its numbers, as in {@code TS-2026-000001} */
    public Docket(JdbcClient jdbc, String table, String prefix) {
        this.jdbc = jdbc;
        this.table = table;
        this.prefix = prefix;
    }

    /** Numbers of a year follow each other without a gap: the row stays locked until the act ends. */
    public String next(int year) {
        int serial = jdbc.sql("""
                        insert into %s_serial as s (year, last) values (:year, 1)
                        on conflict (year) do update set last = s.last + 1 returning last
                        """.formatted(table))
                .param("year", year)
                .query(Integer.class)
                .single();
        return String.format(Locale.ROOT, "%s-%d-%06d", prefix, year, serial);
    }

    public boolean take(String no, long version, Actor officer, Instant now) {
        return jdbc.sql("""
                        update %s set state = 'LOOKING', handler = :account, handler_name = :name, taken_at = :now,
                            version = version + 1
                        where no = :no and version = :version and state = 'RECEIVED'
                        """.formatted(table))
                        .param("account", officer.account())
                        .param("name", officer.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("no", no)
                        .param("version", version)
                        .update()
                == 1;
    }

    public boolean withdraw(String no, long version, Instant now) {
        return jdbc.sql("""
                        update %s set state = 'WITHDRAWN', ended_at = :now, version = version + 1
                        where no = :no and version = :version and ended_at is null
                        """.formatted(table))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("no", no)
                        .param("version", version)
                        .update()
                == 1;
    }
}
