package org.anju.cases.employer;

import static org.anju.cases.employer.FilingStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.anju.parties.filing.UnitInformation;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.Standing;
import org.anju.policy.time.WorkingDays;
import org.anju.testkit.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefilingTest {

    @RegisterExtension
    static final Database database = new Database();

    private static final WorkingDays DAYS = WorkingDays.published();

    private FilingStage stage = new FilingStage(database);

    @BeforeEach
    void anEmployerWithFullRights() {
        stage = new FilingStage(database);
        String no = stage.received();
        stage.examine(no, true);
        done(stage.handle(
                new EmployerCommand.Recommend(no, stage.version(no), Standing.FULL, List.of(), null), stage.clerk));
        done(stage.handle(new EmployerCommand.Grant(no, stage.version(no), null), stage.approver));
        stage.clock().set(LocalDate.of(2026, 11, 2), LocalTime.of(9, 0));
    }

    private EmployerCaseView refiling() {
        return stage.register.of(stage.employer, stage.agent).stream()
                .filter(view -> view.kind() == EmployerCaseKind.REFILING)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_new_emergency_contact_asks_for_paper_again_warns_after_ten_and_blocks_after_twenty_working_days() {
        LocalDate changed = stage.today();
        stage.save(FilingStage.people("王新应急"));
        EmployerCaseView asked = refiling();
        assertThat(asked.state()).isEqualTo(EmployerState.PAPER);
        assertThat(asked.lastDay()).isEqualTo(DAYS.plus(changed, 20).date());

        LocalDate tenth = DAYS.plus(changed, 10).date();
        stage.clock().set(tenth, LocalTime.of(23, 59, 59));
        stage.sweep.run();
        assertThat(refiling().events()).noneMatch(event -> event.verb() == EmployerVerb.WARN);
        stage.clock().set(tenth.plusDays(1), LocalTime.MIDNIGHT);
        stage.sweep.run();
        assertThat(refiling().events()).anyMatch(event -> event.verb() == EmployerVerb.WARN);

        stage.clock().set(Objects.requireNonNull(asked.lastDay()), LocalTime.of(23, 59, 59));
        assertThat(stage.watch.block(stage.employer)).isEmpty();
        stage.clock().set(Objects.requireNonNull(asked.lastDay()).plusDays(1), LocalTime.MIDNIGHT);
        assertThat(stage.watch.block(stage.employer))
                .as("also before the sweep comes by")
                .isPresent();
        stage.sweep.run();
        assertThat(refiling().blockedAt()).isNotNull();
        assertThat(stage.watch.block(stage.employer).orElseThrow().clause()).isEqualTo("G-3.1.2-13");

        stage.clock().set(stage.calendar.next(org.anju.trail.Actor.YANQING, stage.today()), LocalTime.of(10, 0));
        stage.answerWindow(refiling().no());
        done(stage.receive(refiling().no()));
        assertThat(refiling().state()).isEqualTo(EmployerState.FILED);
        assertThat(stage.watch.block(stage.employer)).isEmpty();
        assertThat(stage.employers.standing(stage.employer)).isEqualTo(Standing.FULL);
    }

    @Test
    void a_second_change_does_not_move_the_last_day_and_the_same_words_again_are_no_change() {
        stage.save(FilingStage.people("王新应急"));
        LocalDate last = Objects.requireNonNull(refiling().lastDay());
        stage.clock().advanceDays(5);
        stage.save(FilingStage.people("赵新应急"));
        assertThat(refiling().lastDay()).isEqualTo(last);
        long version = refiling().version();
        stage.save(FilingStage.people("赵新应急"));
        assertThat(refiling().version()).isEqualTo(version);
    }

    @Test
    void what_is_not_important_asks_for_no_paper() {
        stage.save(new org.anju.parties.filing.UnitReport("软件开发", "今年", 12, "引进"));
        assertThat(stage.register.of(stage.employer, stage.agent))
                .noneMatch(view -> view.kind() == EmployerCaseKind.REFILING);
    }

    @Test
    void facts_that_changed_cost_rights_by_their_clause_when_the_paper_is_received() {
        UnitInformation unit = stage.unit();
        stage.save(new UnitInformation(
                unit.name(),
                EmployerKind.ENTERPRISE,
                true,
                null,
                true,
                unit.registeredOn(),
                null,
                unit.address(),
                new BigDecimal("999999"),
                unit.scope(),
                unit.industry(),
                unit.employees()));
        stage.clock().set(stage.calendar.next(org.anju.trail.Actor.YANQING, stage.today()), LocalTime.of(10, 0));
        stage.answerWindow(refiling().no());
        done(stage.receive(refiling().no()));
        assertThat(stage.employers.standing(stage.employer)).isEqualTo(Standing.NONE);
        assertThat(stage.employers
                        .accreditation(stage.employer, stage.today())
                        .orElseThrow()
                        .clause())
                .isEqualTo("G-2.1-5");
    }

    @Test
    void the_agents_are_reminded_five_and_two_working_days_before_and_the_window_hears_the_last_word() {
        stage.save(FilingStage.people("王新应急"));
        LocalDate last = Objects.requireNonNull(refiling().lastDay());
        stage.clock().set(before(last, 6), LocalTime.of(9, 0));
        assertThat(reminded()).isEmpty();
        stage.clock().set(before(last, 5), LocalTime.of(9, 0));
        assertThat(reminded()).hasSize(1);
        assertThat(reminded()).as("once").hasSize(1);
        stage.clock().set(before(last, 2), LocalTime.of(9, 0));
        assertThat(reminded()).hasSize(3).anyMatch(key -> key.endsWith(":office"));
        stage.clock().set(last.plusDays(1), LocalTime.of(9, 0));
        assertThat(reminded()).as("never after the last day").hasSize(3);
    }

    /** The latest day from which exactly so many working days are left. */
    private static LocalDate before(LocalDate last, int working) {
        LocalDate day = last;
        while (DAYS.between(day, last) < working) {
            day = day.minusDays(1);
        }
        return day;
    }

    private List<String> reminded() {
        stage.reminders.run();
        return database.jdbc()
                .sql("select key from cases_outbox where topic = 'notice' and key like 'remind:REFILING:' || ? || '%'")
                .param(refiling().no())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
