package org.anju.policy.person;

import static org.anju.policy.person.PersonCases.ask;
import static org.anju.policy.person.PersonCases.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Result;
import org.anju.policy.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2023-09-02, 2024-03-01, NOT_MET",
        "2023-09-01, 2024-03-01, MET",
        "2023-08-31, 2024-03-01, MET",
        // six months after the 30th and 31st of August end with February
        "2023-08-30, 2024-02-28, NOT_MET",
        "2023-08-30, 2024-02-29, MET",
        "2023-08-31, 2024-02-29, MET",
        "2025-08-31, 2026-02-28, MET",
        "2024-04-01, 2024-03-01, NOT_MET",
    })
    void six_months_are_counted_by_the_calendar_and_the_day_itself_is_in(String since, String on, Result result) {
        expect(ask(EmploymentRules.EMPLOYED, on, "{'employedSince':'" + since + "'}"), result);
    }

    @Test
    void a_day_short_says_from_which_day_it_is_enough() {
        Finding finding = ask(EmploymentRules.EMPLOYED, "2024-03-01", "{'employedSince':'2023-09-02'}");
        assertThat(finding.distance()).isEqualTo(Phrase.of("policy.days", 1L, java.time.LocalDate.of(2024, 3, 2)));
    }

    @Test
    void an_unknown_start_is_asked_for() {
        Finding finding = ask(EmploymentRules.EMPLOYED, "2024-03-01", "{}");
        expect(finding, Result.UNKNOWN);
        assertThat(finding.needs()).containsExactly("applicant.employedSince");
    }

    @Test
    void contract_payroll_and_insurance_are_three_points_of_their_own() {
        String facts = "{'sameEmployer':{'contract':true,'payroll':false}}";
        expect(ask(EmploymentRules.SAME_CONTRACT, "2024-03-01", facts), Result.MET);
        expect(ask(EmploymentRules.SAME_PAYROLL, "2024-03-01", facts), Result.NOT_MET);
        Finding insurance = ask(EmploymentRules.SAME_INSURANCE, "2024-03-01", facts);
        expect(insurance, Result.UNKNOWN);
        assertThat(insurance.needs()).containsExactly("applicant.sameEmployer.socialInsurance");
        for (Rule<PersonFacts> rule :
                List.of(EmploymentRules.SAME_CONTRACT, EmploymentRules.SAME_PAYROLL, EmploymentRules.SAME_INSURANCE)) {
            expect(ask(rule, "2024-03-01", "{}"), Result.UNKNOWN);
        }
    }
}
