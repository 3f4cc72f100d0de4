package org.anju.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * 首次封存: the migration that seals what an older version of one room kept in the clear. One transaction: broken off, it
 * begins anew at the next start.
 */
public record FirstSealing(Vault vault, String number, List<ClearColumn> columns) implements JavaMigration {

    private static final int CHUNK = 200;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(number);
    }

    @Override
    public String getDescription() {
        return "seal what is clear";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (ClearColumn column : columns) {
            seal(context.getConnection(), column);
        }
    }

    private void seal(Connection connection, ClearColumn clear) throws SQLException {
        SealedColumn table = clear.row();
        String read = "select " + table.keys() + ", " + clear.from() + "::text from " + table.table() + " where "
                + clear.from() + " is not null";
        String write = "update " + table.table() + " set " + clear.to() + " = ? where " + table.row();
        try (PreparedStatement reading = connection.prepareStatement(read);
                PreparedStatement writing = connection.prepareStatement(write)) {
            // in a transaction the driver reads that many at a time: a large house need not fit into the memory
            reading.setFetchSize(CHUNK);
            try (ResultSet rows = reading.executeQuery()) {
                int waiting = 0;
                while (rows.next()) {
                    put(rows, clear, writing);
                    if (++waiting % CHUNK == 0) {
                        writing.executeBatch();
                    }
                }
                writing.executeBatch();
            }
        }
    }

    private void put(ResultSet row, ClearColumn clear, PreparedStatement writing) throws SQLException {
        Object[] key = new Object[clear.row().key().size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = row.getObject(i + 1);
        }
        String text = row.getString(key.length + 1);
        String kind = clear.indexKind();
        writing.setBytes(1, kind == null ? clear.row().seal(vault, text, key) : vault.index(kind, text));
        for (int i = 0; i < key.length; i++) {
            writing.setObject(i + 2, key[i]);
        }
        writing.addBatch();
    }
}
