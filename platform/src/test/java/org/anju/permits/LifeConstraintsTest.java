package org.anju.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the database itself refuses of a permit's later life, whoever writes it past the register. */
class LifeConstraintsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    @RegisterExtension
    final Database database = new Database();

    private final UUID person = UUID.randomUUID();
    private final Actor approver =
            new Actor(UUID.randomUUID(), "梁主任", Role.APPROVER, UUID.randomUUID(), null, Actor.YANQING);
    private LifeRegister life = register();
    private String number = "";

    private LifeRegister register() {
        CompanionRows companions = new CompanionRows(database.jdbc(), Ring.vault());
        Permits permits = new Permits(database.jdbc(), companions);
        Trail trail = new Trail(database.jdbc(), database.clock());
        return new LifeRegister(permits, new Periods(database.jdbc()), companions, trail, database.clock());
    }

    @BeforeEach
    void a_permit_of_a_hundred_days_with_a_child() {
        CompanionRows companions = new CompanionRows(database.jdbc(), Ring.vault());
        Permits permits = new Permits(database.jdbc(), companions);
        Trail trail = new Trail(database.jdbc(), database.clock());
        var register = new PermitRegister(permits, new Periods(database.jdbc()), companions, trail, database.clock());
        life = register();
        var grant = new Grant(
                person,
                UUID.randomUUID(),
                "YQ-2026-000001",
                Actor.YANQING,
                DAY,
                DAY.plusDays(99),
                List.of(new Companion("林小满", null, LocalDate.of(2019, 6, 1))));
        number = java.util.Objects.requireNonNull(database.transactions()
                .execute(tx -> register.issue(grant, approver).orElseThrow().number()));
    }

    private void refused(String why, String sql, Object... params) {
        assertThatThrownBy(() -> database.jdbc().sql(sql).params(params).update())
                .as(sql)
                .hasStackTraceContaining(why);
    }

    @Test
    void two_things_on_one_day() {
        String period = """
                insert into permits_period (permit, person, status, during, by_name, clause, at)
                values (?, ?, ?, daterange(?, ?), 'x', 'x', now())
                """;
        refused("permits_period_one_thing", period, number, person, "CANCELLED", DAY.plusDays(99), DAY.plusDays(200));
        refused("permits_period_one_thing", period, number, person, "SUSPENDED", DAY, DAY.plusDays(1));
        assertThat(database.jdbc()
                        .sql(period)
                        .params(number, person, "EXPIRED", DAY.plusDays(100), DAY.plusDays(200))
                        .update())
                .as("the day after is free")
                .isEqualTo(1);
    }

    @Test
    void two_permits_of_one_person_held_on_one_day_though_one_is_suspended() {
        database.jdbc()
                .sql("""
                        insert into permits_permit (number, person, employer, case_no, district, valid_from, valid_to,
                                                    term_clause, issued_on)
                        values ('1101192026999999', ?, ?, 'YQ-2026-000009', '110119', ?, ?, 'G-4.3-1', ?)
                        """)
                .params(person, UUID.randomUUID(), DAY, DAY.plusDays(300), DAY)
                .update();
        String period = """
                insert into permits_period (permit, person, status, during, by_name, clause, at)
                values ('1101192026999999', ?, ?, daterange(?, ?), 'x', 'x', now())
                """;
        refused("permits_period_one_permit", period, person, "SUSPENDED", DAY.plusDays(99), DAY.plusDays(200));
        refused("permits_period_one_permit", period, person, "IN_FORCE", DAY.plusDays(50), DAY.plusDays(60));
        assertThat(database.jdbc()
                        .sql(period)
                        .params(person, "IN_FORCE", DAY.plusDays(100), DAY.plusDays(200))
                        .update())
                .isEqualTo(1);
    }

    @Test
    void a_period_that_counts_again_or_begins_on_another_day() {
        database.jdbc()
                .sql("update permits_period set superseded_at = now() where permit = ?")
                .param(number)
                .update();
        refused("stays so", "update permits_period set superseded_at = null where permit = ?", number);
        refused(
                "stays so",
                "update permits_period set superseded_at = now() + interval '1 day' where permit = ?",
                number);
        refused(
                "can only end earlier",
                "update permits_period set during = daterange(lower(during) - 1, upper(during)) where permit = ?",
                number);
    }

    @Test
    void a_term_that_overlaps_has_no_days_no_end_or_a_number_twice() {
        String term = """
                insert into permits_term (permit, no, during, clause, case_no, issued_on)
                values (?, ?, daterange(?, ?), 'G-4.3-1', ?, current_date)
                """;
        refused(
                "permits_term_permit_during_excl",
                term,
                number,
                2,
                DAY.plusDays(99),
                DAY.plusDays(200),
                "YQ-2026-000002");
        refused("permits_term_during_check", term, number, 2, DAY.plusDays(200), DAY.plusDays(200), "YQ-2026-000002");
        refused(
                "permits_term_during_check",
                term.replace("daterange(?, ?)", "daterange(?, null)"),
                number,
                2,
                DAY.plusDays(200),
                "YQ-2026-000002");
        refused("permits_term_no_check", term, number, 0, DAY.plusDays(200), DAY.plusDays(300), "YQ-2026-000002");
        refused("permits_term_pkey", term, number, 1, DAY.plusDays(200), DAY.plusDays(300), "YQ-2026-000002");
        refused("permits_term_case_no_key", term, number, 2, DAY.plusDays(200), DAY.plusDays(300), "YQ-2026-000001");
        refused("permits_term_permit_fkey", term, "1101192026000777", 1, DAY, DAY.plusDays(9), "YQ-2026-000002");
    }

    @Test
    void a_permits_days_without_the_term_that_gives_them() {
        String days = "update permits_permit set valid_to = ?, term_clause = 'G-4.3-1', issued_on = ? where number = ?";
        refused("no term gives", days, DAY.plusDays(300), DAY, number);
        database.jdbc()
                .sql("""
                        insert into permits_term (permit, no, during, clause, case_no, issued_on)
                        values (?, 2, daterange(?, ?, '[]'), 'G-4.3-1', 'YQ-2026-000002', ?)
                        """)
                .params(number, DAY.plusDays(100), DAY.plusDays(300), DAY)
                .update();
        refused("no term gives", days, DAY.plusDays(299), DAY, number);
        refused("no term gives", days, DAY.plusDays(300), DAY.plusDays(1), number);
        refused(
                "no term gives",
                days.replace("set", "set valid_from = valid_from + 1,"),
                DAY.plusDays(300),
                DAY,
                number);
        assertThat(database.jdbc()
                        .sql(days)
                        .params(DAY.plusDays(300), DAY, number)
                        .update())
                .isEqualTo(1);
    }

    @Test
    void one_case_that_changes_two_things_or_something_unknown() {
        String change = "insert into permits_change (permit, case_no, kind, at) values (?, ?, ?, now())";
        database.jdbc().sql(change).params(number, "YQ-2026-000002", "DETAILS").update();
        refused("permits_change_pkey", change, number, "YQ-2026-000002", "EMPLOYER");
        refused("permits_change_kind_check", change, number, "YQ-2026-000003", "PHOTO");
        refused("permits_change_permit_fkey", change, "1101192026000777", "YQ-2026-000003", "DETAILS");
        refused("permission denied", "update permits_change set kind = 'EMPLOYER'");
        refused("permission denied", "delete from permits_change");
        refused("permission denied", "delete from permits_term");
    }

    @Test
    void a_companion_who_comes_earlier_stays_longer_or_is_somebody_else() {
        String during = "update permits_companion set during = %s where permit = ?";
        refused("can only end earlier", during.formatted("daterange(lower(during) - 1, null)"), number);
        refused("can only end earlier", during.formatted("daterange(lower(during) + 1, null)"), number);
        refused("permits_companion_during_check", """
                insert into permits_companion (permit, place, name, born, during)
                values (?, 9, 'x', current_date, 'empty'::daterange)
                """, number);
        assertThat(database.jdbc()
                        .sql(during.formatted("daterange(lower(during), lower(during) + 9)"))
                        .param(number)
                        .update())
                .isEqualTo(1);
        refused("can only end earlier", during.formatted("daterange(lower(during), lower(during) + 10)"), number);
        refused("permission denied", "update permits_companion set name = 'x' where permit = ?", number);
        refused("permission denied", "delete from permits_companion where permit = ?", number);
    }

    @Test
    void what_the_register_would_not_do_either() {
        assertThatThrownBy(() -> database.transactions()
                        .executeWithoutResult(
                                tx -> life.restore(number, UUID.randomUUID(), "YQ-2026-000002", approver)))
                .hasMessageContaining("is not suspended");
        Actor holder = new Actor(UUID.randomUUID(), "林知远", Role.APPLICANT, person, null, Actor.YANQING);
        database.transactions().executeWithoutResult(tx -> life.cancel(number, Life.Ground.WISH, holder));
        assertThat(database.transactions()
                        .<Boolean>execute(tx -> life.renew(number, null, "YQ-2026-000002", approver)
                                .isPresent()))
                .as("cancelled for good")
                .isFalse();
    }
}
