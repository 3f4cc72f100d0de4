package org.anju.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the answers lie that agent and clerk gave item by item; takes inserts only, the latest counts. */
@Repository
class Checks {

    /** Whose review an answer belongs to. */
    enum Side {
        EMPLOYER,
        OFFICE;

        static Side of(Actor actor) {
            return actor.is(Role.AGENT) ? EMPLOYER : OFFICE;
        }

        List<String> items(Dossier dossier) {
            return this == EMPLOYER ? Items.ofEmployer(dossier) : Items.ofOffice(dossier);
        }
    }

    private final JdbcClient jdbc;

    Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseRow row, ItemAnswer answer, String version, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into cases_check (case_no, round, side, item, version, fit, reason, note, account, by_name, at)
                        values (:case, :round, :side, :item, :version, :fit, :reason, :note, :account, :by, :at)
                        """)
                .param("case", row.no())
                .param("round", row.round())
                .param("side", Side.of(actor).name())
                .param("item", answer.item())
                .param("version", version)
                .param("fit", answer.fit().name())
                .param(
                        "reason",
                        answer.reason() == null ? null : answer.reason().name())
                .param("note", answer.note())
                .param("account", actor.account())
                .param("by", actor.name())
                .param("at", Cases.utc(now))
                .update();
    }

    /** The latest answer for each item, as long as what it was given for still lies there. */
    Map<String, ReviewItem.Given> standing(String caseNo, Side side, Dossier dossier) {
        var standing = new HashMap<String, ReviewItem.Given>();
        jdbc.sql("""
                        select distinct on (item) * from cases_check
                        where case_no = :case and side = :side order by item, id desc
                        """).param("case", caseNo).param("side", side.name()).query(row -> {
            String item = row.getString("item");
            if (row.getString("version").equals(Items.mark(item, dossier))) {
                String reason = row.getString("reason");
                standing.put(
                        item,
                        new ReviewItem.Given(
                                ItemAnswer.Fit.valueOf(row.getString("fit")),
                                reason == null ? null : ReasonCode.valueOf(reason),
                                row.getString("note"),
                                row.getString("by_name"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getInt("round")));
            }
        });
        return standing;
    }
}
