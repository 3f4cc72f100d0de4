package org.anju.cases.employer;

import java.time.Instant;
import org.anju.cases.CaseSeals;
import org.anju.cases.Json;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where lies, byte for byte, what a submission rested on and what the window accepted; takes inserts only. */
@Repository
class EmployerSubmissions {

    private final JdbcClient jdbc;
    private final Vault vault;

    EmployerSubmissions(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param seq the version of the case that this act leads to */
    void freeze(String caseNo, long seq, FilingFolder folder, Instant now) {
        jdbc.sql("""
                        insert into cases_employer_submission (case_no, seq, at, hash, filing_sealed, papers, findings)
                        values (:case, :seq, :at, :hash, :filing, :papers, :findings)
                        """)
                .param("case", caseNo)
                .param("seq", seq)
                .param("at", Sql.utc(now))
                .param("hash", folder.filing().hash())
                .param("filing", CaseSeals.FILING.seal(vault, Json.write(folder.filing()), caseNo, seq))
                .param("papers", Json.write(folder.papers()))
                .param("findings", Json.write(folder.findings()))
                .update();
    }
}
