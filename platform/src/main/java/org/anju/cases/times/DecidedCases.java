package org.anju.cases.times;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anju.cases.employer.EmployerState;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Turn;
import org.anju.cases.times.KindTimes.Kind;
import org.anju.policy.time.Beijing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the events of what was decided; nothing but events decides how long it took. */
@Repository
class DecidedCases {

    private final JdbcClient jdbc;

    DecidedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One move of a case. */
    private record Move(String caseNo, Kind kind, String to, LocalDate on) {}

    /** Everybody's: of a case decided twice, the last decision counts, in its quarter. */
    Map<Kind, List<Course>> of(Quarter quarter) {
        var all = new LinkedHashMap<Kind, List<Course>>();
        moves("cases_case", "cases_event", quarter)
                .forEach((kind, cases) -> all.put(kind, courses(cases, DecidedCases::permit)));
        moves("cases_employer_case", "cases_employer_event", quarter)
                .forEach((kind, cases) -> all.put(kind, courses(cases, DecidedCases::employer)));
        return all;
    }

    private Map<Kind, List<List<Move>>> moves(String cases, String events, Quarter quarter) {
        var kinds = new LinkedHashMap<Kind, Map<String, List<Move>>>();
        jdbc.sql("""
                        select e.case_no, c.kind, e.to_state, e.at
                        from (select case_no, max(seq) as seq, max(at) as at from %2$s
                              where verb in ('GRANT', 'REFUSE') and at < :until group by case_no
                              having max(at) >= :from) d
                        join %1$s c on c.no = d.case_no and c.state in ('GRANTED', 'REFUSED', 'APPEALED')
                        join %2$s e on e.case_no = d.case_no and e.seq <= d.seq
                        where not exists (select from %2$s later where later.case_no = d.case_no
                              and later.verb in ('GRANT', 'REFUSE') and later.at >= :until)
                          and e.from_state is distinct from e.to_state and c.submitted_at is not null
                        order by e.case_no, e.seq
                        """.formatted(cases, events))
                .param("from", Beijing.startOf(quarter.firstDay()).atOffset(ZoneOffset.UTC))
                .param("until", Beijing.startOf(quarter.lastDay().plusDays(1)).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Move(
                        row.getString("case_no"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("to_state"),
                        Beijing.dateOf(row.getObject("at", OffsetDateTime.class).toInstant())))
                .list()
                .forEach(move -> kinds.computeIfAbsent(move.kind(), kind -> new LinkedHashMap<>())
                        .computeIfAbsent(move.caseNo(), no -> new ArrayList<>())
                        .add(move));
        var lists = new LinkedHashMap<Kind, List<List<Move>>>();
        kinds.forEach((kind, byCase) -> lists.put(kind, List.copyOf(byCase.values())));
        return lists;
    }

    private static List<Course> courses(List<List<Move>> cases, Function<String, Share> with) {
        return cases.stream().map(moves -> course(moves, with)).toList();
    }

    /** What was drafted before the first submission is nobody's time. */
    private static Course course(List<Move> moves, Function<String, Share> with) {
        return new Course(
                moves.stream()
                        .limit(moves.size() - 1L)
                        .dropWhile(move -> move.to().equals("DRAFT"))
                        .map(move -> new Course.Stay(move.on(), with.apply(move.to())))
                        .toList(),
                moves.getLast().on());
    }

    private static Share permit(String state) {
        State with = State.valueOf(state);
        return switch (with) {
            case TAX_CHECK -> Share.STANDING;
            // until he asks for a review of a refusal, it is his to think it over
            case REFUSED -> Share.APPLICANT;
            default -> share(with.turn());
        };
    }

    private static Share employer(String state) {
        EmployerState with = EmployerState.valueOf(state);
        return with == EmployerState.TAX_CHECK ? Share.STANDING : share(with.turn());
    }

    private static Share share(Turn turn) {
        return switch (turn) {
            case APPLICANT -> Share.APPLICANT;
            case EMPLOYER -> Share.EMPLOYER;
            case OFFICE, NOBODY -> Share.OFFICE;
        };
    }
}
