package org.anju.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.anju.checks.Source.Kind;
import org.anju.policy.person.InsuredMonth;
import org.anju.policy.person.InsuredMonth.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reply is worth beside what the case says. */
class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Said.Payer PAYER = new Said.Payer("妫川智能科技（示例）有限公司", "91110119MA00DEM14N");
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Who WHO = new Who(Kind.PERSON, "何婉清", "990101199407160041");

    @Test
    void every_month_paid_agrees_and_one_that_was_paid_later_does_not() {
        var said = new Said.Insured(PAYER, List.of(MAY, MAY.plusMonths(1)));
        assertThat(compared(
                        said,
                        new Told.Insured(List.of(month(MAY, Manner.PAID), month(MAY.plusMonths(1), Manner.PAID)))))
                .isEqualTo(Agreement.MATCH);
        Comparison late = Comparison.of(
                question(said),
                facts(new Told.Insured(List.of(month(MAY, Manner.PAID), month(MAY.plusMonths(1), Manner.BACK_PAID)))));
        assertThat(late.agreement()).isEqualTo(Agreement.MISMATCH);
        assertThat(late.remarks()).extracting(Remark::what).containsExactly("INSURED_PAID", "INSURED_BACK_PAID");
        assertThat(late.remarks().getLast().args()).containsExactly("2026-06", PAYER.name());
    }

    @ParameterizedTest
    @CsvSource({
        "30000, 91110119MA00DEM14N, MATCH",
        "30000.99, 91110119MA00DEM14N, MATCH",
        "30001, 91110119MA00DEM14N, MISMATCH",
        "29999, 91110119MA00DEM14N, MISMATCH",
        "30000, 91110119MA00DEM22H, MISMATCH",
    })
    void income_is_compared_to_the_yuan_and_only_what_this_unit_declared(
            BigDecimal amount, String payer, Agreement agreement) {
        var said = new Said.Earned(PAYER, List.of(new Said.Month(MAY, new BigDecimal("30000"))));
        assertThat(compared(said, new Told.Earned(List.of(new Told.Month(MAY, payer, "某单位", amount)))))
                .isEqualTo(agreement);
    }

    @Test
    void a_month_of_income_declared_twice_by_the_unit_is_added_up_and_one_not_declared_is_missing() {
        var said = new Said.Earned(PAYER, List.of(new Said.Month(MAY, new BigDecimal("30000"))));
        var half = new Told.Month(MAY, PAYER.code(), PAYER.name(), new BigDecimal("15000"));
        assertThat(compared(said, new Told.Earned(List.of(half, half)))).isEqualTo(Agreement.MATCH);
        assertThat(compared(said, new Told.Earned(List.of()))).isEqualTo(Agreement.MISMATCH);
    }

    @Test
    void a_degree_agrees_in_school_level_certificate_and_day() {
        var said = new Said.Graduated("示例大学", "BACHELOR", "103", LocalDate.of(2018, 6, 30));
        assertThat(compared(said, new Told.Graduated("示例大学", "BACHELOR", "103", LocalDate.of(2018, 6, 30))))
                .isEqualTo(Agreement.MATCH);
        assertThat(compared(said, new Told.Graduated("示例大学", "NONE", "103", LocalDate.of(2018, 6, 30))))
                .isEqualTo(Agreement.MISMATCH);
        assertThat(compared(said, new Told.Graduated("示例大学", "BACHELOR", "103", LocalDate.of(2018, 7, 1))))
                .isEqualTo(Agreement.MISMATCH);
    }

    @ParameterizedTest
    @CsvSource({"true, false, MATCH", "false, false, MISMATCH", "true, true, MISMATCH"})
    void a_unit_runs_and_is_on_no_list(boolean running, boolean listed, Agreement agreement) {
        var said = new Said.Registered("妫川(示例)公司", "李示例", new BigDecimal("5000000"));
        var told = new Told.Registered("妫川（示例）公司", "李示例", new BigDecimal("5000000"), running, listed);
        assertThat(compared(said, told)).isEqualTo(agreement);
    }

    @Test
    void a_units_taxes_are_compared_year_by_year() {
        var said = new Said.Taxed(List.of(new Said.Year(2025, new BigDecimal("100")), new Said.Year(2024, null)));
        Comparison found = Comparison.of(
                question(said), facts(new Told.Taxed(List.of(new Told.Year(2025, new BigDecimal("100"))))));
        assertThat(found.remarks()).extracting(Remark::what).containsExactly("TAXED", "TAXED_DIFFERS");
    }

    @Test
    void a_criminal_record_is_against_and_none_is_not() {
        assertThat(compared(new Said.Clean(), new Told.Record(false))).isEqualTo(Agreement.MATCH);
        assertThat(compared(new Said.Clean(), new Told.Record(true))).isEqualTo(Agreement.MISMATCH);
    }

    @Test
    void nobody_and_no_answer_are_told_apart() {
        assertThat(Comparison.of(question(new Said.Clean()), new Reply.Nobody(DAY))
                        .agreement())
                .isEqualTo(Agreement.NOT_FOUND);
        assertThat(Comparison.of(question(new Said.Clean()), new Reply.Not(Hitch.TIMEOUT))
                        .agreement())
                .isEqualTo(Agreement.UNAVAILABLE);
    }

    private static InsuredMonth month(YearMonth month, Manner manner) {
        return new InsuredMonth(month, PAYER.code(), PAYER.name(), manner);
    }

    private static Agreement compared(Said said, Told told) {
        return Comparison.of(question(said), facts(told)).agreement();
    }

    private static Reply facts(Told told) {
        return new Reply.Facts(told, DAY);
    }

    private static Question question(Said said) {
        return new Question(UUID.randomUUID(), Source.TAX, WHO, said);
    }
}
