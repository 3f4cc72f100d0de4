package org.anju.cases.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anju.cases.CaseSeals;
import org.anju.cases.Json;
import org.anju.cases.Submission;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the cases of a district were last handed in with. */
@Repository
class FrozenFacts {

    private record Sealed(String caseNo, int round, LocalDate on, byte[] facts) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    FrozenFacts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Opened and read only as they are worked on, on all processors. */
    Stream<Frozen> last(String district) {
        List<Sealed> sealed = jdbc.sql("""
                        select distinct on (s.case_no) s.case_no, s.round, s.on_day, s.facts_sealed
                        from cases_submission s join cases_case c on c.no = s.case_no
                        where c.district = :district
                        order by s.case_no, s.round desc
                        """)
                .param("district", district)
                .query((row, n) -> new Sealed(
                        row.getString("case_no"),
                        row.getInt("round"),
                        row.getObject("on_day", LocalDate.class),
                        row.getBytes("facts_sealed")))
                .list();
        return sealed.parallelStream().map(this::opened);
    }

    private Frozen opened(Sealed row) {
        String json = CaseSeals.FACTS.open(vault, row.facts(), row.caseNo(), row.round());
        Submission.Facts facts = Json.read(json, Submission.Facts.class);
        return new Frozen(row.caseNo(), row.on(), facts.applicant(), facts.employer());
    }
}
