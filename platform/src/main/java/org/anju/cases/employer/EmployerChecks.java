package org.anju.cases.employer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.anju.cases.ItemAnswer.Fit;
import org.anju.trail.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the answers lie that clerks gave item by item; takes inserts only, the latest counts. */
@Repository
class EmployerChecks {

    private final JdbcClient jdbc;

    EmployerChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EmployerRow row, EmployerAnswer answer, String mark, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into cases_employer_check
                            (case_no, round, item, mark, fit, note, evidence, detail, account, by_name, at)
                        values (:case, :round, :item, :mark, :fit, :note, :evidence, :detail, :account, :by, :at)
                        """)
                .param("case", row.no())
                .param("round", row.round())
                .param("item", answer.item())
                .param("mark", mark)
                .param("fit", answer.fit().name())
                .param("note", answer.note())
                .param("evidence", answer.evidence())
                .param("detail", answer.detail())
                .param("account", actor.account())
                .param("by", actor.name())
                .param("at", Sql.utc(now))
                .update();
    }

    /** The latest answer for each item, as long as what it was given for still lies there. */
    Map<String, CheckedItem> standing(EmployerRow row, FilingFolder folder) {
        var standing = new HashMap<String, CheckedItem>();
        jdbc.sql("""
                        select distinct on (item) * from cases_employer_check
                        where case_no = :case order by item, id desc
                        """).param("case", row.no()).query(found -> {
            String item = found.getString("item");
            if (found.getString("mark").equals(folder.mark(item, row.round()))) {
                standing.put(
                        item,
                        new CheckedItem(
                                new EmployerAnswer(
                                        item,
                                        Fit.valueOf(found.getString("fit")),
                                        found.getString("note"),
                                        found.getString("evidence"),
                                        found.getString("detail")),
                                found.getString("by_name"),
                                found.getObject("at", OffsetDateTime.class).toInstant()));
            }
        });
        return standing;
    }
}
