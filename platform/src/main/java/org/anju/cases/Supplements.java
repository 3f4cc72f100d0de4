package org.anju.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where supplements lie: what was asked, and what was there when it was asked. */
@Repository
class Supplements {

    private final JdbcClient jdbc;

    Supplements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param dossier what lay there when it was asked: what is handed in later is held against it */
    int ask(Command.Ask ask, Dossier dossier, LocalDate lastDay, String by, Instant now) {
        int no = jdbc.sql("select coalesce(max(no), 0) + 1 from cases_supplement where case_no = :case")
                .param("case", ask.caseNo())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into cases_supplement (case_no, no, asked_at, by_name, note, last_day)
                        values (:case, :no, :at, :by, :note, :last)
                        """)
                .param("case", ask.caseNo())
                .param("no", no)
                .param("at", Cases.utc(now))
                .param("by", by)
                .param("note", ask.note())
                .param("last", lastDay)
                .update();
        for (int place = 0; place < ask.items().size(); place++) {
            add(ask.caseNo(), no, place, ask.items().get(place), dossier);
        }
        return no;
    }

    private void add(String caseNo, int no, int place, AskedItem asked, Dossier dossier) {
        jdbc.sql("""
                        insert into cases_supplement_item (case_no, no, place, item, reason, sentence, again, baseline)
                        values (:case, :no, :place, :item, :reason, :sentence, :again, :baseline)
                        """)
                .param("case", caseNo)
                .param("no", no)
                .param("place", place)
                .param("item", asked.item())
                .param("reason", asked.reason().name())
                .param("sentence", asked.sentence().strip())
                .param("again", blankToNull(asked.again()))
                .param("baseline", Items.mark(asked.item(), dossier))
                .update();
    }

    /** What was there for each item when it was asked. */
    Map<String, String> baselines(String caseNo, int no) {
        return jdbc
                .sql("select item, baseline from cases_supplement_item where case_no = :case and no = :no")
                .param("case", caseNo)
                .param("no", no)
                .query((row, n) -> Map.entry(row.getString("item"), row.getString("baseline")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The open one, with what differs by now from what was there when it was asked. */
    Supplement compared(String caseNo, Supplement open, Dossier now) {
        Map<String, String> baselines = baselines(caseNo, open.no());
        return new Supplement(
                open.no(),
                open.askedAt(),
                open.by(),
                open.note(),
                open.lastDay(),
                open.closedAt(),
                open.items().stream()
                        .map(item -> item.compared(!Items.mark(item.item(), now).equals(baselines.get(item.item()))))
                        .toList());
    }

    /** Keeps what became of each item. */
    void answer(String caseNo, int no, Dossier dossier, Map<String, String> explanations) {
        baselines(caseNo, no)
                .forEach((item, baseline) -> jdbc.sql("""
                                update cases_supplement_item set changed = :changed, explanation = :explanation
                                where case_no = :case and no = :no and item = :item
                                """)
                        .param("changed", !Items.mark(item, dossier).equals(baseline))
                        .param("explanation", blankToNull(explanations.get(item)))
                        .param("case", caseNo)
                        .param("no", no)
                        .param("item", item)
                        .update());
    }

    /** Ends the open one, if there is one. */
    void close(String caseNo, Instant now) {
        jdbc.sql("update cases_supplement set closed_at = :at where case_no = :case and closed_at is null")
                .param("at", Cases.utc(now))
                .param("case", caseNo)
                .update();
    }

    Optional<Supplement> latest(String caseNo) {
        return all(caseNo).reduce((earlier, later) -> later);
    }

    Optional<Supplement> numbered(String caseNo, int no) {
        return all(caseNo).filter(each -> each.no() == no).findFirst();
    }

    Optional<Supplement> open(String caseNo) {
        return latest(caseNo).filter(Supplement::open);
    }

    /** Whether that item was asked for in an earlier round. */
    boolean asked(String caseNo, String item) {
        return all(caseNo).anyMatch(each -> each.asksFor(item));
    }

    private Stream<Supplement> all(String caseNo) {
        return jdbc
                .sql("select * from cases_supplement where case_no = :case order by no")
                .param("case", caseNo)
                .query((row, n) -> new Supplement(
                        row.getInt("no"),
                        Objects.requireNonNull(Cases.instant(row, "asked_at")),
                        row.getString("by_name"),
                        row.getString("note"),
                        row.getObject("last_day", LocalDate.class),
                        Cases.instant(row, "closed_at"),
                        items(caseNo, row.getInt("no"))))
                .list()
                .stream();
    }

    private List<Supplement.Item> items(String caseNo, int no) {
        return jdbc.sql("select * from cases_supplement_item where case_no = :case and no = :no order by place")
                .param("case", caseNo)
                .param("no", no)
                .query((row, n) -> new Supplement.Item(
                        row.getString("item"),
                        ReasonCode.valueOf(row.getString("reason")),
                        row.getString("sentence"),
                        row.getString("again"),
                        row.getBoolean("changed"),
                        row.getString("explanation")))
                .list();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
