package org.anju.cases.employer;

import static org.anju.cases.employer.FilingStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.anju.cases.ItemAnswer.Fit;
import org.anju.parties.filing.UnitInformation;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.Standing;
import org.anju.testkit.Database;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmployerDeskTest {

    @RegisterExtension
    static final Database database = new Database();

    private FilingStage stage = new FilingStage(database);

    @BeforeEach
    void aNewEmployer() {
        stage = new FilingStage(database);
    }

    private static void refused(Outcome outcome, String key, @Nullable String clause) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        var why = ((Outcome.Refused) outcome).why();
        assertThat(why.key()).isEqualTo("cases.employer." + key);
        assertThat(why.clause()).isEqualTo(clause);
    }

    @Test
    void a_unit_fills_in_hands_in_is_called_brings_the_paper_and_gets_full_rights_from_two_hands() {
        String no = stage.received();
        assertThat(stage.view(no).state()).isEqualTo(EmployerState.EXAMINATION);
        assertThat(stage.employers.standing(stage.employer)).isEqualTo(Standing.NONE);
        stage.examine(no, true);
        done(stage.handle(
                new EmployerCommand.Recommend(no, stage.version(no), Standing.FULL, List.of(), null), stage.clerk));
        refused(
                stage.handle(new EmployerCommand.Grant(no, stage.version(no), null), twin()),
                "guard.OTHER_HAND",
                "G-3.1.2-2");
        done(stage.handle(new EmployerCommand.Grant(no, stage.version(no), null), stage.approver));
        assertThat(stage.employers.standing(stage.employer)).isEqualTo(Standing.FULL);
        var unit = stage.employers.employer(stage.clerk, stage.employer).orElseThrow();
        assertThat(unit.name()).isEqualTo("妫川智能科技（示例）有限公司");
        assertThat(unit.facts().meetsDistrictTaxStandard()).isTrue();
        assertThat(unit.facts().kind()).isEqualTo(EmployerKind.ENTERPRISE);
    }

    /** The clerk's person with an approver's account. */
    private org.anju.trail.Actor twin() {
        return new org.anju.trail.Actor(
                java.util.UUID.randomUUID(),
                "同一个人",
                org.anju.trail.Role.APPROVER,
                stage.clerk.person(),
                null,
                org.anju.trail.Actor.YANQING);
    }

    @Test
    void nothing_is_submitted_before_parts_and_papers_are_complete() {
        String no = stage.opened(EmployerCaseKind.OPENING);
        refused(stage.submit(no), "guard.COMPLETE", "G-3.1.1-8");
        stage.fill(stage.unit());
        refused(stage.submit(no), "guard.COMPLETE", "G-3.1.1-8");
        stage.papers();
        done(stage.submit(no));
    }

    @Test
    void three_calendar_years_of_tax_certificates_are_asked_or_as_many_as_the_unit_has() {
        stage.fill(stage.unit());
        assertThat(asked("G-3.1.1-10")).containsExactly("2025", "2024", "2023");
        stage.save(new org.anju.parties.filing.UnitTax(
                LocalDate.of(2025, 1, 2),
                2025,
                List.of(new org.anju.parties.filing.UnitTax.Year(2025, BigDecimal.TEN)),
                true));
        assertThat(asked("G-3.1.1-10")).containsExactly("2025");
    }

    private List<String> asked(String slot) {
        return stage.filings.folder(stage.agent).orElseThrow().asked().stream()
                .filter(place -> place.slot().equals(slot))
                .map(AskedPaper::subject)
                .toList();
    }

    @Test
    void a_declaration_of_thirty_days_is_young_enough_and_one_of_thirty_one_is_not() {
        stage.fill(stage.unit());
        String no = stage.opened(EmployerCaseKind.OPENING);
        stage.papers();
        AskedPaper declaration = stage.filings.folder(stage.agent).orElseThrow().asked().stream()
                .filter(place -> place.slot().equals(AskedPaper.DECLARATION))
                .findFirst()
                .orElseThrow();
        done(stage.put(declaration, stage.today().minusDays(31)));
        refused(stage.submit(no), "guard.VALID", "G-4.5-5");
        var old = stage.filings.folder(stage.agent).orElseThrow().stale().getFirst();
        done(stage.tx(() -> stage.filings.remove(stage.agent, old.id())));
        done(stage.put(declaration, stage.today().minusDays(30)));
        done(stage.submit(no));
    }

    @Test
    void a_unit_of_another_district_an_organ_and_one_with_too_little_capital_are_told_at_once() {
        String no = stage.opened(EmployerCaseKind.OPENING);
        stage.fill(unit(false, EmployerKind.ENTERPRISE, "5000000", LocalDate.of(2023, 3, 1), null));
        stage.papers();
        refused(stage.submit(no), "guard.HERE", "G-2.1-4");
        stage.save(unit(true, EmployerKind.ENTERPRISE, "999999.99", LocalDate.of(2023, 3, 1), null));
        refused(stage.submit(no), "guard.PROMISING", "G-2.1-5");
        stage.save(unit(true, EmployerKind.ENTERPRISE, "1000000", LocalDate.of(2025, 9, 8), null));
        refused(stage.submit(no), "guard.PROMISING", "G-2.1-4");
        stage.save(unit(true, EmployerKind.ENTERPRISE, "1000000", LocalDate.of(2025, 9, 7), null));
        done(stage.submit(no));
        assertThat(stage.trySave(unit(true, EmployerKind.SOCIAL_ORGANISATION, null, LocalDate.of(2023, 3, 1), null)))
                .as("while the office has it nothing is written")
                .isInstanceOf(Outcome.Refused.class);
    }

    private static UnitInformation unit(
            boolean here, EmployerKind kind, @Nullable String capital, LocalDate since, @Nullable String movedFrom) {
        return new UnitInformation(
                "妫川智能科技（示例）有限公司",
                kind,
                true,
                null,
                here,
                since,
                movedFrom,
                "延庆区示例街 1 号",
                capital == null ? null : new BigDecimal(capital),
                "技术开发",
                "软件",
                60);
    }

    @Test
    void a_kind_that_the_credit_code_contradicts_is_not_kept() {
        assertThat(stage.trySave(unit(true, EmployerKind.PUBLIC_INSTITUTION, null, LocalDate.of(2023, 3, 1), null)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_unit_that_moved_here_asks_for_the_change_of_jurisdiction_and_may_only_maintain_until_its_year_is_full() {
        stage.fill(unit(true, EmployerKind.ENTERPRISE, "5000000", LocalDate.of(2026, 5, 1), "海淀区"));
        stage.papers();
        String opening = stage.opened(EmployerCaseKind.OPENING);
        refused(stage.submit(opening), "guard.MOVED_HERE", "G-3.1.1-6");
        done(stage.handle(
                new EmployerCommand.Withdraw(
                        opening, stage.version(opening), new EmployerReason(EmployerReasonCode.MISTAKE, "选错了")),
                stage.agent));
        String no = stage.opened(EmployerCaseKind.JURISDICTION_CHANGE);
        done(stage.submit(no));
        stage.answerOnline(no);
        done(stage.call(no));
        stage.clock().set(stage.calendar.next(org.anju.trail.Actor.YANQING, stage.today()), LocalTime.of(10, 0));
        stage.answerWindow(no);
        done(stage.receive(no));
        stage.examine(no, true);
        refused(
                stage.handle(
                        new EmployerCommand.Recommend(no, stage.version(no), Standing.FULL, List.of(), null),
                        stage.clerk),
                "guard.AGREES",
                "G-2.1-13");
        done(stage.handle(
                new EmployerCommand.Recommend(no, stage.version(no), Standing.MAINTAIN_ONLY, List.of(), null),
                stage.clerk));
        done(stage.handle(new EmployerCommand.Grant(no, stage.version(no), null), stage.approver));
        assertThat(stage.employers.standing(stage.employer)).isEqualTo(Standing.MAINTAIN_ONLY);
    }

    @Test
    void whoever_misses_the_tax_standard_may_only_maintain_permits() {
        String no = stage.received();
        stage.examine(no, false);
        refused(
                stage.handle(
                        new EmployerCommand.Recommend(no, stage.version(no), Standing.FULL, List.of(), null),
                        stage.clerk),
                "guard.AGREES",
                "G-2.1-13");
        assertThat(stage.register.earned(no, stage.clerk)).contains(Standing.MAINTAIN_ONLY);
    }

    @Test
    void the_answer_on_tax_names_its_alternative_and_the_one_on_the_plan_its_reason() {
        String no = stage.received();
        refused(check(no, ExamItem.TAX_STANDARD, Fit.FITS, null, "函", null), "answer.detail", null);
        refused(check(no, ExamItem.TAX_STANDARD, Fit.FITS, null, "函", "NEITHER"), "answer.alternative", null);
        refused(check(no, ExamItem.TAX_STANDARD, Fit.FITS, null, null, "THREE_YEARS"), "answer.evidence", null);
        refused(check(no, ExamItem.PLAN, Fit.FITS, null, null, null), "answer.note", null);
        refused(check(no, ExamItem.CATALOGUE, Fit.FITS, null, null, null), "answer.detail", null);
        refused(check(no, ExamItem.CREDIT, Fit.FITS, null, null, null), "answer.evidence", null);
        refused(check(no, ExamItem.FORM, Fit.FITS, null, null, null), "answer.unknown", null);
        done(check(no, ExamItem.TAX_STANDARD, Fit.FITS, null, "函", "THREE_YEARS"));
    }

    private Outcome check(
            String no,
            ExamItem item,
            Fit fit,
            @Nullable String note,
            @Nullable String evidence,
            @Nullable String detail) {
        return stage.check(no, List.of(new EmployerAnswer(item.key(), fit, note, evidence, detail)));
    }

    @Test
    void the_clerk_calls_only_after_everything_was_looked_at_and_a_call_nobody_answered_begins_nothing() {
        String no = stage.submitted();
        refused(stage.call(no), "guard.LOOKED", "G-3.1.2-1");
        stage.answerOnline(no);
        done(stage.handle(
                new EmployerCommand.Call(
                        no, stage.version(no), stage.clock().instant(), "13800001234", "", false, "无人接听"),
                stage.clerk));
        assertThat(stage.view(no).state()).isEqualTo(EmployerState.ONLINE_CHECK);
        refused(
                stage.handle(
                        new EmployerCommand.Call(
                                no,
                                stage.version(no),
                                stage.clock().instant().plusSeconds(60),
                                "13800001234",
                                "周雨桐",
                                true,
                                null),
                        stage.clerk),
                "guard.CALLED",
                "G-3.1.2-1");
        done(stage.call(no));
        // 7 September 2026 is a Monday; the autumn festival and the national day lie between: 20 working days end on 10
        // October
        assertThat(stage.view(no).lastDay())
                .isEqualTo(org.anju.policy.time.WorkingDays.published()
                        .plus(LocalDate.of(2026, 9, 7), 20)
                        .date());
        assertThat(stage.view(no).windowDays().size()).isBetween(7, 10);
    }

    @Test
    void paper_that_never_came_closes_the_case_after_the_twentieth_working_day_and_it_may_be_filed_again() {
        String no = stage.called();
        LocalDate last = java.util.Objects.requireNonNull(stage.view(no).lastDay());
        stage.clock().set(last, LocalTime.of(23, 59, 59));
        stage.sweep.run();
        assertThat(stage.view(no).state()).isEqualTo(EmployerState.PAPER);
        stage.clock().set(last.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(stage.sweep.run()).isPositive();
        assertThat(stage.view(no).state()).isEqualTo(EmployerState.LAPSED);
        assertThat(stage.opened(EmployerCaseKind.OPENING)).isNotEqualTo(no);
    }

    @Test
    void the_window_takes_paper_on_its_days_only_complete_and_equal_to_the_platform() {
        String no = stage.called();
        refused(stage.receive(no), "guard.WINDOW", "G-1.2-1");
        stage.clock().set(LocalDate.of(2026, 9, 8), LocalTime.of(10, 0));
        refused(stage.receive(no), "guard.ALL_PAPERS", "G-3.1.2-3");
        stage.answerWindow(no);
        refused(
                stage.handle(new EmployerCommand.Receive(no, stage.version(no), "0000-0000-0000", "周雨桐"), stage.clerk),
                "guard.SAME",
                "G-3.1.2-12");
        stage.newAgent(stage.employer, "新经办");
        stage.answerWindow(no);
        String printed =
                stage.register.folder(no, stage.clerk).orElseThrow().filing().mark();
        done(stage.handle(
                new EmployerCommand.Receive(no, stage.version(no), printed.toLowerCase(java.util.Locale.ROOT), "周雨桐"),
                stage.clerk));
        assertThat(stage.view(no).clock()).isNotNull();
        assertThat(stage.view(no).lastDay())
                .isEqualTo(org.anju.policy.time.WorkingDays.published()
                        .plus(LocalDate.of(2026, 9, 8), 20)
                        .date());
    }

    @Test
    void while_the_tax_is_checked_the_departments_clock_stands() {
        String no = stage.received();
        LocalDate before = java.util.Objects.requireNonNull(stage.view(no).lastDay());
        var why = new EmployerReason(EmployerReasonCode.TAX_CHECK, "向税务部门核查");
        done(stage.handle(new EmployerCommand.Hold(no, stage.version(no), why), stage.clerk));
        stage.clock().set(LocalDate.of(2026, 9, 10), LocalTime.of(10, 0));
        done(stage.handle(new EmployerCommand.Resume(no, stage.version(no), why), stage.clerk));
        // held on Tuesday the 8th, resumed on Thursday the 10th: Tuesday (which was day 0) and Wednesday do not count
        assertThat(stage.view(no).lastDay())
                .isEqualTo(org.anju.policy.time.WorkingDays.published()
                        .plus(before, 1)
                        .date());
    }

    @Test
    void a_refusal_names_its_reasons_and_rights_stay_shut() {
        String no = stage.received();
        var why = List.of(new EmployerReason(EmployerReasonCode.BAD_RECORD, "近一年有行政处罚记录"));
        refused(
                stage.handle(new EmployerCommand.Recommend(no, stage.version(no), null, List.of(), null), stage.clerk),
                "guard.REASONED",
                null);
        done(stage.handle(new EmployerCommand.Recommend(no, stage.version(no), null, why, null), stage.clerk));
        done(stage.handle(new EmployerCommand.Refuse(no, stage.version(no), why), stage.approver));
        assertThat(stage.view(no).state()).isEqualTo(EmployerState.REFUSED);
        assertThat(stage.employers.standing(stage.employer)).isEqualTo(Standing.NONE);
        assertThat(stage.opened(EmployerCaseKind.OPENING)).isNotEqualTo(no);
    }

    @Test
    void another_employers_agent_finds_nothing() {
        String no = stage.submitted();
        var stranger = stage.newAgent(stage.newEmployer(), "别家经办");
        assertThat(stage.register.view(no, stranger)).isEmpty();
        assertThat(stage.handle(
                        new EmployerCommand.Withdraw(
                                no, stage.version(no), new EmployerReason(EmployerReasonCode.MISTAKE, "x")),
                        stranger))
                .isInstanceOf(Outcome.Absent.class);
    }

    @Test
    void a_half_hour_is_booked_moved_and_given_back_and_holds_two_employers() {
        String no = stage.called();
        var day = stage.window.days(stage.agent, no).getFirst();
        assertThat(day.date()).isEqualTo(LocalDate.of(2026, 9, 8));
        assertThat(day.slots()).hasSize(16);
        var first = day.slots().getFirst().from();
        done(stage.tx(() -> stage.window.book(stage.agent, no, first)));
        done(stage.tx(
                () -> stage.window.book(stage.agent, no, day.slots().get(1).from())));
        assertThat(stage.window.sheet(stage.clerk, day.date())).hasSizeGreaterThanOrEqualTo(1);
        assertThat(stage.view(no).appointment()).isEqualTo(day.slots().get(1).from());
        done(stage.tx(() -> stage.window.cancel(stage.agent, no)));
        assertThat(stage.view(no).appointment()).isNull();
        assertThat(stage.tx(() -> stage.window.book(stage.agent, no, first.minus(java.time.Duration.ofDays(1)))))
                .as("no window on a Monday")
                .isInstanceOf(Outcome.Refused.class);
    }
}
