package org.anju.sheets.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of keys. */
@Repository
class BenefitKeys {

    private static final String READ = """
            select id, department, name, prefix, purposes, per_minute, created_at, created_by, expires_at, revoked_at, last_used_at
            from sheets_benefit_key
            """;

    private final JdbcClient jdbc;

    BenefitKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BenefitKey key, byte[] hash) {
        jdbc.sql("""
                        insert into sheets_benefit_key
                            (id, department, name, prefix, hash, purposes, per_minute, created_at, created_by, expires_at)
                        values (:id, :department, :name, :prefix, :hash, cast(:purposes as uuid[]), :pace, :at, :by, :until)
                        """)
                .param("id", key.id())
                .param("department", key.department())
                .param("name", key.name())
                .param("prefix", key.prefix())
                .param("hash", hash)
                .param("purposes", key.purposes().toArray(UUID[]::new))
                .param("pace", key.perMinute())
                .param("at", key.createdAt().atOffset(ZoneOffset.UTC))
                .param("by", key.createdBy())
                .param("until", key.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<BenefitKey> of(UUID department) {
        return jdbc.sql(READ + "where department = ? order by created_at desc, id")
                .param(department)
                .query(BenefitKeys::key)
                .list();
    }

    /** By the hash of the whole key: a search over hashes tells nothing of how near a guess was. */
    Optional<BenefitKey> by(byte[] hash, String prefix) {
        return jdbc.sql(READ + "where prefix = ? and hash = ?")
                .params(prefix, hash)
                .query(BenefitKeys::key)
                .optional();
    }

    boolean revoke(UUID department, UUID id, Instant at) {
        return jdbc.sql("""
                        update sheets_benefit_key set revoked_at = ?
                        where id = ? and department = ? and revoked_at is null
                        """).params(at.atOffset(ZoneOffset.UTC), id, department).update() == 1;
    }

    /** At most once a minute: a busy key does not write a row for each question. */
    void used(UUID id, Instant at) {
        jdbc.sql("""
                        update sheets_benefit_key set last_used_at = :at
                        where id = :id and (last_used_at is null or last_used_at < :before)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("before", at.minusSeconds(60).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static BenefitKey key(ResultSet row, int n) throws SQLException {
        return new BenefitKey(
                row.getObject("id", UUID.class),
                row.getObject("department", UUID.class),
                row.getString("name"),
                row.getString("prefix"),
                Set.of((UUID[]) row.getArray("purposes").getArray()),
                row.getInt("per_minute"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Departments.instant(row, "revoked_at"),
                Departments.instant(row, "last_used_at"));
    }
}
