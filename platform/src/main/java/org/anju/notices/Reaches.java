package org.anju.notices;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.errand.Told.Level;
import org.anju.notices.carry.Channel;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the settings lie. */
@Repository
class Reaches {

    private final JdbcClient jdbc;
    private final Vault vault;

    Reaches(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Reach of(UUID account) {
        return jdbc.sql("select * from notices_reach where account = ?")
                .param(account)
                .query((row, n) -> reach(account, row))
                .optional()
                .orElse(Reach.DEFAULT);
    }

    /** Whether nobody changed it since that version was read. */
    boolean save(UUID account, Reach reach, Instant now) {
        return jdbc.sql("""
                        insert into notices_reach as r (account, language, mail_sealed, phone_sealed, mail_for, sms_for,
                                                        quiet_from, quiet_to, at, version)
                        values (:account, :language, :mail, :phone, :mailFor, :smsFor, :from, :to, :now, :version + 1)
                        on conflict (account) do update set
                            language = excluded.language, mail_sealed = excluded.mail_sealed,
                            phone_sealed = excluded.phone_sealed, mail_for = excluded.mail_for,
                            sms_for = excluded.sms_for, quiet_from = excluded.quiet_from,
                            quiet_to = excluded.quiet_to, at = excluded.at, version = excluded.version
                        where r.version = :version
                        """)
                        .param("account", account)
                        .param("language", reach.language())
                        .param("mail", sealed(account, Channel.MAIL, reach.mail()))
                        .param("phone", sealed(account, Channel.SMS, reach.phone()))
                        .param("mailFor", names(reach.mailFor()))
                        .param("smsFor", names(reach.smsFor()))
                        .param("from", reach.quiet().from())
                        .param("to", reach.quiet().to())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("version", reach.version())
                        .update()
                == 1;
    }

    private byte @Nullable [] sealed(UUID account, Channel channel, @Nullable String address) {
        return address == null ? null : ReachSeals.of(channel).seal(vault, address, account);
    }

    private @Nullable String opened(UUID account, Channel channel, byte @Nullable [] sealed) {
        return sealed == null ? null : ReachSeals.of(channel).open(vault, sealed, account);
    }

    private Reach reach(UUID account, ResultSet row) throws SQLException {
        return new Reach(
                row.getString("language").equals("en"),
                opened(account, Channel.MAIL, row.getBytes("mail_sealed")),
                opened(account, Channel.SMS, row.getBytes("phone_sealed")),
                levels(row.getArray("mail_for")),
                levels(row.getArray("sms_for")),
                new Quiet(row.getInt("quiet_from"), row.getInt("quiet_to")),
                row.getLong("version"));
    }

    private static String[] names(Set<Level> levels) {
        return levels.stream().map(Level::name).sorted().toArray(String[]::new);
    }

    private static Set<Level> levels(Array names) throws SQLException {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        Arrays.stream((String[]) names.getArray()).map(Level::valueOf).forEach(levels::add);
        return levels;
    }
}
