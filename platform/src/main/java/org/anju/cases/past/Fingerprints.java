package org.anju.cases.past;

import org.anju.cases.Dossier;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 印记册: where the prints of each case lie; of every submission, so that a file taken out again is remembered. */
@Repository
public class Fingerprints {

    static final String ADD = """
            insert into cases_fingerprint (case_no, kind, mark, item, person) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    Fingerprints(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** In the transaction that freezes the dossier. */
    public void keep(String caseNo, Dossier dossier) {
        Print.of(dossier, vault)
                .forEach(print -> jdbc.sql(ADD)
                        .params(caseNo, print.kind().name(), print.mark(), print.item(), dossier.person())
                        .update());
    }
}
