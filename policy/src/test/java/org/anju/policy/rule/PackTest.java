package org.anju.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.anju.policy.precheck.Precheck;
import org.anju.policy.precheck.Query;
import org.anju.policy.precheck.Requests;
import org.junit.jupiter.api.Test;

/** Where the guide leaves a choice, the choice is a switch of the pack and not a constant in a rule. */
class PackTest {

    private static final String ON = "2024-03-01";

    /** The pack with one value changed. */
    private static Pack with(String name, Object value) {
        try {
            var components = Pack.class.getRecordComponents();
            var types = new Class<?>[components.length];
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getName().equals(name)
                        ? value
                        : components[i].getAccessor().invoke(Pack.yanqing());
            }
            return Pack.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Result four(Pack pack, String income) {
        String person = "{'annualIncome':{'2023':AMOUNT,'2022':AMOUNT,'2021':AMOUNT}}".replace("AMOUNT", income);
        return Precheck.assess(new Query(
                        Requests.parameters(ON, pack),
                        Requests.person(person),
                        Requests.employer("{'innovationKinds':['HIGH_TECH_ENTERPRISE']}")))
                .on("COND_4")
                .result();
    }

    @Test
    void whether_the_number_itself_exceeds_is_a_switch() {
        assertThat(four(Pack.yanqing(), "406692")).isEqualTo(Result.NOT_MET);
        assertThat(four(with("innovationStrict", false), "406692")).isEqualTo(Result.MET);
        assertThat(four(with("innovationStrict", false), "406691.99")).isEqualTo(Result.NOT_MET);
    }

    @Test
    void what_a_year_is_held_against_is_a_switch() {
        Pack published = with("annualBasis", Pack.AnnualBasis.PUBLISHED_ANNUAL);
        // 135567 × 3 = 406701
        assertThat(four(published, "406701")).isEqualTo(Result.NOT_MET);
        assertThat(four(published, "406701.01")).isEqualTo(Result.MET);
        assertThat(four(Pack.yanqing(), "406693")).isEqualTo(Result.MET);
    }

    @Test
    void against_which_wage_a_year_is_held_is_a_switch() {
        // the wages of 2022, 2021 and 2020: 11297, 10628, 9407 a month
        Pack each = with("wageChoice", Pack.WageChoice.EACH_YEAR_PREVIOUS);
        assertThat(Requests.parameters(ON, each).innovationAnnual())
                .extracting(BigDecimal::intValueExact)
                .containsExactly(33891 * 12, 31884 * 12, 28221 * 12);
        // the wage of 2017 was never taken up
        assertThat(Parameters.on(java.time.LocalDate.of(2021, 1, 1), each, Requests.WAGES))
                .isEmpty();
        assertThat(Parameters.on(java.time.LocalDate.of(2022, 1, 1), each, Requests.WAGES))
                .isPresent();
    }

    @Test
    void the_tax_of_condition_8_is_adjusted_by_the_pack() {
        String person = "{'selfEmployed':true,'outstandingContribution':true,"
                + "'annualTax':{'2023':200000,'2022':200000,'2021':200000}}";
        Pack raised = with("freelanceTaxFrom", new BigDecimal("250000"));
        for (Pack pack : new Pack[] {Pack.yanqing(), raised}) {
            assertThat(Precheck.assess(new Query(
                                    Requests.parameters(ON, pack), Requests.person(person), Requests.employer("{}")))
                            .on("COND_8")
                            .met())
                    .isEqualTo(pack != raised);
        }
    }

    @Test
    void the_income_multiple_is_the_packs() {
        Pack half = with("incomeMultiple", new BigDecimal("1.5"));
        assertThat(Requests.parameters(ON, half).wage().x1_2()).isEqualByComparingTo("16946");
    }
}
