package org.anju.materials.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of files on their way in. */
@Component
class StagedUploads {

    private final JdbcClient jdbc;

    StagedUploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an account has open: how many files, how many bytes. */
    record Open(int files, long bytes) {}

    /** Two beginnings of one account at once take turns, so that the limits hold. */
    Open open(UUID account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('uploads:' || ?, 0))")
                .param(account.toString())
                .query((row, n) -> true)
                .list();
        return jdbc.sql("""
                        select count(*) as files, coalesce(sum(bytes), 0) as bytes from materials_upload
                        where account = ? and taken_at is null
                        """)
                .param(account)
                .query((row, n) -> new Open(row.getInt("files"), row.getLong("bytes")))
                .single();
    }

    void add(UUID id, UUID account, String name, int bytes, Instant now) {
        jdbc.sql("insert into materials_upload (id, account, name, bytes, created_at) values (?, ?, ?, ?, ?)")
                .params(id, account, name, bytes, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<StagedUpload> find(UUID account, UUID id) {
        return find(account, id, "and taken_at is null");
    }

    /** Also one that a form has taken already: the same form sent twice reads it again. */
    Optional<StagedUpload> findTaken(UUID account, UUID id) {
        return find(account, id, "");
    }

    Optional<StagedUpload> hold(UUID account, UUID id) {
        return find(account, id, "and taken_at is null for update");
    }

    private Optional<StagedUpload> find(UUID account, UUID id, String more) {
        return jdbc.sql("select * from materials_upload where account = ? and id = ? " + more)
                .params(account, id)
                .query(StagedUploads::upload)
                .optional();
    }

    void received(UUID id, int received, Instant now) {
        jdbc.sql("""
                        update materials_upload set received = :received,
                            finished_at = case when bytes = :received then cast(:now as timestamptz) end
                        where id = :id
                        """)
                .param("received", received)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void taken(UUID account, Collection<UUID> ids, Instant now) {
        jdbc.sql("""
                        update materials_upload set taken_at = :now
                        where account = :account and id = any(:ids) and taken_at is null and finished_at is not null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    int waiting() {
        return jdbc.sql("select count(*) from materials_upload where finished_at is not null and taken_at is null")
                .query((row, n) -> row.getInt(1))
                .single();
    }

    boolean remove(UUID account, UUID id) {
        return jdbc.sql("delete from materials_upload where account = ? and id = ? and taken_at is null")
                        .params(account, id)
                        .update()
                == 1;
    }

    int removeBefore(Instant began, Instant taken) {
        return jdbc.sql("delete from materials_upload where created_at <= ? or taken_at <= ?")
                .params(began.atOffset(ZoneOffset.UTC), taken.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<UUID> known(Collection<UUID> ids) {
        return jdbc.sql("select id from materials_upload where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    private static StagedUpload upload(ResultSet row, int n) throws SQLException {
        return new StagedUpload(
                row.getObject("id", UUID.class), row.getString("name"), row.getInt("bytes"), row.getInt("received"));
    }
}
