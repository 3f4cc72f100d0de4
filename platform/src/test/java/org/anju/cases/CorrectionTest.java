package org.anju.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.cases.Stage.Cast;
import org.anju.cases.correction.Correction;
import org.anju.cases.correction.Correction.Item;
import org.anju.cases.correction.Correction.State;
import org.anju.cases.correction.CorrectionDesk;
import org.anju.cases.correction.CorrectionReminders;
import org.anju.cases.correction.Decided;
import org.anju.cases.correction.Request;
import org.anju.parties.Person;
import org.anju.parties.PersonRegister;
import org.anju.policy.time.WorkingDays;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** ADR 121: what is kept wrongly is put right or answered within fifteen working days; a name or number by the decision itself. */
class CorrectionTest {

    private static final String OTHER_NUMBER = "110101199001011237";

    @RegisterExtension
    final Database database = new Database();

    private final Stage stage = new Stage(database);
    private final CorrectionDesk desk = stage.room(CorrectionDesk.class);
    private final CorrectionReminders reminders = stage.room(CorrectionReminders.class);
    private final PersonRegister persons = stage.room(PersonRegister.class);
    private final Actor clerk = officer(Role.CLERK, "更正受理", Actor.YANQING);

    private static Actor officer(Role role, String name, String district) {
        return new Actor(UUID.randomUUID(), name, role, UUID.randomUUID(), null, district);
    }

    private Outcome file(Item item, String which, String should, Actor applicant) {
        return stage.tx(
                () -> desk.file(new Request(item, which, new Correction.Said("记录里写错了。", should, null)), applicant));
    }

    private Correction find(String no) {
        return desk.find(no, clerk).orElseThrow();
    }

    private Outcome take(String no, Actor officer) {
        return stage.tx(() -> desk.take(no, find(no).version(), officer));
    }

    private Outcome decide(String no, boolean corrected, Actor officer) {
        return stage.tx(() -> desk.decide(no, find(no).version(), new Decided(corrected, "已经核对身份证。"), officer));
    }

    private String taken(Item item, String should, Actor applicant) {
        String no = Stage.done(file(item, "", should, applicant));
        Stage.done(take(no, clerk));
        return no;
    }

    private Person person(Actor applicant) {
        return persons.person(Actor.clock(), Objects.requireNonNull(applicant.person()))
                .orElseThrow();
    }

