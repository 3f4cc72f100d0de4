package org.anju.cases.past;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.anju.cases.CaseSeals;
import org.anju.cases.Dossier;
import org.anju.cases.Json;
import org.anju.vault.Vault;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 补录印记: the migration that takes the prints of what was handed in before there were any. */
@Component
public class FirstFingerprints implements JavaMigration {

    private static final int CHUNK = 50;

    private final Vault vault;

    public FirstFingerprints(Vault vault) {
        this.vault = vault;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("151");
    }

    @Override
    public String getDescription() {
        return "take the prints of earlier submissions";
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
        try (PreparedStatement reading = context.getConnection()
                        .prepareStatement("select case_no, round, dossier_sealed from cases_submission");
                PreparedStatement writing = context.getConnection().prepareStatement(Fingerprints.ADD)) {
            reading.setFetchSize(CHUNK);
            try (ResultSet rows = reading.executeQuery()) {
                while (rows.next()) {
                    take(rows, writing);
                }
            }
        }
    }

    private void take(ResultSet row, PreparedStatement writing) throws SQLException {
        String no = row.getString("case_no");
        Dossier dossier = Json.read(
                CaseSeals.DOSSIER.open(vault, row.getBytes("dossier_sealed"), no, row.getInt("round")), Dossier.class);
        for (Print print : Print.of(dossier, vault)) {
            writing.setString(1, no);
            writing.setString(2, print.kind().name());
            writing.setBytes(3, print.mark());
            writing.setString(4, print.item());
            writing.setObject(5, dossier.person());
            writing.addBatch();
        }
        writing.executeBatch();
    }
}
