package org.anju.sheets.benefit;

import static java.util.Objects.requireNonNull;
import static org.anju.sheets.benefit.BenefitRoom.OPERATOR;
import static org.anju.sheets.benefit.BenefitRoom.account;
import static org.anju.sheets.benefit.BenefitRoom.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.anju.policy.value.PermitNo;
import org.anju.sheets.benefit.BenefitRoom.Holder;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One question of a benefit department, on every kind of day. The clock begins on 7 September 2026. */
class BenefitDeskTest {

    @RegisterExtension
    final Database database = new Database();

    private final BenefitRoom room = new BenefitRoom(database);
    private final LocalDate first = room.today();

    @Test
    void a_permit_in_force_is_shown_masked_with_its_term_and_the_child_only_where_the_purpose_needs_it() {
        Holder lin = room.holder("林知远");
        BenefitCheck check = room.said(lin, first);
        assertThat(check.status()).isEqualTo(BenefitStatus.IN_FORCE);
        BenefitCheck.Shown shown = requireNonNull(check.shown());
        assertThat(shown.holder()).isEqualTo("林＊＊");
        assertThat(shown.identity()).startsWith("330106********").endsWith(lin.last());
        assertThat(shown.from()).isEqualTo(first);
        assertThat(shown.to()).isEqualTo(first.plusYears(3).minusDays(1));
        assertThat(shown.companions()).containsExactly(new BenefitCheck.Child("林＊＊", LocalDate.of(2019, 6, 1)));
        UUID house = room.purpose("购房资格", false, false);
        BenefitCheck other = said(room.ask(room.asker(), house, lin.permit(), lin.identity(), first));
        assertThat(requireNonNull(other.shown()).companions()).isNull();
        assertThat(requireNonNull(other.shown()).employer()).isNull();
    }

    @Test
    void every_boundary_of_a_life_answers_its_own_day() {
        Holder lin = room.holder("林知远");
        assertThat(room.said(lin, first.minusDays(1)).status()).isEqualTo(BenefitStatus.NOT_YET);
        assertThat(room.said(lin, first).status()).isEqualTo(BenefitStatus.IN_FORCE);
        room.clock().advanceDays(100);
        LocalDate left = room.today();
        room.tx(() -> room.life.suspend(lin.person(), agent()));
        assertThat(room.said(lin, left).status()).isEqualTo(BenefitStatus.IN_FORCE);
        room.clock().advanceDays(1);
        assertThat(room.said(lin, left).status()).isEqualTo(BenefitStatus.IN_FORCE);
        assertThat(room.said(lin, left.plusDays(1)).status()).isEqualTo(BenefitStatus.SUSPENDED);
        LocalDate last = first.plusYears(3).minusDays(1);
        room.clock().set(last.plusDays(1), java.time.LocalTime.of(0, 0));
        assertThat(room.said(lin, last).status()).isEqualTo(BenefitStatus.SUSPENDED);
        assertThat(room.said(lin, last.plusDays(1)).status())
                .as("also before the sweep has passed")
                .isEqualTo(BenefitStatus.EXPIRED);
        room.tx(() -> room.life.expire(lin.permit().text(), Actor.clock()));
        assertThat(room.said(lin, last.plusDays(1)).status()).isEqualTo(BenefitStatus.EXPIRED);
        assertThat(room.said(lin, last).status()).isEqualTo(BenefitStatus.SUSPENDED);
    }

    @Test
    void tomorrow_is_refused_with_a_sentence_and_leaves_nothing() {
        Holder lin = room.holder("林知远");
        assertThat(room.ask(lin, lin.last(), first.plusDays(1)))
                .isInstanceOfSatisfying(
                        BenefitAnswer.Not.class,
                        not -> assertThat(not.why().key()).isEqualTo("benefit.day.future"));
        assertThat(room.desk.checks(room.asker(), 0, 10)).isEmpty();
    }

    @Test
    void a_wrong_holder_and_a_number_that_is_none_are_one_answer() {
        Holder lin = room.holder("林知远");
        BenefitCheck wrong = said(room.ask(lin, lin.last().equals("0000") ? "0001" : "0000", first));
        BenefitCheck none =
                said(room.ask(room.asker(), room.school, PermitNo.of("110119", 2026, 999_999), lin.last(), first));
        assertThat(wrong).usingRecursiveComparison().ignoringFields("record").isEqualTo(none);
        assertThat(wrong.status()).isEqualTo(BenefitStatus.UNKNOWN);
        assertThat(wrong.shown()).isNull();
    }

    @Test
    void after_five_misses_a_permit_is_found_by_nobody_for_an_hour() {
        Holder lin = room.holder("林知远");
        String other = lin.last().equals("0000") ? "0001" : "0000";
        for (int i = 0; i < BenefitDesk.MISSES - 1; i++) {
            room.ask(lin, other, first);
        }
        assertThat(room.said(lin, first).status()).as("four misses").isEqualTo(BenefitStatus.IN_FORCE);
        room.ask(lin, other, first);
        assertThat(room.said(lin, first).status()).as("five misses").isEqualTo(BenefitStatus.UNKNOWN);
        room.clock().advance(Duration.ofHours(1).plusSeconds(1));
        assertThat(room.said(lin, first).status()).as("an hour later").isEqualTo(BenefitStatus.IN_FORCE);
    }

