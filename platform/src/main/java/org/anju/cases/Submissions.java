package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.guide.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where submissions lie, each as it was on its day. */
@Repository
class Submissions {

    /** A case older than this has all its papers measured anew. */
    static final int MEASURED_AGAIN_AFTER_DAYS = 60;

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Freezes what lies on the table, with the question put to the rules and their answer. */
    Dossier freeze(String caseNo, int round, Papers papers, Instant now) {
        Dossier dossier = papers.dossier();
        var query = papers.query();
        jdbc.sql("""
                        insert into cases_submission
                            (case_no, round, on_day, at, edition, parameters, facts, findings, dossier)
                        values (:case, :round, :on, :at, :edition, :parameters, :facts, :findings, :dossier)
                        """)
                .param("case", caseNo)
                .param("round", round)
                .param("on", papers.on())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("edition", Edition.YANQING_2024.version())
                .param("parameters", Json.write(query.parameters()))
                .param("facts", Json.write(new Submission.Facts(query.applicant(), query.employer())))
                .param("findings", Json.write(papers.assessment()))
                .param("dossier", Json.write(dossier))
                .update();
        return dossier;
    }

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
                        row.getString("facts"),
                        row.getString("findings"),
                        Json.read(row.getString("dossier"), Dossier.class)))
                .optional();
    }

    Dossier dossier(CaseRow row) {
        return round(row.no(), row.round()).orElseThrow().dossier();
    }

    /** The day each paper was first handed in: it is not measured again by a later one, unless the case has grown old. */
    Map<UUID, LocalDate> measuredOn(String caseNo, LocalDate today) {
        List<Map.Entry<UUID, LocalDate>> papers = jdbc.sql("""
                        select cast(paper ->> 'id' as uuid) as id, min(on_day) as first
                        from cases_submission, json_array_elements(cast(dossier as json) -> 'papers') as paper
                        where case_no = :case
                        group by 1
                        """)
                .param("case", caseNo)
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getObject("first", LocalDate.class)))
                .list();
        var first = papers.stream().map(Map.Entry::getValue).min(LocalDate::compareTo);
        var days = new HashMap<UUID, LocalDate>();
        if (first.isPresent()
                && !first.get().plusDays(MEASURED_AGAIN_AFTER_DAYS).isBefore(today)) {
            papers.forEach(paper -> days.put(paper.getKey(), paper.getValue()));
        }
        return days;
    }
}
