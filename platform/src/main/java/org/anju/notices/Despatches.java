package org.anju.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.notices.Despatch.State;
import org.anju.notices.carry.Carried;
import org.anju.notices.carry.Channel;
import org.anju.notices.carry.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where despatches lie. Each statement is whole by itself; whoever sends holds no transaction meanwhile. */
@Repository
class Despatches {

    /**
     * One that was taken up.
     *
     * @param turn who marks it must still hold this one
     * @param before where it stood; {@code SENDING}: somebody took it up and died
     */
    record Taken(
            UUID id,
            @Nullable UUID notice,
            @Nullable UUID code,
            UUID account,
            Channel channel,
            int tries,
            long turn,
            State before) {}

    private final JdbcClient jdbc;

    Despatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that puts the notice into the inbox. */
    void add(
            UUID notice,
            UUID account,
            Channel channel,
            State state,
            @Nullable Instant next,
            @Nullable Trouble trouble,
            Instant now) {
        jdbc.sql("""
                        insert into notices_despatch (id, notice, account, channel, state, next_at, trouble, made_at, changed_at)
                        values (:id, :notice, :account, :channel, :state, :next, :trouble, :now, :now)
                        on conflict (notice, account, channel) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("notice", notice)
                .param("account", account)
                .param("channel", channel.name())
                .param("state", state.name())
                .param("next", next == null ? null : next.atOffset(ZoneOffset.UTC))
                .param("trouble", trouble == null ? null : trouble.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addCode(UUID code, UUID account, Channel channel, Instant now) {
        jdbc.sql("""
                        insert into notices_despatch (id, code, account, channel, state, next_at, made_at, changed_at)
                        values (:id, :code, :account, :channel, 'WAITING', :now, :now, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("code", code)
                .param("account", account)
                .param("channel", channel.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The next that is due, for nobody else until the lease is over: committed before any line is opened. */
    Optional<Taken> take(Channel channel, Instant now, Duration lease) {
        return jdbc.sql("""
                        with next as (
                            select id, state from notices_despatch
                            where channel = :channel and next_at <= :now
                            order by next_at, id limit 1 for update skip locked)
                        update notices_despatch d
                        set state = 'SENDING', turn = d.turn + 1, next_at = :lease, changed_at = :now,
                            tries = d.tries + case when next.state = 'SENDING' then 1 else 0 end
                        from next where d.id = next.id
                        returning d.id, d.notice, d.code, d.account, d.channel, d.tries, d.turn, next.state as before
                        """)
                .param("channel", channel.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lease", now.plus(lease).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getObject("notice", UUID.class),
                        row.getObject("code", UUID.class),
                        row.getObject("account", UUID.class),
                        Channel.valueOf(row.getString("channel")),
                        row.getInt("tries"),
                        row.getLong("turn"),
                        State.valueOf(row.getString("before"))))
                .optional();
    }

    void sent(Taken taken, Instant now) {
        mark(taken, State.SENT, taken.tries(), null, null, "", now);
    }

    void held(Taken taken, Instant until, Instant now) {
        mark(taken, State.HELD, taken.tries(), until, null, "", now);
    }

    void skipped(Taken taken, Trouble why, Instant now) {
        mark(taken, State.SKIPPED, taken.tries(), null, why, "", now);
    }

    /** @param next null: given up */
    void failed(Taken taken, Carried.Not why, @Nullable Instant next, Instant now) {
        State state = next == null ? State.FAILED : State.WAITING;
        mark(taken, state, taken.tries() + 1, next, why.trouble(), why.reply(), now);
    }

    private void mark(
            Taken taken,
            State state,
            int tries,
            @Nullable Instant next,
            @Nullable Trouble trouble,
            String reply,
            Instant now) {
        jdbc.sql("""
                        update notices_despatch set state = :state, tries = :tries, next_at = :next, trouble = :trouble,
                            reply = :reply, changed_at = :now
                        where id = :id and turn = :turn and state = 'SENDING'
                        """)
                .param("state", state.name())
                .param("tries", tries)
                .param("next", next == null ? null : next.atOffset(ZoneOffset.UTC))
                .param("trouble", trouble == null ? null : trouble.name())
                .param("reply", reply.isEmpty() ? null : reply)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", taken.id())
                .param("turn", taken.turn())
                .update();
    }

    /** One given up, of a notice about that case, is to be tried anew. */
    Optional<Channel> again(String subject, UUID id, Instant now) {
        return jdbc.sql("""
                        update notices_despatch d set state = 'WAITING', tries = 0, next_at = :now, changed_at = :now
                        from notices_notice n
                        where d.id = :id and d.state = 'FAILED' and n.id = d.notice and n.subject = :subject
                        returning d.channel
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("subject", subject)
                .query((row, n) -> Channel.valueOf(row.getString(1)))
                .optional();
    }

    /** Whether there is such a one of a notice about that case, wherever it stands. */
    boolean about(String subject, UUID id) {
        return jdbc.sql("""
                        select exists (select from notices_despatch d join notices_notice n on n.id = d.notice
                                       where d.id = :id and n.subject = :subject)
                        """)
                .param("id", id)
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    List<Despatch> of(String subject) {
        return jdbc.sql("""
                        select d.* from notices_despatch d join notices_notice n on n.id = d.notice
                        where n.subject = :subject order by d.notice, d.channel
                        """)
                .param("subject", subject)
                .query((row, n) -> despatch(row))
                .list();
    }

    /** @param oldest since when the one waits that waits longest, null where none does */
    record Count(int waiting, int failed, @Nullable Instant oldest) {}

    Count count(Channel channel) {
        return jdbc.sql("""
                        select count(*) filter (where next_at is not null) as waiting,
                               count(*) filter (where state = 'FAILED') as failed,
                               min(made_at) filter (where next_at is not null) as oldest
                        from notices_despatch where channel = :channel and (next_at is not null or state = 'FAILED')
                        """)
                .param("channel", channel.name())
                .query((row, n) -> new Count(row.getInt("waiting"), row.getInt("failed"), instant(row, "oldest")))
                .single();
    }

    private static Despatch despatch(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        String reply = row.getString("reply");
        return new Despatch(
                row.getObject("id", UUID.class),
                row.getObject("notice", UUID.class),
                Channel.valueOf(row.getString("channel")),
                State.valueOf(row.getString("state")),
                row.getInt("tries"),
                instant(row, "next_at"),
                trouble == null ? null : Trouble.valueOf(trouble),
                reply == null ? "" : reply,
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
