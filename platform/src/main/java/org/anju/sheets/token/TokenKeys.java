package org.anju.sheets.token;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anju.lines.Settings;
import org.anju.sheets.SheetContent;
import org.anju.sheets.VerificationCode;
import org.anju.vault.KeysUnfit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 离线查验签名处: signs what a sheet's square says, and publishes every key that may have done so. */
@Component
public class TokenKeys {

    private final JdbcClient jdbc;
    private final TokenKey key;
    private final List<String> withdrawn;

    TokenKeys(JdbcClient jdbc, Environment environment, @Value("${anju.data:./data}") Path data) {
        this.jdbc = jdbc;
        this.key = TokenKey.open(data.toAbsolutePath().normalize());
        this.withdrawn = Arrays.stream(new Settings(environment, "anju.sheet")
                        .text("token-withdrawn")
                        .split(","))
                .map(String::strip)
                .toList();
        if (withdrawn.contains(key.line().id())) {
            throw new KeysUnfit("离线查验密钥 " + key.line().id()
                    + " 已停用（ANJU_SHEET_TOKEN_WITHDRAWN）；请移走 secrets/token.key，再启动时会另建一个。"
                    + " The token key is withdrawn: move it away, the next start makes a new one.");
        }
    }

    /** The token of that version, as it stands behind the {@code #} of its address. */
    public String token(SheetContent content, int version, VerificationCode code, Instant now) {
        note(now);
        byte[] said = Claims.of(content, version, code, now).bytes(key.line().idBytes());
        byte[] signature = key.sign(said);
        byte[] token = Arrays.copyOf(said, said.length + signature.length);
        System.arraycopy(signature, 0, token, said.length, signature.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** A key set as RFC 7517 writes it: the present key and all before it, without those that were withdrawn. */
    public String published() {
        Map<String, PublicKeyLine> all = new LinkedHashMap<>();
        all.put(key.line().id(), key.line());
        jdbc.sql("select public_key from sheets_token_key order by since desc, id")
                .query((row, n) -> line(row.getBytes("public_key")))
                .list()
                .forEach(each -> all.putIfAbsent(each.id(), each));
        return all.values().stream()
                .filter(each -> !withdrawn.contains(each.id()))
                .map(PublicKeyLine::jwk)
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    private void note(Instant now) {
        jdbc.sql("""
                insert into sheets_token_key (id, public_key, since) values (?, ?, ?) on conflict (id) do nothing
                """)
                .params(key.line().id(), key.line().encoded(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static PublicKeyLine line(byte[] encoded) {
        try {
            return PublicKeyLine.of(encoded);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
