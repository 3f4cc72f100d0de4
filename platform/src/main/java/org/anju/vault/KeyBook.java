package org.anju.vault;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 钥匙登记: which keys a database has been sealed with. A ring without one of them, or with another one of its name, opens
 * no house: what was sealed would be lost behind it, unseen.
 */
public final class KeyBook {

    private record Entry(String name, String fingerprint) {}

    private final JdbcClient jdbc;
    private final List<SealedColumn> columns;

    /** @param owner a source whose connections belong to the schema's owner and stand in the schema */
    public KeyBook(DataSource owner, List<SealedColumn> columns) {
        this.jdbc = JdbcClient.create(owner);
        this.columns = columns;
    }

    /** Throws {@link KeysUnfit} where that ring is not this database's. A key under which nothing lies may be missing. */
    public void demand(KeyRing ring) {
        boolean there = jdbc.sql("select to_regclass('vault_key') is not null")
                .query(Boolean.class)
                .single();
        if (!there) {
            return;
        }
        Map<String, String> prints = ring.fingerprints();
        List<Entry> known = jdbc.sql("select name, fingerprint from vault_key where gone_at is null order by name")
                .query((row, n) -> new Entry(row.getString("name"), row.getString("fingerprint")))
                .list();
        for (Entry each : known) {
            String print = prints.get(each.name());
            if (print == null && used(each.name())) {
                throw new KeysUnfit("钥匙串里没有钥匙 " + each.name() + "，而这个数据库里还有用它封存的内容；请放回原来的钥匙文件。" + " The key ring lacks "
                        + each.name() + ", which this database was sealed with.");
            }
            if (print != null && !print.equals(each.fingerprint())) {
                throw new KeysUnfit("钥匙 " + each.name() + " 不是封存这个数据库用的那一把；请放回原来的钥匙文件，多台服务器要用同一份。" + " Key "
                        + each.name() + " is not the one this database was sealed with.");
            }
        }
    }

    /** Writes down what is used from now on, and what is gone. Two nodes that start at once find each other out here. */
    public void note(KeyRing ring) {
        ring.fingerprints()
                .forEach((name, print) -> jdbc.sql("""
                        insert into vault_key (name, fingerprint) values (?, ?)
                        on conflict (name) do update set gone_at = null where vault_key.gone_at is not null
                        """).params(name, print).update());
        demand(ring);
        jdbc.sql("update vault_key set gone_at = clock_timestamp() where gone_at is null and name <> all (?)")
                .param(ring.fingerprints().keySet().toArray(String[]::new))
                .update();
    }

    /** The index key never turns; a sealing key is used while something lies under it. */
    private boolean used(String name) {
        return name.equals(KeyRing.INDEX)
                || columns.stream()
                        .anyMatch(column -> jdbc.sql("select exists (select from " + column.table()
                                        + " where substring(" + column.column() + " from 1 for ?) = ?)")
                                .params(Vault.head(name).length, Vault.head(name))
                                .query(Boolean.class)
                                .single());
    }
}
