package org.anju.policy.person;

import static org.anju.policy.person.PersonCases.ask;
import static org.anju.policy.person.PersonCases.expect;
import static org.assertj.core.api.Assertions.assertThat;

import org.anju.policy.rule.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRuleTest {

    @ParameterizedTest
    @CsvSource({
        // before the reform: on the day of the base age
        "1964-03-01, MALE, 2024-02-29, MET",
        "1964-03-01, MALE, 2024-03-01, NOT_MET",
        "1964-12-31, MALE, 2024-12-31, NOT_MET",
        "1969-12-15, FEMALE_55, 2024-12-14, MET",
        "1969-12-15, FEMALE_55, 2024-12-15, NOT_MET",
        "1974-12-15, FEMALE_50, 2024-12-15, NOT_MET",
        // the first month of the reform puts it off by one month
        "1965-01-15, MALE, 2025-02-14, MET",
        "1965-01-15, MALE, 2025-02-15, NOT_MET",
        "1965-01-31, MALE, 2025-02-27, MET",
        "1965-01-31, MALE, 2025-02-28, NOT_MET",
        "1965-05-15, MALE, 2025-07-14, MET",
        "1965-05-15, MALE, 2025-07-15, NOT_MET",
        "1975-02-10, FEMALE_50, 2025-03-09, MET",
        "1975-02-10, FEMALE_50, 2025-03-10, NOT_MET",
        "1971-04-10, FEMALE_55, 2026-08-09, MET",
        "1971-04-10, FEMALE_55, 2026-08-10, NOT_MET",
        // a future filing by the full delay
        "1976-12-01, MALE, 2039-11-30, MET",
        "1976-12-01, MALE, 2039-12-01, NOT_MET",
    })
    void the_retirement_day_must_be_ahead(String birth, String category, String on, Result result) {
        expect(ask(AgeRule.AGE, on, "{'birthDate':'" + birth + "','retirementCategory':'" + category + "'}"), result);
    }

    @Test
    void birth_and_category_make_one_point_open_until_both_are_known() {
        assertThat(ask(AgeRule.AGE, "2024-03-01", "{}").needs())
                .containsExactly("applicant.birthDate", "applicant.retirementCategory");
        var young = ask(AgeRule.AGE, "2024-03-01", "{'birthDate':'1999-01-01'}");
        expect(young, Result.UNKNOWN);
        assertThat(young.needs()).containsExactly("applicant.retirementCategory");
        assertThat(ask(AgeRule.AGE, "2024-03-01", "{'retirementCategory':'MALE'}")
                        .needs())
                .containsExactly("applicant.birthDate");
    }
}
