package org.anju.policy.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.policy.employer.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How findings become a verdict, what is still missing, and from when it could hold. */
class VerdictTest {

    /** Everything holds but the conditions; no condition is met but what a test adds. */
    private static final String PERSON =
            "'birthDate':'1990-05-17','retirementCategory':'MALE','hukou':'OTHER_PROVINCE',"
                    + "'employedSince':'2023-01-09','incomeTaxContinuous':true,'socialInsuranceContinuous':true,"
                    + "'averageMonthlyIncome':13556,'residence':{'lawfulInBeijing':true,'use':'RESIDENTIAL'},"
                    + "'criminalRecord':false,'sameEmployer':{'contract':true,'payroll':true,'socialInsurance':true},"
                    + "'title':{'level':'NONE','recognised':false},'annualIncome':{'2023':1,'2022':1,'2021':1},"
                    + "'intellectualProperty':{'convertedInBeijing':false},'shareholding':{'percent':0},'selfEmployed':false";

    private static Assessment assess(String more) {
        return assess(PERSON, more, "");
    }

    private static Assessment assess(String person, String more, String employer) {
        return Requests.assess(
                "{'on':'2024-03-01','applicant':{" + person + "," + more + "},'employer':{" + employer + "}}");
    }

    private static String degree(String prior, String overseas, String conferred) {
        return "'award':false,'priorWorkMonths':" + prior + ",'degree':{'level':'MASTER','overseas':" + overseas
                + ",'conferredOn':" + conferred + "}";
    }

    @Test
    void only_the_months_after_an_overseas_degree_short_is_a_referral() {
        Assessment answer = assess(degree("24", "true", "'2021-03-02'"));
        assertThat(answer.verdict()).isEqualTo(Verdict.REFERRED);
        assertThat(answer.mayApplyNew()).isFalse();
        assertThat(answer.earliestEligibleOn()).hasToString("2024-03-02");
        assertThat(assess(degree("24", "true", "'2021-03-01'")).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void another_failing_point_is_no_referral() {
        assertThat(assess(degree("9", "true", "'2021-03-02'")).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(assess(
                                PERSON.replace("'criminalRecord':false", "'criminalRecord':true"),
                                degree("24", "true", "'2021-03-02'"),
                                "")
                        .verdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void what_decides_between_referral_and_refusal_is_still_missing() {
        Assessment answer = assess(degree("null", "true", "'2021-03-02'"));
        assertThat(answer.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(answer.missing()).containsExactly("applicant.priorWorkMonths");
        assertThat(answer.mayApplyNew()).isNull();
    }

    @Test
    void what_decides_between_referral_and_eligible_is_still_missing() {
        Assessment answer = assess(degree("24", "true", "'2021-03-02'").replace("'award':false,", ""));
        assertThat(answer.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(answer.missing()).containsExactly("applicant.award");
    }

    @Test
    void a_met_condition_closes_the_others() {
        Assessment answer =
                assess(PERSON.replace("'criminalRecord':false", "'criminalRecord':null"), "'award':true", "");
        assertThat(answer.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(answer.missing()).containsExactly("applicant.criminalRecord");
    }

    @Test
    void a_failing_point_decides_whatever_else_is_unknown() {
        Assessment answer = Requests.assess("{'on':'2024-03-01','applicant':{'criminalRecord':true}}");
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(answer.missing()).isEmpty();
        assertThat(answer.earliestEligibleOn()).isNull();
    }

    @Test
    void with_nothing_known_the_first_layer_is_asked_for() {
        Assessment answer = Requests.assess("{'on':'2024-03-01'}");
        assertThat(answer.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(answer.missing())
                .contains("applicant.degree.overseas", "applicant.annualIncome.2021", "employer.innovationKinds")
                .doesNotContain("applicant.degree.conferredOn", "employer.kind", "employer.registeredCapital")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        // employed later: the day six months are over
        "2023-12-15, 60, 2020-01-01, 2024-06-15",
        "2024-03-31, 60, 2020-01-01, 2024-09-30",
        // the sum of work comes later still
        "2023-12-15, 10, 2020-01-01, 2025-02-15",
        "2023-08-31, 18, 2020-01-01, 2024-03-01",
        // six months after the 31st end with February, the sixth full month a day later
        "2024-08-31, 18, 2020-01-01, 2025-03-01",
        // the degree comes last
        "2023-12-15, 60, 2022-02-28, 2025-02-28",
        // at most sixty months ahead
        "2028-09-01, 60, 2020-01-01, 2029-03-01",
        "2028-09-02, 60, 2020-01-01, ",
    })
    void the_earliest_day_is_the_one_on_which_the_last_point_turns(
            String since, String prior, String conferred, @org.jspecify.annotations.Nullable String expected) {
        String person = PERSON.replace("2023-01-09", since);
        Assessment answer = assess(person, degree(prior, "true", "'" + conferred + "'"), "");
        assertThat(
                        answer.earliestEligibleOn() == null
                                ? null
                                : answer.earliestEligibleOn().toString())
                .isEqualTo(expected);
    }

    @Test
    void retirement_may_come_before_the_day() {
        String person = PERSON.replace("1990-05-17", "1964-05-17").replace("2023-01-09", "2023-12-15");
        Assessment answer = assess(person, degree("60", "false", "null"), "");
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(answer.earliestEligibleOn()).isNull();
    }

    @Test
    void may_apply_new_needs_both_and_either_rules_it_out() {
        String full = "'kind':'BRANCH','registeredInDistrictOn':'2020-01-01','firstTaxInDistrictOn':'2020-01-01',"
                + "'meetsDistrictTaxStandard':true,'outsideRestrictedCatalogue':true,'fitsDistrictPlan':true,"
                + "'goodStanding':true,'badRecordInLastYear':false";
        Assessment both = assess(PERSON, "'award':true", full);
        assertThat(both.standing()).isEqualTo(Standing.FULL);
        assertThat(both.mayApplyNew()).isTrue();
        assertThat(assess(PERSON, "'award':true", "").mayApplyNew()).isNull();
        assertThat(assess(PERSON, "'award':null", full).mayApplyNew()).isNull();
        assertThat(assess(PERSON, "'award':null", full.replace("'goodStanding':true", "'goodStanding':false"))
                        .mayApplyNew())
                .isFalse();
        assertThat(assess(PERSON, "'award':true", full.replace("Standard':true", "Standard':false"))
                        .mayApplyNew())
                .isFalse();
    }
}