    @Test
    void a_department_that_finds_nothing_sixty_times_in_an_hour_is_braked() {
        Holder lin = room.holder("林知远");
        for (int i = 0; i < BenefitDesk.DEPARTMENT_MISSES; i++) {
            said(room.ask(room.asker(), room.school, PermitNo.of("110119", 2026, 900_000 + i), "0000", first));
        }
        assertThat(room.ask(lin, lin.last(), first))
                .isInstanceOfSatisfying(
                        BenefitAnswer.Not.class,
                        not -> assertThat(not.why().key()).isEqualTo("benefit.braked"));
        room.clock().advance(Duration.ofHours(1).plusSeconds(1));
        assertThat(room.said(lin, first).status()).isEqualTo(BenefitStatus.IN_FORCE);
    }

    @Test
    void the_holder_sees_who_asked_for_what_and_nobody_elses() {
        Holder lin = room.holder("林知远");
        Holder shen = room.holder("沈若溪");
        BenefitCheck check = room.said(lin, first);
        assertThat(room.desk.looks(lin.actor()))
                .containsExactly(
                        new BenefitLook(check.record(), check.at(), "区教委", "子女入学", first, BenefitStatus.IN_FORCE));
        assertThat(room.desk.looks(shen.actor())).isEmpty();
        assertThat(database.jdbc()
                        .sql("select count(*) from trail_lines where act = 'benefit.check' and subject_id = ?")
                        .param(lin.permit().text())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_record_is_the_departments_own_and_says_what_was_said_then() {
        Holder lin = room.holder("林知远");
        BenefitCheck check = room.said(lin, first);
        room.clock().advanceDays(2000);
        assertThat(room.desk.find(room.asker(), check.record())).contains(check);
        UUID other = UUID.fromString(room.done(() -> room.register.open(OPERATOR, "住建委", BenefitKind.HOUSING)));
        Actor stranger = room.verifier();
        room.done(() -> room.register.join(OPERATOR, other, account(stranger), false));
        BenefitAsker asker = room.register.asker(stranger).orElseThrow();
        assertThat(room.desk.find(asker, check.record())).isEmpty();
        assertThat(room.ask(asker, room.school, lin.permit(), lin.last(), first))
                .as("another department's purpose")
                .isInstanceOf(BenefitAnswer.Not.class);
    }

    @Test
    void who_was_told_otherwise_before_is_told_that_the_register_was_corrected() throws SQLException {
        Holder lin = room.holder("林知远");
        room.clock().advanceDays(3);
        BenefitCheck then = room.said(lin, first.plusDays(1));
        assertThat(requireNonNull(room.said(lin, first.plusDays(1)).shown()).before())
                .isNull();
        try (Connection behind = DriverManager.getConnection(
                        database.superuser().url(),
                        database.superuser().user(),
                        database.superuser().password());
                var change = behind.prepareStatement(
                        "update anju.permits_period set status = 'SUSPENDED' where permit = ?")) {
            change.setString(1, lin.permit().text());
            change.executeUpdate();
        }
        room.clock().advanceDays(1);
        BenefitCheck now = room.said(lin, first.plusDays(1));
        assertThat(now.status()).isEqualTo(BenefitStatus.SUSPENDED);
        BenefitCheck.Before before = requireNonNull(requireNonNull(now.shown()).before());
        assertThat(before.status()).isEqualTo(then.status());
        assertThat(before.at()).isEqualTo(then.at());
    }

    @Test
    void a_pending_renewal_is_told_and_keeps_nothing_alive() {
        Holder lin = room.holder("林知远");
        room.clock().set(first.plusYears(3), java.time.LocalTime.of(9, 0));
        room.renewing.add(lin.permit().text());
        BenefitCheck check = room.said(lin, room.today());
        assertThat(check.status()).isEqualTo(BenefitStatus.EXPIRED);
        assertThat(requireNonNull(check.shown()).renewing()).isTrue();
    }

    @Test
    void a_purpose_holds_from_its_first_day_to_its_last_and_ends_when_switched_off() {
        Holder lin = room.holder("林知远");
        UUID purpose = UUID.fromString(room.done(() -> room.register.allow(
                OPERATOR, room.department, "摇号", first.plusDays(1), first.plusDays(2), false, false)));
        for (int day = 0; day <= 3; day++) {
            BenefitAnswer answer = room.ask(room.asker(), purpose, lin.permit(), lin.last(), first);
            assertThat(answer instanceof BenefitAnswer.Said).as("day " + day).isEqualTo(day == 1 || day == 2);
            room.clock().advanceDays(1);
        }
        room.done(() -> room.register.closePurpose(OPERATOR, room.department, room.school, true, 0));
        assertThat(room.ask(lin, lin.last(), first)).isInstanceOf(BenefitAnswer.Not.class);
        assertThat(room.tx(() -> room.register.closePurpose(OPERATOR, room.department, room.school, false, 0)))
                .as("an old page")
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void who_was_moved_out_or_whose_department_is_off_asks_for_nobody() {
        room.done(() -> room.register.close(OPERATOR, room.department, true, 0));
        assertThat(room.register.asker(room.clerk)).isEmpty();
        room.done(() -> room.register.close(OPERATOR, room.department, false, 1));
        assertThat(room.register.asker(room.clerk)).isPresent();
        room.done(() -> room.register.leave(OPERATOR, room.department, account(room.clerk)));
        assertThat(room.register.asker(room.clerk)).isEmpty();
        assertThat(room.register.asker(agent())).isEmpty();
    }

    private static Actor agent() {
        return new Actor(UUID.randomUUID(), "周雨桐", Role.AGENT, UUID.randomUUID(), UUID.randomUUID(), Actor.YANQING);
    }
}
