package org.anju.policy.person;

import static org.anju.policy.person.PersonCases.ask;
import static org.anju.policy.person.PersonCases.expect;
import static org.assertj.core.api.Assertions.assertThat;

import org.anju.policy.rule.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clauses that rest on one yes, one no or one choice. */
class PlainRulesTest {

    private static final String ON = "2024-03-01";

    @ParameterizedTest
    @CsvSource({"true, MET", "false, NOT_MET", "null, UNKNOWN"})
    void tax_and_insurance_must_be_continuous(String fact, Result result) {
        expect(ask(ContributionRules.INCOME_TAX, ON, "{'incomeTaxContinuous':" + fact + "}"), result);
        expect(ask(ContributionRules.SOCIAL_INSURANCE, ON, "{'socialInsuranceContinuous':" + fact + "}"), result);
    }

    @ParameterizedTest
    @CsvSource({"true, NOT_MET", "false, MET", "null, UNKNOWN"})
    void a_criminal_record_rules_out(String fact, Result result) {
        expect(ask(RecordRule.RECORD, ON, "{'criminalRecord':" + fact + "}"), result);
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_PROVINCE, MET",
        "BEIJING_FAMILY, NOT_MET",
        "BEIJING_COLLECTIVE, NOT_MET",
        "SCHOOL_TEMPORARY, NOT_MET",
    })
    void only_a_hukou_of_another_province_is_accepted(String hukou, Result result) {
        expect(ask(HukouRule.HUKOU, ON, "{'hukou':'" + hukou + "'}"), result);
    }

    @Test
    void an_unknown_hukou_is_asked_for() {
        assertThat(ask(HukouRule.HUKOU, ON, "{}").needs()).containsExactly("applicant.hukou");
    }

    @Test
    void the_family_hukou_is_refused_by_a_reading_and_says_so() {
        assertThat(ask(HukouRule.HUKOU, ON, "{'hukou':'BEIJING_FAMILY'}")
                        .reason()
                        .key())
                .isEqualTo("policy.hukou.family");
    }
}
