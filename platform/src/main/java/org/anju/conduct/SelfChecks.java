package org.anju.conduct;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of self-checks. */
@Component
class SelfChecks {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    SelfChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the version after {@code version}; false where somebody has added it already. */
    boolean add(
            UUID employer,
            int year,
            int version,
            Map<SelfCheckQuestion, SelfCheck.Answer> answers,
            @Nullable String note,
            Instant now,
            Actor by) {
        return jdbc.sql("""
                        insert into conduct_self_check (employer, year, version, answers, note, at, account, by_name)
                        select :employer, :year, :version + 1, cast(:answers as jsonb), :note, :at, :account, :by
                        where :version = (select coalesce(max(version), 0) from conduct_self_check
                                          where employer = :employer and year = :year)
                        on conflict do nothing
                        """)
                        .param("employer", employer)
                        .param("year", year)
                        .param("version", version)
                        .param("answers", JSON.writeValueAsString(answers))
                        .param("note", note)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("account", by.account())
                        .param("by", by.name())
                        .update()
                == 1;
    }

    /** The last word of each year, newest year first. */
    List<SelfCheck> of(UUID employer) {
        return jdbc.sql("""
                        select distinct on (year) year, version, answers, note, at, by_name
                        from conduct_self_check where employer = :employer order by year desc, version desc
                        """)
                .param("employer", employer)
                .query((row, n) -> check(row))
                .list();
    }

    Set<UUID> done(int year) {
        return jdbc.sql("select distinct employer from conduct_self_check where year = :year")
                .param("year", year)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    private static SelfCheck check(ResultSet row) throws SQLException {
        return new SelfCheck(
                row.getInt("year"),
                row.getInt("version"),
                JSON.readValue(
                        row.getString("answers"), new TypeReference<Map<SelfCheckQuestion, SelfCheck.Answer>>() {}),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
