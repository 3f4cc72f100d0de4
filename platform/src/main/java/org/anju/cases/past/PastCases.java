package org.anju.cases.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.employer.EmployerCaseKind;
import org.anju.cases.employer.EmployerState;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the tables of cases know of a person and an employer; one question for each list, none for each line. */
@Repository
class PastCases {

    /** More than anybody has had; a list never grows without end. */
    private static final int MOST = 30;

    private final JdbcClient jdbc;

    PastCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Other cases of that person that the office of the district has had in hand, the newest first. */
    List<PastCase> of(UUID person, String but, String district) {
        return jdbc.sql("""
                        select c.no, c.kind, c.state, c.round, c.submitted_at, c.permit_no,
                            (select max(e.at) from cases_event e
                             where e.case_no = c.no and e.verb in ('GRANT', 'REFUSE')) decided_at
                        from cases_case c
                        where c.person = :person and c.no <> :but and c.district = :district and c.vouched_at is not null
                        order by c.opened_at desc, c.no desc limit :most
                        """)
                .param("person", person)
                .param("but", but)
                .param("district", district)
                .param("most", MOST)
                .query((row, n) -> new PastCase(
                        row.getString("no"),
                        Kind.valueOf(row.getString("kind")),
                        State.valueOf(row.getString("state")),
                        row.getInt("round"),
                        instant(row, "submitted_at"),
                        instant(row, "decided_at"),
                        row.getString("permit_no")))
                .list();
    }

    /** The employer's own cases that the office has seen, the newest first. */
    List<UnitCase> ofUnit(UUID employer, String district) {
        return jdbc.sql("""
                        select no, kind, state, opened_at, blocked_at from cases_employer_case
                        where employer = :employer and district = :district
                            and (submitted_at is not null or kind = 'REFILING')
                        order by opened_at desc, no desc limit :most
                        """)
                .param("employer", employer)
                .param("district", district)
                .param("most", MOST)
                .query((row, n) -> new UnitCase(
                        row.getString("no"),
                        EmployerCaseKind.valueOf(row.getString("kind")),
                        EmployerState.valueOf(row.getString("state")),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        instant(row, "blocked_at")))
                .list();
    }

    /** How many cases of its people the office has had, by where they stand; no person is named. */
    Map<State, Integer> staff(UUID employer, String district) {
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql("""
                        select state, count(*) n from cases_case
                        where employer = :employer and district = :district and vouched_at is not null group by state
                        """)
                .param("employer", employer)
                .param("district", district)
                .query((row, n) -> counts.put(State.valueOf(row.getString("state")), row.getInt("n")))
                .list();
        return counts;
    }

    /**
     * Other persons' cases with a print of that case, the newest first. For each print no more than so many are looked up,
     * whatever a sheet everybody hands in may do.
     */
    List<Twin> twins(String no, UUID person, String district, int most) {
        return jdbc.sql("""
                        select t.no, t.kind, t.state, t.person_name, t.seen, t.sames,
                            look.result, look.sentence, look.by_name, look.at
                        from cases_twins(:no, :person, :district, :most) t
                        left join lateral (
                            select l.result, l.sentence, l.by_name, l.at from cases_twin_look l
                            where l.case_no = :no and l.other_no = t.no order by l.id desc limit 1) look on true
                        order by t.no desc
                        """)
                .param("no", no)
                .param("person", person)
                .param("district", district)
                .param("most", most)
                .query(PastCases::twin)
                .list();
    }

    private static Twin twin(ResultSet row, int n) throws SQLException {
        String result = row.getString("result");
        return new Twin(
                row.getString("no"),
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                masked(row.getString("person_name")),
                row.getBoolean("seen"),
                Arrays.stream((String[]) row.getArray("sames").getArray())
                        .map(same -> same.split(" ", 2))
                        .map(same -> new Twin.Same(same[0].equals(Print.Kind.ID.name()), same[1]))
                        .toList(),
                result == null
                        ? null
                        : new Twin.Look(
                                Twin.Result.valueOf(result),
                                row.getString("sentence"),
                                row.getString("by_name"),
                                row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    /** The first character: enough to tell two lines apart. */
    private static String masked(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "＊＊";
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
