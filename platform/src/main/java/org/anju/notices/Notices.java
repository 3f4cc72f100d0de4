package org.anju.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anju.cases.errand.Told;
import org.anju.cases.errand.Told.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where notices lie. */
@Repository
class Notices {

    /** One that has just come into an inbox. */
    record Made(UUID id, UUID account, Level level) {}

    /** One and whose it is. */
    record Addressed(UUID account, Notice notice) {}

    /** More are not counted: the head of a page says 99+. */
    static final int COUNTED = 100;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each account; who has it already does not get it again. Answers those that are new. */
    List<Made> add(Told told, List<UUID> accounts, Instant now) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        insert into notices_notice (once, account, key, args, link, level, at, came_at, subject)
                        select :once, a, :key, :args, :link, :level, :at, :now, :subject
                        from unnest(cast(:accounts as uuid[])) a
                        on conflict (once, account) do nothing
                        returning id, account
                        """)
                .param("once", told.once())
                .param("key", told.key())
                .param("args", JSON.writeValueAsString(told.args()))
                .param("link", told.link())
                .param("level", told.level().name())
                .param("at", told.at().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("subject", told.subject())
                .query((row, n) ->
                        new Made(row.getObject("id", UUID.class), row.getObject("account", UUID.class), told.level()))
                .list();
    }

    /** All about that case, latest first. */
    List<Addressed> about(String subject) {
        return jdbc.sql("select * from notices_notice where subject = :subject order by at desc, id")
                .param("subject", subject)
                .query((row, n) -> new Addressed(row.getObject("account", UUID.class), notice(row)))
                .list();
    }

    List<Notice> page(UUID account, int number) {
        return jdbc.sql("""
                        select * from notices_notice where account = :account
                        order by at desc, id limit :limit offset :offset
                        """)
                .param("account", account)
                .param("limit", Inbox.PAGE + 1)
                .param("offset", (long) (number - 1) * Inbox.PAGE)
                .query((row, n) -> notice(row))
                .list();
    }

    /** All of that account, the latest first. */
    List<Notice> all(UUID account) {
        return jdbc.sql("select * from notices_notice where account = :account order by at desc, id")
                .param("account", account)
                .query((row, n) -> notice(row))
                .list();
    }

    Optional<Notice> find(UUID account, UUID id) {
        return jdbc.sql("select * from notices_notice where account = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .query((row, n) -> notice(row))
                .optional();
    }

    int unread(UUID account) {
        return jdbc.sql("""
                        select count(*) from (
                            select from notices_notice where account = :account and read_at is null limit :most) n
                        """)
                .param("account", account)
                .param("most", COUNTED)
                .query(Integer.class)
                .single();
    }

    void read(UUID account, UUID id, Instant now) {
        jdbc.sql("update notices_notice set read_at = :now where account = :account and id = :id and read_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("id", id)
                .update();
    }

    /** Not what came after the page was shown. */
    void readAll(UUID account, Instant upTo, Instant now) {
        jdbc.sql("""
                        update notices_notice set read_at = :now
                        where account = :account and read_at is null and came_at <= :upTo
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("upTo", upTo.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("key"),
                args(row.getString("args")),
                row.getString("link"),
                Level.valueOf(row.getString("level")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }

    private static List<Object> args(String json) {
        return JSON.readValue(json, new TypeReference<List<Object>>() {}).stream()
                .map(arg -> arg instanceof String text && DAY.matcher(text).matches()
                        ? (Object) LocalDate.parse(text)
                        : arg)
                .toList();
    }
}
