package org.anju.cases.breach;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Party;
import org.anju.policy.time.Beijing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the tables of cases show of breaches: one question for each kind. */
@Repository
class Signs {

    /** So many files not reviewed within seven days in a calendar year are a sign (B); our own figure. */
    static final int LAPSES = 3;

    /** A file that more than so many people hand in is a sheet everybody has, and no sign of anything. */
    static final int SHARED_BY = 5;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Signs(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where there is anything to look through. */
    List<String> districts() {
        return jdbc.sql(
                        "select distinct district from cases_case union select distinct district from cases_employer_case")
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** A: what the social insurance says of where somebody works is not what the case says (G-4.6). */
    List<Candidate> mismatches(String district) {
        return jdbc.sql("""
                        select q.id, c.no, c.employer, q.looked_at::date::text as day
                        from cases_consultation q join cases_case c on c.no = q.case_no
                        where q.kind = 'PERSON' and q.source = 'SOCIAL_INSURANCE' and q.agreement = 'MISMATCH'
                          and q.superseded_by is null and c.district = :district and c.employer is not null
                          and c.vouched_at is not null
                        order by q.seq
                        """)
                .param("district", district)
                .query((row, n) -> found(
                        BreachKind.A,
                        Party.EMPLOYER,
                        row.getObject("employer", UUID.class),
                        null,
                        "consultation:" + row.getString("id"),
                        List.of(row.getString("no"), row.getString("day")),
                        "/desk/cases/" + row.getString("no") + "/outside"))
                .list();
    }

    /** B: files that fell back because the employer did not look at them in time (G-3.2.3-3). Each third one is a sign anew. */
    List<Candidate> lapses(String district, int year) {
        return jdbc.sql("""
                        select c.employer, count(*) as n
                        from cases_event e join cases_case c on c.no = e.case_no
                        where e.verb = 'LAPSE' and e.from_state = 'EMPLOYER_REVIEW' and c.district = :district
                          and c.employer is not null and e.at >= :from and e.at < :until
                        group by c.employer having count(*) >= :least
                        """)
                .param("district", district)
                .param(
                        "from",
                        Beijing.startOf(java.time.LocalDate.of(year, 1, 1)).atOffset(java.time.ZoneOffset.UTC))
                .param(
                        "until",
                        Beijing.startOf(java.time.LocalDate.of(year + 1, 1, 1)).atOffset(java.time.ZoneOffset.UTC))
                .param("least", LAPSES)
                .query((row, n) -> found(
                        BreachKind.B,
                        Party.EMPLOYER,
                        row.getObject("employer", UUID.class),
                        null,
                        "lapses:" + row.getString("employer") + ":" + year + ":" + row.getInt("n") / LAPSES,
                        List.of(year, row.getInt("n")),
                        null))
                .list();
    }

    /** C: one file handed in by several people; where a reviewer found that it is rightly so, it is no sign. */
    List<Candidate> sameFiles(String district) {
        return jdbc.sql("""
                        with shared as (
                            select mark from cases_fingerprint where kind = 'FILE'
                            group by mark having count(distinct person) between 2 and :most)
                        select encode(f.mark, 'hex') as mark, later.no, later.person, earlier.no as other
                        from shared s
                        join lateral (select x.mark, max(x.case_no) as no from cases_fingerprint x
                                      where x.kind = 'FILE' and x.mark = s.mark group by x.mark) f on true
                        join cases_case later on later.no = f.no
                        join lateral (select c.no from cases_fingerprint x join cases_case c on c.no = x.case_no
                                      where x.kind = 'FILE' and x.mark = s.mark and x.person <> later.person
                                      order by c.no limit 1) earlier on true
                        where later.district = :district and later.vouched_at is not null
                          and not exists (select from cases_twin_look l
                                          where l.result = 'NOT_A_DUPLICATE'
                                            and ((l.case_no = later.no and l.other_no = earlier.no)
                                              or (l.case_no = earlier.no and l.other_no = later.no)))
                        order by later.no
                        """)
                .param("most", SHARED_BY)
                .param("district", district)
                .query((row, n) -> found(
                        BreachKind.C,
                        Party.PERSON,
                        null,
                        row.getObject("person", UUID.class),
                        "file:" + row.getString("mark") + ":" + row.getString("no"),
                        List.of(row.getString("no"), row.getString("other")),
                        "/desk/cases/" + row.getString("no")))
                .list();
    }

    private Candidate found(
            BreachKind kind,
            Party party,
            @org.jspecify.annotations.Nullable UUID employer,
            @org.jspecify.annotations.Nullable UUID person,
            String mark,
            List<Object> facts,
            @org.jspecify.annotations.Nullable String link) {
        return new Candidate(
                UUID.randomUUID(), kind, party, employer, person, mark, clock.instant(), facts, link, null);
    }
}
