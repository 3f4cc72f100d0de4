package org.anju.cases.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.cases.breach.BreachState;
import org.anju.cases.flow.State;
import org.anju.conduct.spot.SpotCheckRegister;
import org.anju.policy.retention.Erasing;
import org.anju.policy.retention.Fading;
import org.anju.policy.retention.Hold;
import org.anju.policy.retention.Kept;
import org.anju.policy.retention.Mark;
import org.anju.policy.time.Beijing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 办件清除: what was handed in, checked, asked and answered; number, states with their days, codes and the decision stay.
 *
 * <p>A case returned and never handed in again has ended with its return; a draft is what somebody says of himself.
 */
@Component
class CaseErasing implements Erasing, Fading {

    private final JdbcClient jdbc;
    private final SpotCheckRegister spots;

    CaseErasing(JdbcClient jdbc, SpotCheckRegister spots) {
        this.jdbc = jdbc;
        this.spots = spots;
    }

    @Override
    public String room() {
        return "cases";
    }

    @Override
    public List<Mark> marks(Collection<UUID> persons, LocalDate today) {
        List<Mark> marks = new ArrayList<>();
        marks.addAll(read(persons, """
                select c.person, c.no, c.state, c.submitted_at is not null as handed_in,
                    (select max(e.at) from cases_event e where e.case_no = c.no) as at
                from cases_case c where c.person = any(:persons) and c.erased_at is null
                """, CaseErasing::ofCase));
        marks.addAll(read(persons, """
                select person, no, ended_at as at from cases_complaint
                where person = any(:persons) and erased_at is null
                """, (row, n) -> supervised(row, Hold.COMPLAINT, day(row))));
        marks.addAll(read(
                persons,
                """
                select b.person, b.no, b.state, (select max(e.at) from cases_breach_event e where e.no = b.no) as at
                from cases_breach b where b.person = any(:persons) and b.erased_at is null
                """,
                (row, n) -> supervised(
                        row,
                        Hold.BREACH,
                        BreachState.valueOf(row.getString("state")).open() ? null : day(row))));
        marks.addAll(read(
                persons,
                """
                select person, ref as no from cases_preservation where person = any(:persons) and lifted_at is null
                """,
                (row, n) -> Optional.of(new Mark.Held(person(row), Hold.PRESERVED, row.getString("no")))));
        marks.addAll(spotChecked(persons));
        return marks;
    }

    private List<Mark> read(Collection<UUID> persons, String sql, RowMapper<Optional<Mark>> row) {
        return jdbc.sql(sql).param("persons", persons.toArray(UUID[]::new)).query(row).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Mark> ofCase(ResultSet row, int n) throws SQLException {
        UUID person = person(row);
        String no = row.getString("no");
        State state = State.valueOf(row.getString("state"));
        LocalDate last = day(row);
        if (state == State.APPEALED) {
            return Optional.of(new Mark.Held(person, Hold.REVIEW, no));
        }
        if (state.open() && !state.inPreparation()) {
            return Optional.of(new Mark.Held(person, Hold.RUNNING_CASE, no));
        }
        // what was granted is kept with its permit
        return state == State.GRANTED || last == null
                ? Optional.empty()
                : Optional.of(new Mark.Since(person, row.getBoolean("handed_in") ? Kept.CASE : Kept.PROFILE, last, no));
    }

    /** @param end null while it is open */
    private static Optional<Mark> supervised(ResultSet row, Hold hold, @Nullable LocalDate end) throws SQLException {
        return Optional.of(
                end == null
                        ? new Mark.Held(person(row), hold, row.getString("no"))
                        : new Mark.Since(person(row), Kept.SUPERVISION, end, row.getString("no")));
    }

    /** Whoever handed in a case with an employer that is being looked at. */
    private List<Mark> spotChecked(Collection<UUID> persons) {
        record With(UUID person, UUID employer) {}
        List<With> with = jdbc.sql("""
                        select distinct person, employer from cases_case
                        where person = any(:persons) and employer is not null and submitted_at is not null
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> new With(person(row), row.getObject("employer", UUID.class)))
                .list();
        Set<UUID> open = spots.open(with.stream().map(With::employer).distinct().toList());
        return with.stream()
                .filter(each -> open.contains(each.employer()))
                .map(each -> (Mark) new Mark.Held(each.person(), Hold.SPOT_CHECK, ""))
                .toList();
    }

    @Override
    public int erase(UUID person, Instant at) {
        return jdbc.sql("select cases_erase(?, ?)")
                .params(person, at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** One case alone, of somebody who stays. */
    int eraseCase(String no, Instant at) {
        return jdbc.sql("select cases_erase_case(?, ?)")
                .params(no, at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public int fade(Instant before, Set<UUID> preserved) {
        return jdbc.sql("select cases_fade(?)")
                .param(before.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static UUID person(ResultSet row) throws SQLException {
        return row.getObject("person", UUID.class);
    }

    private static @Nullable LocalDate day(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return at == null ? null : Beijing.dateOf(at.toInstant());
    }
}
