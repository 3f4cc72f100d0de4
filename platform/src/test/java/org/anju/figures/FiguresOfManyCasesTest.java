package org.anju.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.app.postgres.Login;
import org.anju.policy.rule.Policy;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Twenty thousand cases: folded once, and from then on no page reads their events. */
class FiguresOfManyCasesTest {

    private static final int CASES = 20_000;

    @RegisterExtension
    final Database database = new Database();

    @Test
    void figures_of_twenty_thousand_cases_are_read_without_their_events() throws Exception {
        database.clock().set(Beijing.startOf(LocalDate.of(2026, 7, 10)));
        fill();
        var book = new FiguresBook(
                new Folds(database.jdbc()), new DataSourceTransactionManager(database.dataSource()), Policy::shipped);
        long start = System.nanoTime();
        assertThat(book.settle()).isEqualTo(CASES);
        System.out.println("folding " + CASES + " cases took " + since(start));
        start = System.nanoTime();
        assertThat(book.settle()).isZero();
        System.out.println("finding that nothing has moved took " + since(start));

        var register =
                new FiguresRegister(new Measures(database.jdbc(), Policy::shipped), database.clock(), Policy::shipped);
        Actor officer = new Actor(new UUID(7, 7), "方正", Role.SUPERVISOR, null, null, Actor.YANQING);
        var asked = new FiguresAsked(Period.ofYear(2026), null);
        Login superuser = database.superuser();
        try (Connection locks = DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
                Statement lock = locks.createStatement()) {
            // whoever wants to read an event now waits for ever
            locks.setAutoCommit(false);
            lock.execute(
                    "lock table anju.cases_event, anju.cases_employer_event, anju.cases_case in access exclusive mode");
            start = System.nanoTime();
            assertThat(register.flow(asked, officer).stream()
                            .mapToInt(MonthFlow::received)
                            .sum())
                    .isEqualTo(CASES);
            assertThat(register.times(asked, officer).getFirst().decided()).isEqualTo(CASES / 2);
            assertThat(register.open(null, officer).all()).isEqualTo(CASES / 2);
            assertThat(register.rounds(asked, officer).all()).isEqualTo(CASES / 2);
            assertThat(register.reasons(asked, officer)).isEmpty();
            System.out.println("reading five measures took " + since(start));
            locks.rollback();
        }
        start = System.nanoTime();
        assertThat(register.clerks(asked, officer)).hasSize(10);
        List<EmployerFigures> employers = register.employers(asked, 1, officer);
        assertThat(employers).hasSize(FiguresRegister.PER_PAGE + 1);
        System.out.println("reading clerks and employers took " + since(start));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Every second is decided, ten clerks, two hundred employers, over half a year. */
    private void fill() {
        database.jdbc().sql("""
                        insert into cases_case (no, kind, state, version, district, person, person_name, employer,
                            employer_name, round, opened_at, submitted_at, clock_from, clerk, approver, permit_no)
                        select 'YQ-2026-' || lpad(i::text, 6, '0'), 'NEW', case i % 2 when 0 then 'GRANTED' else 'APPROVAL' end,
                            5 - i % 2, '110119', gen_random_uuid(), '某人', ('00000000-0000-0000-0000-' || lpad((i % 200)::text, 12, '0'))::uuid,
                            '单位' || i % 200, 1, at, at, (at + interval '1 day')::date, gen_random_uuid(),
                            case i % 2 when 0 then gen_random_uuid() end, case i % 2 when 0 then i::text end
                        from (select i, timestamptz '2026-01-05 10:00+08' + i % 170 * interval '1 day' as at
                            from generate_series(1, ?) i) spread
                        """).param(CASES).update();
        database.jdbc().sql("""
                        insert into cases_event (case_no, seq, verb, from_state, to_state, at, account, role, by_name, clause,
                            reasons, facts)
                        select no, seq, verb, was, becomes, opened_at + (seq - 1) * interval '1 day',
                            ('00000000-0000-0000-0000-' || lpad((substr(no, 9)::int % 10)::text, 12, '0'))::uuid,
                            'CLERK', '职员', 'A-20', '[]', '{"decision":"GRANT"}'
                        from cases_case, (values (1, 'OPEN', null, 'DRAFT'), (2, 'SUBMIT', 'DRAFT', 'EMPLOYER_REVIEW'),
                            (3, 'VOUCH', 'EMPLOYER_REVIEW', 'CLERK_REVIEW'), (4, 'RECOMMEND', 'CLERK_REVIEW', 'APPROVAL'),
                            (5, 'GRANT', 'APPROVAL', 'GRANTED')) as moves (seq, verb, was, becomes)
                        where seq <= version
                        """).update();
    }
}
