package org.anju.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.past.Fingerprints;
import org.anju.cases.slip.Slips;
import org.anju.policy.guide.Edition;
import org.anju.policy.rule.Pack;
import org.anju.vault.SealedColumn;
import org.anju.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where submissions lie, each as it was on its day. */
@Repository
class Submissions {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Fingerprints prints;
    private final Slips slips;

    Submissions(JdbcClient jdbc, Vault vault, Fingerprints prints, Slips slips) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.prints = prints;
        this.slips = slips;
    }

    /** Freezes what lies on the table, with the question put to the rules and their answer. */
    Dossier freeze(String caseNo, int round, Papers papers, Instant now) {
        Dossier dossier = papers.dossier();
        var query = papers.query();
        jdbc.sql("""
                        insert into cases_submission
                            (case_no, round, on_day, at, edition, parameters, facts_sealed, findings_sealed, dossier_sealed)
                        values (:case, :round, :on, :at, :edition, :parameters, :facts, :findings, :dossier)
                        """)
                .param("case", caseNo)
                .param("round", round)
                .param("on", papers.on())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("edition", Edition.YANQING_2024.version())
                .param("parameters", Json.write(query.parameters()))
                .param(
                        "facts",
                        sealed(
                                CaseSeals.FACTS,
                                new Submission.Facts(query.applicant(), query.employer()),
                                caseNo,
                                round))
                .param("findings", sealed(CaseSeals.FINDINGS, papers.assessment(), caseNo, round))
                .param("dossier", sealed(CaseSeals.DOSSIER, dossier, caseNo, round))
                .update();
        prints.keep(caseNo, dossier);
        return dossier;
    }

    /** What one submission rested on, with the office's corrections laid over what was frozen. */
    Optional<Submission> round(String caseNo, int round) {
        return jdbc.sql("select * from cases_submission where case_no = :case and round = :round")
                .param("case", caseNo)
                .param("round", round)
                .query((row, n) -> new Submission(
                        row.getString("case_no"),
                        row.getInt("round"),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("edition"),
                        row.getString("parameters"),
                        opened(CaseSeals.FACTS, row),
                        opened(CaseSeals.FINDINGS, row),
                        Json.read(opened(CaseSeals.DOSSIER, row), Dossier.class),
                        List.of()))
                .optional()
                .map(frozen -> frozen.with(slips.correct(caseNo, round, frozen.dossier())));
    }

    /** The latest of that case. */
    Optional<Submission> last(String caseNo) {
        return jdbc.sql("select max(round) from cases_submission where case_no = :case having count(*) > 0")
                .param("case", caseNo)
                .query(Integer.class)
                .optional()
                .flatMap(round -> round(caseNo, round));
    }

    Dossier dossier(CaseRow row) {
        return round(row.no(), row.round()).orElseThrow().dossier();
    }

    /** The day each paper was first handed in: it is not measured again by a later one, unless the case has grown old. */
    Map<UUID, LocalDate> measuredOn(String caseNo, LocalDate today, Pack pack) {
        var days = new HashMap<UUID, LocalDate>();
        jdbc.sql("select case_no, round, on_day, dossier_sealed from cases_submission where case_no = :case")
                .param("case", caseNo)
                .query((row, n) -> Map.entry(
                        row.getObject("on_day", LocalDate.class),
                        Json.read(opened(CaseSeals.DOSSIER, row), Dossier.class)))
                .list()
                .forEach(each -> each.getValue()
                        .papers()
                        .forEach(paper -> days.merge(
                                paper.id(), each.getKey(), (one, other) -> one.isBefore(other) ? one : other)));
        Integer most = pack.measuredAgainAfterDays();
        boolean old = days.values().stream()
                .min(LocalDate::compareTo)
                .filter(first -> most != null && first.plusDays(most).isBefore(today))
                .isPresent();
        return old ? Map.of() : days;
    }

    private byte[] sealed(SealedColumn column, Object frozen, String caseNo, int round) {
        return column.seal(vault, Json.write(frozen), caseNo, round);
    }

    private String opened(SealedColumn column, ResultSet row) throws SQLException {
        return column.open(vault, row.getBytes(column.column()), row.getString("case_no"), row.getInt("round"));
    }
}
