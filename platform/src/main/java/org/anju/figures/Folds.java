package org.anju.figures;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anju.policy.time.Beijing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where folded cases lie. */
@Repository
class Folds {

    private static final Set<String> ACTS = Set.of("RETURN", "LAPSE", "ASK", "RECOMMEND");

    private final JdbcClient jdbc;

    Folds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where another node is at it. */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('figures', 210))")
                .query(Boolean.class)
                .single();
    }

    /** Handed in, and moved since it was folded. */
    List<Subject> behind(int most) {
        return jdbc.sql("""
                        select s.no, s.shelf, s.kind, s.district, s.employer, s.version
                        from figures_subject s left join figures_case f on f.no = s.no
                        where s.submitted_at is not null and f.version is distinct from s.version
                          and exists (select from figures_event e where e.case_no = s.no and e.verb = 'SUBMIT')
                        order by s.no limit ?
                        """)
                .param(most)
                .query((row, n) -> new Subject(
                        row.getString("no"),
                        row.getString("shelf"),
                        row.getString("kind"),
                        row.getString("district"),
                        row.getObject("employer", UUID.class),
                        row.getLong("version")))
                .list();
    }

    /** The events of those, by number of the case, oldest first. */
    Map<String, List<Happened>> events(List<Subject> subjects) {
        var events = new LinkedHashMap<String, List<Happened>>();
        jdbc.sql("select * from figures_event where case_no = any(?) order by case_no, seq")
                .param(subjects.stream().map(Subject::no).toArray(String[]::new))
                .query((row, n) -> {
                    java.sql.Array codes = row.getArray("codes");
                    events.computeIfAbsent(row.getString("case_no"), no -> new ArrayList<>())
                            .add(new Happened(
                                    row.getLong("seq"),
                                    row.getString("verb"),
                                    row.getString("from_state"),
                                    row.getString("to_state"),
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    row.getObject("account", UUID.class),
                                    row.getString("decision"),
                                    codes == null ? List.of() : Arrays.asList((String[]) codes.getArray())));
                    return true;
                })
                .list();
        return events;
    }

    void keep(Subject subject, FoldedCase folded) {
        jdbc.sql("""
                        insert into figures_case (no, shelf, kind, district, employer, version, submitted_on, received_on,
                            ended_on, ending, used, clock_from, standing_from, paused, supplements)
                        values (:no, :shelf, :kind, :district, :employer, :version, :submitted, :received, :ended, :ending,
                            :used, :clock, :standing, :paused, :supplements)
                        on conflict (no) do update set employer = excluded.employer, version = excluded.version,
                            received_on = excluded.received_on, ended_on = excluded.ended_on, ending = excluded.ending,
                            used = excluded.used, clock_from = excluded.clock_from,
                            standing_from = excluded.standing_from, paused = excluded.paused,
                            supplements = excluded.supplements
                        """)
                .param("no", subject.no())
                .param("shelf", subject.shelf())
                .param("kind", subject.kind())
                .param("district", subject.district())
                .param("employer", subject.employer(), Types.OTHER)
                .param("version", subject.version())
                .param("submitted", folded.submittedOn(), Types.DATE)
                .param("received", folded.receivedOn(), Types.DATE)
                .param("ended", folded.endedOn(), Types.DATE)
                .param(
                        "ending",
                        folded.ending() == null ? null : folded.ending().name(),
                        Types.VARCHAR)
                .param("used", folded.used(), Types.INTEGER)
                .param("clock", folded.clockFrom(), Types.DATE)
                .param("standing", folded.standingFrom(), Types.DATE)
                .param("paused", folded.paused())
                .param("supplements", folded.supplements())
                .update();
    }

    /** What was done to it stays, so only what is new is written. */
    void keep(Subject subject, List<Happened> events) {
        for (Happened event : events) {
            if (counts(event)) {
                jdbc.sql("""
                                insert into figures_act (case_no, seq, shelf, kind, district, employer, verb, on_day,
                                    account, decision, codes)
                                values (:no, :seq, :shelf, :kind, :district, :employer, :verb, :day, :account, :decision,
                                    :codes)
                                on conflict (case_no, seq) do nothing
                                """)
                        .param("no", subject.no())
                        .param("seq", event.seq())
                        .param("shelf", subject.shelf())
                        .param("kind", subject.kind())
                        .param("district", subject.district())
                        .param("employer", subject.employer(), Types.OTHER)
                        .param("verb", event.verb())
                        .param("day", day(event), Types.DATE)
                        .param("account", event.account(), Types.OTHER)
                        .param("decision", event.decision(), Types.VARCHAR)
                        .param("codes", event.codes().toArray(String[]::new))
                        .update();
            }
        }
    }

    /** Of what lapses only the employer's seven days: the applicant's own are another matter. */
    private static boolean counts(Happened event) {
        return ACTS.contains(event.verb()) && (!event.verb().equals("LAPSE") || "EMPLOYER_REVIEW".equals(event.from()));
    }

    private static LocalDate day(Happened event) {
        return Beijing.dateOf(event.at());
    }
}
