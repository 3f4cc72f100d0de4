package org.anju.trail;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 防重: lets an act with one key happen once, however often its form is sent. The key is stored in the act's own
 * transaction, so a rolled back act leaves none and may be sent again.
 */
@Component
public class Once {

    /** What the sender gets. */
    public sealed interface Answer {
        /** This sending did it. */
        record First(String text) implements Answer {}

        /** An earlier sending did it; the same answer again. */
        record Again(String text) implements Answer {}

        /** The key is taken by another body or another person: 409. */
        record Clash() implements Answer {}
    }

    private record Kept(
            String owner, String bodyHash, @Nullable String answer) {}

    private final JdbcClient jdbc;

    public Once(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Does the act, or repeats its answer. A second sender waits here until the first has committed or rolled back.
     * Needs READ COMMITTED (the default): the waiting sender must see what the first has committed.
     */
    public Answer run(Actor actor, UUID key, String bodyHash, Supplier<String> act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an idempotent act needs a transaction");
        }
        String owner = actor.account() == null ? actor.name() : actor.account().toString();
        int taken = jdbc.sql("""
                        insert into trail_once (key, owner, body_hash) values (?, ?, ?)
                        on conflict (key) do nothing
                        """).params(key, owner, bodyHash).update();
        if (taken == 0) {
            return again(key, owner, bodyHash);
        }
        String answer = act.get();
        jdbc.sql("update trail_once set answer = ? where key = ?")
                .params(answer, key)
                .update();
        return new Answer.First(answer);
    }

    /** Forgets keys older than two days; nobody re-sends a form that old. */
    public int sweep() {
        return jdbc.sql("delete from trail_once where at < clock_timestamp() - interval '2 days'")
                .update();
    }

    private Answer again(UUID key, String owner, String bodyHash) {
        Kept kept = jdbc.sql("select owner, body_hash, answer from trail_once where key = ?")
                .param(key)
                .query((row, n) ->
                        new Kept(row.getString("owner"), row.getString("body_hash"), row.getString("answer")))
                .single();
        boolean same = kept.owner().equals(owner) && kept.bodyHash().equals(bodyHash);
        return same && kept.answer() != null ? new Answer.Again(kept.answer()) : new Answer.Clash();
    }
}
