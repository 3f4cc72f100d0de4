package org.anju.policy.person;

import static org.anju.policy.person.OtherConditionsTest.years;
import static org.anju.policy.person.PersonCases.condition;
import static org.anju.policy.person.PersonCases.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions 4 and 5: three and six times the wage in each of three calendar years. */
class YearlyIncomeTest {

    private static final String ON = "2024-03-01";

    @ParameterizedTest
    @CsvSource({
        // 33891 × 12 = 406692, to be exceeded
        "406692.01, 406693, 2000000, MET",
        "406692, 406693, 406693, NOT_MET",
        "406693, 406693, 406691.99, NOT_MET",
        "406693, null, 406693, UNKNOWN",
        "406692, null, null, NOT_MET",
    })
    void condition_4_must_be_exceeded_in_each_year(String y2023, String y2022, String y2021, Result result) {
        expect(four("{'annualIncome':" + years(y2023, y2022, y2021) + "}"), result);
    }

    @ParameterizedTest
    @CsvSource({
        // 67782 × 12 = 813384
        "813384.01, 813385, 2000000, MET",
        "813384, 813385, 813385, NOT_MET",
        "813385, 813385, 813383.99, NOT_MET",
    })
    void condition_5_must_be_exceeded_in_each_year(String y2023, String y2022, String y2021, Result result) {
        expect(
                condition(
                        ServiceCondition.CONDITION,
                        ON,
                        "{'annualIncome':" + years(y2023, y2022, y2021) + "}",
                        "{'serviceKind':'LAW_FIRM'}"),
                result);
    }

    @Test
    void the_years_are_those_before_the_year_of_the_filing() {
        Finding january = condition(
                InnovationCondition.CONDITION, "2025-01-01", "{}", "{'innovationKinds':['OTHER_INNOVATION']}");
        var needs = new ArrayList<String>();
        january.collectNeeds(needs);
        assertThat(needs)
                .containsExactly(
                        "applicant.annualIncome.2024", "applicant.annualIncome.2023", "applicant.annualIncome.2022");
    }

    @Test
    void exactly_the_threshold_is_borderline_and_says_so() {
        Finding year =
                four("{'annualIncome':{'2023':406692}}").parts().get(1).parts().getFirst();
        assertThat(year.reason().key()).isEqualTo("policy.yearIncome.equal");
        assertThat(year.distance()).isNotNull();
    }

    @Test
    void the_employer_must_be_of_the_kind() {
        String rich = "{'annualIncome':{'2023':9000000,'2022':9000000,'2021':9000000}}";
        expect(condition(InnovationCondition.CONDITION, ON, rich, "{'innovationKinds':[]}"), Result.NOT_MET);
        expect(condition(InnovationCondition.CONDITION, ON, rich, "{}"), Result.UNKNOWN);
        expect(condition(ServiceCondition.CONDITION, ON, rich, "{'serviceKind':'NONE'}"), Result.NOT_MET);
        expect(condition(ServiceCondition.CONDITION, ON, rich, "{}"), Result.UNKNOWN);
        expect(condition(ServiceCondition.CONDITION, ON, rich, "{'serviceKind':'OTHER_SERVICE'}"), Result.MET);
    }

    private static Finding four(String person) {
        return condition(InnovationCondition.CONDITION, ON, person, "{'innovationKinds':['FINTECH_ENTERPRISE']}");
    }
}
