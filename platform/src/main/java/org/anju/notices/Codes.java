package org.anju.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.anju.notices.carry.Channel;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where codes lie that are on their way to a new address. */
@Repository
class Codes {

    /** One that still opens. */
    record Open(UUID id, UUID account, Channel channel, String address, String code, Instant until) {}

    private static final String OPEN = "select * from notices_code where code_sealed is not null and until > :now and ";

    private final JdbcClient jdbc;
    private final Vault vault;

    Codes(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** In the place of the one before. */
    void add(Open code, Instant now) {
        spend(code.account(), code.channel());
        jdbc.sql("""
                        insert into notices_code (id, account, channel, address_sealed, code_sealed, at, until)
                        values (:id, :account, :channel, :address, :code, :now, :until)
                        """)
                .param("id", code.id())
                .param("account", code.account())
                .param("channel", code.channel().name())
                .param("address", ReachSeals.ADDRESS.seal(vault, code.address(), code.id()))
                .param("code", ReachSeals.CODE.seal(vault, code.code(), code.id()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", code.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Open> find(UUID id, Instant now) {
        return jdbc.sql(OPEN + "id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query((row, n) -> open(row))
                .optional();
    }

    Optional<Open> of(UUID account, Channel channel, Instant now) {
        return jdbc.sql(OPEN + "account = :account and channel = :channel")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("channel", channel.name())
                .query((row, n) -> open(row))
                .optional();
    }

    int since(UUID account, Instant from) {
        return jdbc.sql("select count(*) from notices_code where account = :account and at > :from")
                .param("account", account)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Counts one try; false when there were enough. */
    boolean tried(UUID id, int most) {
        return jdbc.sql("update notices_code set tries = tries + 1 where id = :id and tries < :most")
                        .param("id", id)
                        .param("most", most)
                        .update()
                == 1;
    }

    void spend(UUID account, Channel channel) {
        jdbc.sql("""
                        update notices_code set address_sealed = null, code_sealed = null
                        where account = :account and channel = :channel and code_sealed is not null
                        """).param("account", account).param("channel", channel.name()).update();
    }

    /** Those that open nothing any more. */
    void clear(Instant now) {
        jdbc.sql("""
                        update notices_code set address_sealed = null, code_sealed = null
                        where code_sealed is not null and until <= :now
                        """).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private Open open(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Open(
                id,
                row.getObject("account", UUID.class),
                Channel.valueOf(row.getString("channel")),
                ReachSeals.ADDRESS.open(vault, row.getBytes("address_sealed"), id),
                ReachSeals.CODE.open(vault, row.getBytes("code_sealed"), id),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
