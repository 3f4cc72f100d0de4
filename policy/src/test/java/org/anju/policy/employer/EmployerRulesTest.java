package org.anju.policy.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anju.policy.precheck.Requests;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Result;
import org.anju.policy.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerRulesTest {

    private static final String ON = "2024-03-01";
    private static final String GOOD = "'kind':'ENTERPRISE','legalPerson':true,'registeredInDistrictOn':'2020-01-01',"
            + "'registeredCapital':1000000,'outsideRestrictedCatalogue':true,'fitsDistrictPlan':true,"
            + "'goodStanding':true,'badRecordInLastYear':false";

    private static Finding ask(Rule<EmployerFacts> rule, String on, String facts) {
        return rule.answer(Requests.employer(facts), Requests.parameters(on));
    }

    private static Standing standing(String facts) {
        EmployerFacts employer = Requests.employer(facts);
        return EmployerRules.standing(EmployerRules.ALL.stream()
                .map(rule -> rule.answer(employer, Requests.parameters(ON)))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, true, MET",
        "ENTERPRISE, false, NOT_MET",
        "ENTERPRISE, null, UNKNOWN",
        "PUBLIC_INSTITUTION, true, MET",
        "PUBLIC_INSTITUTION, false, NOT_MET",
        "PRIVATE_NON_ENTERPRISE, true, MET",
        "PRIVATE_NON_ENTERPRISE, false, NOT_MET",
        "SOCIAL_ORGANISATION, true, MET",
        "SOCIAL_ORGANISATION, false, NOT_MET",
        "BRANCH, false, MET",
        "BRANCH, null, MET",
        "PARTNERSHIP, false, MET",
        "PARTNERSHIP, true, MET",
        "GOVERNMENT_ORGAN, true, NOT_MET",
        "GOVERNMENT_ORGAN, null, NOT_MET",
        "INDIVIDUAL_BUSINESS, true, NOT_MET",
    })
    void who_may_apply_at_all(String kind, String legal, Result result) {
        Finding finding = ask(KindRule.KIND, ON, "{'kind':'" + kind + "','legalPerson':" + legal + "}");
        assertThat(finding.result()).isEqualTo(result);
    }

    @Test
    void an_unknown_kind_stays_open_whatever_the_personality() {
        assertThat(ask(KindRule.KIND, ON, "{'legalPerson':false}").result()).isEqualTo(Result.UNKNOWN);
        assertThat(ask(KindRule.KIND, ON, "{}").needs()).containsExactly("employer.kind", "employer.legalPerson");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 2024-03-01, MET",
        "2023-03-02, 2024-03-01, NOT_MET",
        "2024-02-29, 2025-02-27, NOT_MET",
        "2024-02-29, 2025-02-28, MET",
    })
    void registered_for_a_year_of_the_calendar(String registered, String on, Result result) {
        assertThat(ask(RegistrationRules.REGISTERED, on, "{'registeredInDistrictOn':'" + registered + "'}")
                        .result())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, true, 999999.99, NOT_MET",
        "ENTERPRISE, true, 1000000, MET",
        "ENTERPRISE, true, 1000000.01, MET",
        "ENTERPRISE, true, null, UNKNOWN",
        "ENTERPRISE, false, 1, MET",
        "BRANCH, null, null, MET",
        "SOCIAL_ORGANISATION, true, 1, MET",
    })
    void capital_is_asked_only_of_an_enterprise_with_personality(
            String kind, String legal, String capital, Result result) {
        assertThat(ask(
                                RegistrationRules.CAPITAL,
                                ON,
                                "{'kind':'" + kind + "','legalPerson':" + legal + ",'registeredCapital':" + capital
                                        + "}")
                        .result())
                .isEqualTo(result);
    }

    @Test
    void enough_capital_settles_it_before_the_kind_is_known() {
        assertThat(ask(RegistrationRules.CAPITAL, ON, "{'registeredCapital':1000000}")
                        .result())
                .isEqualTo(Result.MET);
        assertThat(ask(RegistrationRules.CAPITAL, ON, "{'registeredCapital':999999}")
                        .needs())
                .containsExactly("employer.kind", "employer.legalPerson");
    }

    @ParameterizedTest
    @CsvSource({
        // 365 days by the letter; the leap day of 2024 lies between
        "2023-03-02, 2024-03-01, MET",
        "2023-03-03, 2024-03-01, NOT_MET",
        "2024-03-01, 2025-03-01, MET",
        "2024-03-02, 2025-03-01, NOT_MET",
        "2025-03-01, 2024-03-01, NOT_MET",
    })
    void tax_is_counted_in_days(String first, String on, Result result) {
        assertThat(ask(TaxRules.DAYS, on, "{'firstTaxInDistrictOn':'" + first + "'}")
                        .result())
                .isEqualTo(result);
    }

    @Test
    void the_departments_findings_are_taken_as_they_are() {
        List<Rule<EmployerFacts>> rules =
                List.of(TaxRules.STANDARD, ConductRules.CATALOGUE, ConductRules.PLAN, ConductRules.LAWFUL);
        String yes = "{'meetsDistrictTaxStandard':true,'outsideRestrictedCatalogue':true,'fitsDistrictPlan':true,"
                + "'goodStanding':true}";
        for (Rule<EmployerFacts> rule : rules) {
            assertThat(ask(rule, ON, yes).result()).isEqualTo(Result.MET);
            assertThat(ask(rule, ON, yes.replace("true", "false")).result()).isEqualTo(Result.NOT_MET);
            assertThat(ask(rule, ON, "{}").result()).isEqualTo(Result.UNKNOWN);
        }
        assertThat(ask(ConductRules.RECORD, ON, "{'badRecordInLastYear':true}").result())
                .isEqualTo(Result.NOT_MET);
        assertThat(ask(ConductRules.RECORD, ON, "{'badRecordInLastYear':false}").result())
                .isEqualTo(Result.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-02, true, FULL",
        "2023-03-03, true, MAINTAIN_ONLY",
        "2023-03-02, false, MAINTAIN_ONLY",
        "2023-03-03, null, MAINTAIN_ONLY",
        "2023-03-02, null, UNDECIDED",
        "null, true, UNDECIDED",
        "null, null, UNDECIDED",
    })
    void tax_alone_costs_only_the_right_to_file_new_permits(String first, String standard, Standing standing) {
        String day = first.equals("null") ? "null" : "'" + first + "'";
        assertThat(standing("{" + GOOD + ",'firstTaxInDistrictOn':" + day + ",'meetsDistrictTaxStandard':" + standard
                        + "}"))
                .isEqualTo(standing);
    }

    @Test
    void anything_else_failing_costs_all_rights_and_unknown_keeps_them_open() {
        String tax = ",'firstTaxInDistrictOn':'2020-01-01','meetsDistrictTaxStandard':false}";
        assertThat(standing("{" + GOOD.replace("'goodStanding':true", "'goodStanding':false") + tax))
                .isEqualTo(Standing.NONE);
        assertThat(standing("{" + GOOD.replace("'goodStanding':true", "'goodStanding':null") + tax))
                .isEqualTo(Standing.UNDECIDED);
        assertThat(standing("{'badRecordInLastYear':true}")).isEqualTo(Standing.NONE);
        assertThat(standing("{}")).isEqualTo(Standing.UNDECIDED);
    }
}
