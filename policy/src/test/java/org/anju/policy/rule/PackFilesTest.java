package org.anju.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.anju.policy.employer.Standing;
import org.anju.policy.precheck.Precheck;
import org.anju.policy.precheck.Query;
import org.anju.policy.precheck.Requests;
import org.anju.policy.precheck.Verdict;
import org.junit.jupiter.api.Test;

/** A district is a file: other figures, no line of Java. */
class PackFilesTest {

    private static final PackFile CHAOYANG =
            Objects.requireNonNull(PackFiles.shipped().get("110105"));

    @Test
    void the_figures_of_yanqing_are_those_of_its_guide_and_no_others() {
        assertThat(Pack.yanqing())
                .isEqualTo(new Pack(
                        "110119",
                        LocalDate.of(2024, 1, 1),
                        6,
                        new BigDecimal("1.2"),
                        24,
                        36,
                        BigDecimal.valueOf(3),
                        true,
                        BigDecimal.valueOf(6),
                        true,
                        Pack.AnnualBasis.MONTHLY_X12,
                        3,
                        Pack.WageChoice.FILING_YEAR,
                        1,
                        3,
                        3,
                        BigDecimal.valueOf(5_000_000),
                        BigDecimal.valueOf(10_000_000),
                        BigDecimal.valueOf(5_000_000),
                        BigDecimal.valueOf(5),
                        5,
                        BigDecimal.valueOf(200_000),
                        1,
                        BigDecimal.valueOf(1_000_000),
                        365,
                        60,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void every_value_of_every_district_names_its_source() {
        assertThat(PackFiles.shipped()).containsOnlyKeys("110105", "110119");
        for (PackFile file : PackFiles.shipped().values()) {
            for (PackField field : PackField.values()) {
                assertThat(file.sources().containsKey(field.component()))
                        .as("%s of %s", field, file.name())
                        .isEqualTo(!file.pack().value(field).isEmpty());
            }
        }
    }

    @Test
    void chaoyang_asks_twelve_months_and_one_and_a_half_times_the_wage() {
        Parameters on = Requests.parameters("2024-03-01", CHAOYANG.pack());
        assertThat(on.wage().x1_2()).isEqualByComparingTo("16946");
        assertThat(on.wage().x3()).isEqualByComparingTo("45188");
        assertThat(on.wage().x6()).isEqualByComparingTo("90376");
        assertThat(result(on, "{'employedSince':'2023-03-02'}", "{}", "G-2.2-1"))
                .isEqualTo(Result.NOT_MET);
        assertThat(result(on, "{'employedSince':'2023-03-01'}", "{}", "G-2.2-1"))
                .isEqualTo(Result.MET);
        assertThat(result(on, "{'averageMonthlyIncome':16945.99}", "{}", "G-2.2-4"))
                .isEqualTo(Result.NOT_MET);
        assertThat(result(on, "{'averageMonthlyIncome':16946}", "{}", "G-2.2-4"))
                .isEqualTo(Result.MET);
    }

    @Test
    void its_tax_standard_is_published_and_three_years_can_say_it_before_the_department() {
        Parameters on = Requests.parameters("2024-03-01", CHAOYANG.pack());
        assertThat(tax(on, "200000")).isEqualTo(Result.MET);
        assertThat(tax(on, "199999.99")).isEqualTo(Result.UNKNOWN);
        // 200000.01 in all: the last year alone may still have been enough; 199999.98 cannot hold such a year
        assertThat(tax(on, "66666.67")).isEqualTo(Result.UNKNOWN);
        assertThat(tax(on, "66666.66")).isEqualTo(Result.NOT_MET);
        assertThat(result(on, "{}", "{'averageAnnualTax3Years':1,'meetsDistrictTaxStandard':true}", "G-2.1-7"))
                .isEqualTo(Result.MET);
        assertThat(result(Requests.parameters("2024-03-01"), "{}", "{'averageAnnualTax3Years':9000000}", "G-2.1-7"))
                .isEqualTo(Result.UNKNOWN);
    }

    private static Result tax(Parameters on, String average) {
        return result(on, "{}", "{'averageAnnualTax3Years':" + average + "}", "G-2.1-7");
    }

    @Test
    void an_award_needs_a_level_there_which_the_reviewer_reads_and_here_it_does_not() {
        Parameters there = Requests.parameters("2024-03-01", CHAOYANG.pack());
        assertThat(result(there, "{'award':true}", "{}", "COND_3")).isEqualTo(Result.UNKNOWN);
        assertThat(result(there, "{'award':false}", "{}", "COND_3")).isEqualTo(Result.NOT_MET);
        assertThat(result(Requests.parameters("2024-03-01"), "{'award':true}", "{}", "COND_3"))
                .isEqualTo(Result.MET);
    }

    @Test
    void nothing_else_of_the_answer_knows_a_district() {
        var asked = new Query(
                Requests.parameters("2024-03-01", CHAOYANG.pack()), Requests.person("{}"), Requests.employer("{}"));
        assertThat(Precheck.assess(asked).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(Precheck.assess(asked).standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(CHAOYANG.pack().newPermitsPerYear()).isZero();
    }

    @Test
    void a_value_without_source_a_misspelt_name_and_a_missing_figure_are_refused() {
        assertThatThrownBy(() -> PackFile.read("key = 110101")).hasMessageContaining("source");
        String whole = whole();
        assertThat(PackFile.read(whole).pack()).isEqualTo(Pack.yanqing());
        assertThatThrownBy(() -> PackFile.read(whole + "awardForm = 一等奖 | x\n")).hasMessageContaining("awardForm");
        assertThatThrownBy(() -> PackFile.read(whole.replaceAll("taxDays.*\n", "")))
                .hasMessageContaining("taxDays");
        assertThatThrownBy(() -> PackFile.read(whole + "taxDays = 366 | x\n")).hasMessageContaining("twice");
        assertThatThrownBy(() -> Pack.yanqing().with(PackField.TAX_DAYS, "3.5"))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Pack.yanqing().with(PackField.ANNUAL_BASIS, "X"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String whole() {
        StringBuilder lines = new StringBuilder("key = 110119 | x\nversion = 2024-01-01 | x\nname = 延庆 | x\n");
        for (PackField field : PackField.values()) {
            String value = Pack.yanqing().value(field);
            if (!value.isEmpty()) {
                lines.append(field.component()).append(" = ").append(value).append(" | x\n");
            }
        }
        return lines.toString();
    }

    private static Result result(Parameters on, String person, String employer, String clause) {
        return Precheck.assess(new Query(on, Requests.person(person), Requests.employer(employer)))
                .on(clause)
                .result();
    }
}
