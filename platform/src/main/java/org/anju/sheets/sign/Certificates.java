package org.anju.sheets.sign;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 签章证书簿: every certificate that ever signed or sealed a sheet here. */
@Repository
public class Certificates {

    private final JdbcClient jdbc;
    private final SheetKeys keys;

    Certificates(JdbcClient jdbc, SheetKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Those in use now, written down; answers the fingerprint of the one that signs. */
    public String note(Instant now) {
        note(keys.sealKey(now), now);
        return note(keys.signer(now), now);
    }

    public boolean knows(String fingerprint) {
        return jdbc.sql("select exists (select from sheets_signer where fingerprint = ?)")
                .param(fingerprint)
                .query(Boolean.class)
                .single();
    }

    private String note(SigningKey key, Instant now) {
        String fingerprint = Crypt.fingerprint(key.certificate());
        jdbc.sql("""
                        insert into sheets_signer (fingerprint, certificate, since) values (?, ?, ?)
                        on conflict (fingerprint) do nothing
                        """)
                .params(fingerprint, Crypt.encoded(key.certificate()), now.atOffset(ZoneOffset.UTC))
                .update();
        return fingerprint;
    }
}
