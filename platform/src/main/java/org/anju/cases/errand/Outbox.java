package org.anju.cases.errand;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where errands wait. */
@Repository
public class Outbox {

    /** The topic under which a confirmation sheet is asked for; the payload is the permit's number. */
    public static final String SHEET = "sheet";

    /** One that waits. */
    record Waiting(long id, String topic, String payload, int attempts) {}

    private final JdbcClient jdbc;

    public Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Leaves an errand in the caller's transaction. The same topic and key twice is one errand. */
    public void leave(String topic, String key, String payload, Instant now) {
        jdbc.sql("""
                        insert into cases_outbox (topic, key, payload, at, next_at) values (:topic, :key, :payload, :at, :at)
                        on conflict (topic, key) do nothing
                        """)
                .param("topic", topic)
                .param("key", key)
                .param("payload", payload)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The next that somebody here can carry out; other nodes pass it by until this transaction ends. */
    Optional<Waiting> take(Collection<String> topics, Instant now) {
        return jdbc.sql("""
                        select id, topic, payload, attempts from cases_outbox
                        where done_at is null and next_at <= :now and topic in (:topics)
                        order by next_at, id limit 1 for update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("topics", topics)
                .query((row, n) -> new Waiting(
                        row.getLong("id"), row.getString("topic"), row.getString("payload"), row.getInt("attempts")))
                .optional();
    }

    void done(long id, Instant now) {
        jdbc.sql("update cases_outbox set done_at = :now, attempts = attempts + 1, last_error = null where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void failed(long id, String error, Instant now, Duration pause) {
        jdbc.sql("""
                        update cases_outbox set attempts = attempts + 1, last_error = :error, next_at = :next
                        where id = :id and done_at is null
                        """)
                .param("error", error)
                .param("next", now.plus(pause).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
