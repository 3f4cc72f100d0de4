package org.anju.cases.slip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anju.cases.CaseSeals;
import org.anju.cases.Dossier;
import org.anju.cases.Json;
import org.anju.trail.Actor;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where corrections lie; takes inserts only. */
@Repository
public class Slips {

    /** What is sealed. */
    private record Said(String was, String becomes) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    Slips(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** That round of that case as its readers see it. */
    public Corrected correct(String caseNo, int round, Dossier frozen) {
        return Corrected.of(frozen, round, of(caseNo));
    }

    /** Oldest first. */
    List<Slip> of(String caseNo) {
        return jdbc.sql("select * from cases_slip where case_no = :case order by seq")
                .param("case", caseNo)
                .query((row, n) -> slip(row))
                .list();
    }

    /** Until the transaction ends nobody moves the case or corrects in it. */
    void hold(String caseNo) {
        jdbc.sql("select no from cases_case where no = :case for update")
                .param("case", caseNo)
                .query(String.class)
                .single();
    }

    void add(String caseNo, Slip slip, Actor officer) {
        String said = Json.write(new Said(slip.was(), slip.becomes()));
        jdbc.sql("""
                        insert into cases_slip (id, case_no, round, item, field, said_sealed, why, account, by_name, at)
                        values (:id, :case, :round, :item, :field, :said, :why, :account, :by, :at)
                        """)
                .param("id", slip.id())
                .param("case", caseNo)
                .param("round", slip.round())
                .param("item", slip.item())
                .param("field", slip.field())
                .param("said", CaseSeals.SLIP.seal(vault, said, slip.id()))
                .param("why", slip.why())
                .param("account", officer.account())
                .param("by", slip.by())
                .param("at", slip.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Slip slip(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Said said = Json.read(CaseSeals.SLIP.open(vault, row.getBytes("said_sealed"), id), Said.class);
        return new Slip(
                id,
                row.getInt("round"),
                row.getString("item"),
                row.getString("field"),
                said.was(),
                said.becomes(),
                row.getString("why"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
