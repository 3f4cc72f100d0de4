package org.anju.policy.material;

import static org.anju.policy.material.Validity.Outcome.BAD;
import static org.anju.policy.material.Validity.Outcome.OK;
import static org.anju.policy.material.Validity.Outcome.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anju.policy.guide.Guide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidityTest {

    private static final LocalDate SUBMISSION = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @CsvSource({"2024-09-01, OK", "2024-08-31, BAD", "2024-03-01, BAD", "2024-02-29, BAD", "2025-03-01, OK"})
    void a_lease_must_have_six_months_left_and_there_is_no_way_round_it(LocalDate end, Validity.Outcome outcome) {
        assertThat(until(ValidityRule.LEASE, end).outcome()).isEqualTo(outcome);
        assertThat(until(ValidityRule.LEASE, end).clause()).isEqualTo("G-3.2.1-21");
    }

    @ParameterizedTest
    @CsvSource({"2024-09-01, OK", "2024-08-31, WARN", "2024-03-01, WARN", "2024-02-29, BAD"})
    void a_labour_contract_with_less_than_six_months_left_is_a_warning_and_one_that_is_over_is_refused(
            LocalDate end, Validity.Outcome outcome) {
        assertThat(until(ValidityRule.CONTRACT, end).outcome()).isEqualTo(outcome);
        assertThat(until(ValidityRule.CONTRACT, end).clause()).isEqualTo("G-4.5-1");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, BAD", "2024-03-01, OK", "2024-03-02, OK"})
    void an_id_card_is_good_through_its_last_day(LocalDate end, Validity.Outcome outcome) {
        Validity validity = until(ValidityRule.IN_FORCE, end);
        assertThat(validity.outcome()).isEqualTo(outcome);
        assertThat(validity.clause()).isEqualTo("G-4.5-2");
        assertThat(validity.goodUntil()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "NETWORK, 2024-03-01, OK, 0",
        "NETWORK, 2024-01-31, OK, 30",
        "NETWORK, 2024-01-30, WARN, 31",
        "UNIT_SIGNED, 2024-01-31, OK, 30",
        "UNIT_SIGNED, 2024-01-30, WARN, 31"
    })
    void what_was_downloaded_or_signed_is_good_for_thirty_days(
            ValidityRule rule, LocalDate formedOn, Validity.Outcome outcome, long age) {
        Validity validity = Validity.of(rule, formedOn, null, SUBMISSION);
        assertThat(validity.outcome()).isEqualTo(outcome);
        assertThat(validity.figures()).startsWith(formedOn, age);
        assertThat(validity.clause()).isEqualTo("G-4.5-5");
        assertThat(validity.goodUntil()).isEqualTo(formedOn.plusDays(30));
    }

    @Test
    void a_paper_from_the_future_is_refused() {
        Validity validity = Validity.of(ValidityRule.NETWORK, SUBMISSION.plusDays(1), null, SUBMISSION);
        assertThat(validity.outcome()).isEqualTo(BAD);
        assertThat(validity.key()).isEqualTo("validity.bad.future");
    }

    @ParameterizedTest
    @EnumSource(
            value = ValidityRule.class,
            names = {"NETWORK", "UNIT_SIGNED", "LEASE"})
    void a_date_that_the_rule_needs_must_be_stated(ValidityRule rule) {
        assertThat(Validity.of(rule, null, null, SUBMISSION).outcome()).isEqualTo(BAD);
        assertThat(rule.dateNeeded()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ValidityRule.class,
            names = {"CONTRACT", "IN_FORCE", "NONE"})
    void an_open_ended_contract_a_long_term_card_and_a_diploma_never_run_out(ValidityRule rule) {
        Validity validity = Validity.of(rule, null, null, SUBMISSION);
        assertThat(validity.outcome()).isEqualTo(OK);
        assertThat(validity.goodUntil()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, 2024-02-29",
        "2024-09-01, 2024-03-01",
        "2024-02-29, 2023-08-31",
        "2024-02-28, 2023-08-28",
        "2024-12-31, 2024-06-30"
    })
    void good_until_is_the_last_day_of_submission_with_six_months_left(LocalDate end, LocalDate goodUntil) {
        for (ValidityRule rule : List.of(ValidityRule.LEASE, ValidityRule.CONTRACT)) {
            assertThat(Validity.of(rule, null, end, goodUntil).outcome()).isEqualTo(OK);
            assertThat(Validity.of(rule, null, end, goodUntil).goodUntil()).isEqualTo(goodUntil);
            assertThat(Validity.of(rule, null, end, goodUntil.plusDays(1)).outcome())
                    .isEqualTo(rule == ValidityRule.LEASE ? BAD : WARN);
        }
    }

    @Test
    void the_message_of_a_short_lease_names_the_end_and_the_day_it_would_have_to_reach() {
        assertThat(until(ValidityRule.LEASE, LocalDate.of(2024, 8, 31)).figures())
                .containsExactly(LocalDate.of(2024, 8, 31), LocalDate.of(2024, 9, 1), 6);
    }

    @ParameterizedTest
    @EnumSource(ValidityRule.class)
    void every_rule_stands_on_a_clause_and_says_itself_in_both_languages(ValidityRule rule) {
        assertThat(Guide.yanqing().find(rule.clause())).isPresent();
        assertThat(rule.words().zh()).isNotBlank();
        assertThat(rule.words().en()).isNotBlank();
    }

    @Test
    void income_records_are_network_papers_and_the_declaration_is_signed_by_the_unit() {
        assertThat(MaterialCatalogue.get("G-3.2.1-32").source()).isEqualTo(SourceClass.NETWORK);
        assertThat(MaterialCatalogue.get("G-3.2.1-9").source()).isEqualTo(SourceClass.UNIT_SIGNED);
        assertThat(MaterialCatalogue.get("G-3.2.1-22").rule()).isEqualTo(ValidityRule.LEASE);
        assertThat(MaterialCatalogue.get("G-3.2.1-15").rule()).isEqualTo(ValidityRule.CONTRACT);
        assertThat(MaterialCatalogue.get("G-4.5-2").rule()).isEqualTo(ValidityRule.IN_FORCE);
        assertThat(MaterialCatalogue.get("G-3.2.1-49").source()).isEqualTo(SourceClass.PERMANENT);
    }

    private static Validity until(ValidityRule rule, @Nullable LocalDate end) {
        return Validity.of(rule, null, end, SUBMISSION);
    }
}