    private List<String> told() {
        return database.jdbc()
                .sql(
                        "select payload::json->>'key' from cases_outbox where topic = 'notice' and payload::json->>'key' like 'notices.correction.%' order by id")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> acts(String like) {
        return database.jdbc()
                .sql("select act from trail_lines where act like ? order by id")
                .param(like)
                .query((row, n) -> row.getString(1))
                .list();
    }

    @Test
    void it_is_received_looked_at_and_decided_and_whoever_asked_hears_of_each_step() {
        Cast cast = stage.cast();
        String no = Stage.done(file(Item.PROFILE, "WORK", "乙公司", cast.applicant()));
        assertThat(no).matches("GZ-20\\d{2}-000001");
        assertThat(file(Item.PROFILE, "WORK", "丙公司", cast.applicant())).isInstanceOf(Outcome.Refused.class);
        assertThat(decide(no, true, clerk)).isInstanceOf(Outcome.Stale.class);
        Stage.done(take(no, clerk));
        Actor other = officer(Role.SUPERVISOR, "另一位", Actor.YANQING);
        assertThat(decide(no, true, other)).isInstanceOf(Outcome.Refused.class);
        Stage.done(decide(no, true, clerk));
        Correction decided = desk.find(no, cast.applicant()).orElseThrow();
        assertThat(decided.state()).isEqualTo(State.CORRECTED);
        assertThat(decided.answer()).isEqualTo("已经核对身份证。");
        assertThat(told())
                .containsExactly(
                        "notices.correction.RECEIVED",
                        "notices.correction.FILED",
                        "notices.correction.FILED",
                        "notices.correction.TAKEN",
                        "notices.correction.CORRECTED");
        assertThat(acts("correction.%")).containsExactly("correction.file", "correction.take", "correction.decide");
        assertThat(stage.tx(() -> desk.withdraw(no, decided.version(), cast.applicant())))
                .isInstanceOf(Outcome.Stale.class);
        Stage.done(file(Item.PROFILE, "WORK", "丙公司", cast.applicant()));
    }

    @Test
    void a_name_without_a_permit_is_changed_by_the_decision_and_what_it_was_lies_sealed_beside() {
        Actor applicant = stage.applicant("瞿错名");
        String no = taken(Item.NAME, "瞿正名", applicant);
        Stage.done(decide(no, true, clerk));
        assertThat(person(applicant).name()).isEqualTo("瞿正名");
        assertThat(acts("person.correct")).hasSize(1);
        assertThat(database.jdbc()
                        .sql("select before_sealed is not null from cases_correction where no = ?")
                        .param(no)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(database.jdbc()
                        .sql("select cases_correction::text from cases_correction")
                        .query(String.class)
                        .single())
                .doesNotContain("瞿错名", "瞿正名", "写错了", "核对身份证");
    }

    @Test
    void a_number_is_changed_only_where_it_is_nobody_elses() {
        Actor applicant = stage.applicant("瞿错号");
        String before = person(applicant).residentId().number();
        String taken =
                taken(Item.NUMBER, person(stage.applicant("瞿别人")).residentId().number(), applicant);
        assertThat(decide(taken, true, clerk)).isInstanceOf(Outcome.Refused.class);
        assertThat(person(applicant).residentId().number()).isEqualTo(before);
        Stage.done(decide(taken, false, clerk));
        String no = taken(Item.NUMBER, OTHER_NUMBER, applicant);
        Stage.done(decide(no, true, clerk));
        assertThat(person(applicant).residentId().number()).isEqualTo(OTHER_NUMBER);
        assertThat(acts("person.correct")).hasSize(1);
    }

    @Test
    void whoever_holds_a_permit_or_has_a_case_under_way_keeps_his_name_until_that_is_over() {
        Cast cast = stage.cast();
        String name = person(cast.applicant()).name();
        String no = taken(Item.NAME, "瞿新名", cast.applicant());
        stage.bringTo(org.anju.cases.flow.State.CLERK_REVIEW, cast);
        assertThat(decide(no, true, clerk)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.byChange(find(no))).isFalse();
        Cast holder = stage.cast();
        stage.bringTo(org.anju.cases.flow.State.GRANTED, holder);
        String held = taken(Item.NAME, "瞿新名", holder.applicant());
        assertThat(desk.byChange(find(held))).isTrue();
        assertThat(decide(held, true, clerk)).isInstanceOf(Outcome.Refused.class);
        assertThat(person(cast.applicant()).name()).isEqualTo(name);
        assertThat(acts("person.correct")).isEmpty();
        Stage.done(decide(held, false, clerk));
        assertThat(find(held).state()).isEqualTo(State.NOT_CORRECTED);
    }

    @Test
    void nobody_but_whoever_asked_and_clerks_and_supervisors_of_the_district_sees_it() {
        Cast cast = stage.cast();
        String no = Stage.done(file(Item.OTHER, "", "别的", cast.applicant()));
        Actor supervisor = officer(Role.SUPERVISOR, "本区", Actor.YANQING);
        assertThat(desk.find(no, supervisor)).isPresent();
        Actor elsewhere = officer(Role.CLERK, "外区", "110105");
        for (Actor stranger : List.of(cast.agent(), cast.approver(), elsewhere, stage.applicant("路人"))) {
            assertThat(desk.find(no, stranger)).as(stranger.name()).isEmpty();
            assertThat(desk.all(stranger)).as(stranger.name()).isEmpty();
        }
        assertThat(stage.tx(() -> desk.take(no, 1, elsewhere))).isInstanceOf(Outcome.Absent.class);
        assertThat(stage.tx(() -> desk.withdraw(no, 1, stage.applicant("别人")))).isInstanceOf(Outcome.Absent.class);
        assertThat(file(Item.CASE, "YQ-2026-999999", "别人的", cast.applicant())).isInstanceOf(Outcome.Absent.class);
        Actor himself = new Actor(UUID.randomUUID(), "本人", Role.CLERK, cast.person(), null, Actor.YANQING);
        assertThat(stage.tx(() -> desk.take(no, 1, himself))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void the_office_is_told_once_before_the_last_day_and_once_after_it() {
        Cast cast = stage.cast();
        String no = Stage.done(file(Item.ADDRESS, "", "新邮箱", cast.applicant()));
        LocalDate last = find(no).lastDay();
        assertThat(last)
                .isEqualTo(WorkingDays.published().plus(stage.today(), 15).date());
        reminders.run();
        assertThat(told()).doesNotContain("notices.correction.SOON");
        stage.clock().set(last, LocalTime.of(9, 0));
        reminders.run();
        reminders.run();
        assertThat(told().stream().filter("notices.correction.SOON"::equals)).hasSize(2);
        assertThat(find(no).overdue(stage.today())).isFalse();
        stage.clock().set(last.plusDays(1), LocalTime.of(9, 0));
        reminders.run();
        reminders.run();
        assertThat(told().stream().filter("notices.correction.LATE"::equals)).hasSize(2);
        assertThat(find(no).overdue(stage.today())).isTrue();
    }

    @Test
    void the_database_takes_no_decision_without_an_answer_and_no_changed_name_without_the_old_one() {
        Actor applicant = stage.applicant("瞿约束");
        String no = taken(Item.NAME, "瞿约数", applicant);
        for (String set : List.of(
                "state = 'CORRECTED', ended_at = now()",
                "state = 'CORRECTED', ended_at = now(), answer_sealed = '\\x00'",
                "state = 'RECEIVED'")) {
            assertThatThrownBy(() -> stage.tx(() -> database.jdbc()
                            .sql("update cases_correction set " + set + " where no = ?")
                            .param(no)
                            .update()))
                    .as(set)
                    .hasMessageContaining("check");
        }
    }
}
