package org.anju.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.anju.testkit.Database;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataIntegrityViolationException;

class PermitRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    @RegisterExtension
    final Database database = new Database();

    private final Actor approver =
            new Actor(UUID.randomUUID(), "梁主任", Role.APPROVER, UUID.randomUUID(), null, Actor.YANQING);

    private final CompanionRows companions = new CompanionRows(database.jdbc(), Ring.vault());
    private final Permits permits = new Permits(database.jdbc(), companions);
    private final Periods periods = new Periods(database.jdbc());
    private final Trail trail = new Trail(database.jdbc(), database.clock());
    private final PermitRegister register = new PermitRegister(permits, periods, companions, trail, database.clock());
    private final LifeRegister life = new LifeRegister(permits, periods, companions, trail, database.clock());
    private int cases;

    private Permit issue(UUID person, LocalDate on, @Nullable LocalDate contractEnd) {
        Grant grant = new Grant(
                person,
                UUID.randomUUID(),
                "YQ-2026-%06d".formatted(++cases),
                Actor.YANQING,
                on,
                contractEnd,
                List.of(new Companion("林小满", null, LocalDate.of(2019, 6, 1))));
        return database.transactions()
                .execute(tx -> register.issue(grant, approver).orElseThrow());
    }

    @Test
    void a_permit_lasts_three_years_less_a_day_or_to_the_end_of_the_contract() {
        assertThat(issue(UUID.randomUUID(), DAY, null).to()).isEqualTo("2029-09-06");
        assertThat(issue(UUID.randomUUID(), DAY, LocalDate.of(2029, 9, 6)).to()).isEqualTo("2029-09-06");
        Permit cut = issue(UUID.randomUUID(), DAY, LocalDate.of(2029, 9, 5));
        assertThat(cut.to()).isEqualTo("2029-09-05");
        assertThat(cut.termClause()).isEqualTo("G-4.3-2");
    }

    @Test
    void a_contract_that_ended_yesterday_gives_no_permit_and_uses_no_number() {
        Grant late = new Grant(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "YQ-2026-000001",
                Actor.YANQING,
                DAY,
                DAY.minusDays(1),
                List.of());
        Optional<Permit> none = database.transactions().execute(tx -> register.issue(late, approver));
        assertThat(none).isEmpty();
        assertThat(issue(UUID.randomUUID(), DAY, null).number()).isEqualTo("1101192026000001");
    }

    @Test
    void numbers_follow_each_other_without_a_gap_under_eight_hands_and_roll_backs() throws Exception {
        List<Callable<String>> work = IntStream.range(0, 40)
                .mapToObj(i -> (Callable<String>) () -> database.transactions().execute(tx -> {
                    Grant grant = new Grant(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            "YQ-2026-%06d".formatted(1000 + i),
                            Actor.YANQING,
                            DAY,
                            null,
                            List.of());
                    String number =
                            register.issue(grant, approver).orElseThrow().number();
                    if (i % 4 == 0) {
                        tx.setRollbackOnly();
                        return "";
                    }
                    return number;
                }))
                .toList();
        List<String> numbers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<String> each : pool.invokeAll(work)) {
                numbers.add(each.get());
            }
        }
        numbers.removeIf(String::isEmpty);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30)
                        .mapToObj("1101192026%06d"::formatted)
                        .toList());
    }

    @Test
    void its_status_is_asked_by_day_and_does_not_wait_for_the_sweep() {
        String number = issue(UUID.randomUUID(), DAY, LocalDate.of(2027, 1, 31)).number();
        assertThat(register.statusOn(number, DAY.minusDays(1))).contains(PermitStatus.NOT_YET);
        assertThat(register.statusOn(number, DAY)).contains(PermitStatus.IN_FORCE);
        assertThat(register.statusOn(number, LocalDate.of(2027, 1, 31))).contains(PermitStatus.IN_FORCE);
        assertThat(register.statusOn(number, LocalDate.of(2027, 2, 1))).contains(PermitStatus.EXPIRED);
        assertThat(register.statusOn("1101192026999999", DAY)).isEmpty();
    }

    @Test
    void it_lapses_at_the_first_instant_after_its_last_day_and_once() {
        Permit permit = issue(UUID.randomUUID(), DAY, LocalDate.of(2027, 1, 31));
        database.clock().set(LocalDate.of(2027, 1, 31), LocalTime.of(23, 59, 59));
        assertThat(expireNext()).isFalse();
        database.clock().set(LocalDate.of(2027, 2, 1), LocalTime.MIDNIGHT);
        assertThat(expireNext()).isTrue();
        assertThat(expireNext()).isFalse();
        assertThat(register.periods(permit.number(), Actor.clock()))
                .extracting(Period::status, Period::from, Period::to, Period::clause)
                .containsExactly(
                        tuple(PermitStatus.IN_FORCE, DAY, LocalDate.of(2027, 1, 31), "G-3.2.4-1"),
                        tuple(PermitStatus.EXPIRED, LocalDate.of(2027, 2, 1), null, "G-4.3-4"));
        assertThat(acts()).containsExactly("permit.issue", "permit.expire");
    }

    private boolean expireNext() {
        return Boolean.TRUE.equals(database.transactions()
                .execute(tx -> life.nextDue(List.of())
                        .filter(due -> life.expire(due.number(), Actor.clock()))
                        .isPresent()));
    }

    private List<String> acts() {
        return database.jdbc()
                .sql("select act from trail_lines order by id")
                .query((row, n) -> row.getString(1))
                .list();
    }

    @Test
    void the_database_refuses_two_things_on_one_day_and_two_permits_in_force() {
        UUID person = UUID.randomUUID();
        Permit permit = issue(person, DAY, null);
        assertThatThrownBy(() -> database.jdbc()
                        .sql("""
                                insert into permits_period (permit, person, status, during, by_name, clause, at)
                                values (?, ?, 'SUSPENDED', daterange(?, ?), 'x', 'x', now())
                                """)
                        .params(permit.number(), person, DAY.plusDays(5), DAY.plusDays(6))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> issue(person, DAY.plusYears(1), null))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(issue(person, DAY.plusYears(3), null).from()).isEqualTo("2029-09-07");
    }

    @Test
    void a_permit_is_seen_by_its_holder_its_employer_and_the_office_only() {
        UUID person = UUID.randomUUID();
        Permit permit = issue(person, DAY, null);
        assertThat(register.find(permit.number(), actor(Role.APPLICANT, person, null)))
                .contains(permit);
        assertThat(register.of(person, actor(Role.AGENT, UUID.randomUUID(), permit.employer())))
                .containsExactly(permit);
        assertThat(register.find(permit.number(), actor(Role.CLERK, UUID.randomUUID(), null)))
                .contains(permit);
        assertThat(register.find(permit.number(), actor(Role.APPLICANT, UUID.randomUUID(), null)))
                .isEmpty();
        assertThat(register.find(permit.number(), actor(Role.AGENT, person, UUID.randomUUID())))
                .isEmpty();
        assertThat(register.find(permit.number(), actor(Role.OPERATOR, person, null)))
                .isEmpty();
        assertThat(register.find(permit.number(), Actor.visitor())).isEmpty();
        Actor elsewhere = new Actor(UUID.randomUUID(), "x", Role.CLERK, UUID.randomUUID(), null, "110108");
        assertThat(register.find(permit.number(), elsewhere)).isEmpty();
    }

    private static Actor actor(Role role, UUID person, @Nullable UUID employer) {
        return new Actor(UUID.randomUUID(), "x", role, person, employer, Actor.YANQING);
    }

    @Test
    void the_application_can_change_neither_a_period_nor_a_permit() {
        issue(UUID.randomUUID(), DAY, null);
        for (String sql : List.of(
                "update permits_period set status = 'CANCELLED'",
                "delete from permits_period",
                "update permits_period set superseded_at = null, status = 'CANCELLED'",
                "update permits_term set during = during",
                "update permits_permit set number = number",
                "delete from permits_permit")) {
            assertThatThrownBy(() -> database.jdbc().sql(sql).update())
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
        for (String sql : List.of(
                "update permits_permit set valid_to = valid_to + 1",
                "update permits_permit set valid_from = valid_from - 1",
                "update permits_permit set term_clause = 'G-4.3-2'",
                "update permits_permit set issued_on = issued_on - 1")) {
            assertThatThrownBy(() -> database.jdbc().sql(sql).update())
                    .as(sql)
                    .hasStackTraceContaining("no term gives permit");
        }
    }

    @Test
    void a_period_only_ever_ends_earlier() {
        Permit permit = issue(UUID.randomUUID(), DAY, null);
        for (String during : List.of(
                "daterange(lower(during), upper(during) + 1)",
                "daterange(lower(during) + 1, upper(during))",
                "daterange(null, upper(during))")) {
            assertThatThrownBy(() -> database.jdbc()
                            .sql("update permits_period set during = " + during)
                            .update())
                    .as(during)
                    .hasStackTraceContaining("can only end earlier");
        }
        database.jdbc()
                .sql("update permits_period set during = daterange(lower(during), ?)")
                .param(DAY.plusDays(9))
                .update();
        assertThat(register.periods(permit.number(), Actor.clock()))
                .extracting(Period::to)
                .containsExactly(DAY.plusDays(8));
    }

    @Test
    void a_permit_is_suspended_once_and_only_by_what_is_in_force() {
        UUID person = UUID.randomUUID();
        Actor agent = actor(Role.AGENT, UUID.randomUUID(), UUID.randomUUID());
        assertThat(suspend(person, agent)).isEmpty();
        Permit permit = issue(person, DAY, null);
        assertThat(suspend(person, agent)).contains(new Suspension(permit.number(), DAY.plusDays(1)));
        assertThat(suspend(person, agent)).isEmpty();
        assertThat(new HoldingRegister(database.jdbc()).held(List.of(person, UUID.randomUUID()), DAY.plusDays(1)))
                .containsExactly(new HeldPermit(permit.number(), person, PermitStatus.SUSPENDED, permit.to()));
    }

    private Optional<Suspension> suspend(UUID person, Actor agent) {
        return java.util.Objects.requireNonNull(database.transactions().execute(tx -> life.suspend(person, agent)));
    }
}
