package org.anju.policy.person;

import static org.anju.policy.person.PersonCases.ask;
import static org.anju.policy.person.PersonCases.condition;
import static org.anju.policy.person.PersonCases.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreeConditionTest {

    @ParameterizedTest
    @CsvSource({"NONE, NOT_MET", "BACHELOR, MET", "MASTER, MET", "DOCTOR, MET"})
    void a_bachelor_is_enough(String level, Result result) {
        expect(ask(DegreeCondition.DEGREE, "2024-03-01", "{'degree':{'level':'" + level + "'}}"), result);
    }

    @ParameterizedTest
    @CsvSource({
        "18, 2023-09-01, 2024-03-01, MET",
        "18, 2023-09-02, 2024-03-01, NOT_MET",
        "17, 2023-09-01, 2024-03-01, NOT_MET",
        "0, 2022-03-01, 2024-03-01, MET",
        "0, 2022-03-02, 2024-03-01, NOT_MET",
        // a job that has not begun counts nothing and takes nothing away
        "24, 2025-01-01, 2024-03-01, MET",
        "23, 2025-01-01, 2024-03-01, NOT_MET",
        // full months by java.time: 31 August to the last of February are five, to the first of March six
        "18, 2025-08-31, 2026-02-28, NOT_MET",
        "18, 2025-08-31, 2026-03-01, MET",
    })
    void earlier_jobs_and_the_current_one_make_24_months(String prior, String since, String on, Result result) {
        expect(
                ask(DegreeCondition.WORK, on, "{'priorWorkMonths':" + prior + ",'employedSince':'" + since + "'}"),
                result);
    }

    @Test
    void the_sum_stays_open_until_both_parts_are_known() {
        expect(ask(DegreeCondition.WORK, "2024-03-01", "{'priorWorkMonths':60}"), Result.UNKNOWN);
        assertThat(ask(DegreeCondition.WORK, "2024-03-01", "{'priorWorkMonths':60}")
                        .needs())
                .containsExactly("applicant.employedSince");
        assertThat(ask(DegreeCondition.WORK, "2024-03-01", "{'employedSince':'2001-01-01'}")
                        .needs())
                .containsExactly("applicant.priorWorkMonths");
        assertThat(ask(DegreeCondition.WORK, "2024-03-01", "{}").needs())
                .containsExactly("applicant.employedSince", "applicant.priorWorkMonths");
    }

    @Test
    void what_is_lacking_is_said_in_months() {
        assertThat(ask(DegreeCondition.WORK, "2024-03-01", "{'priorWorkMonths':10,'employedSince':'2023-09-01'}")
                        .distance())
                .isEqualTo(Phrase.of("policy.months", 8L));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01, 2024-03-01, MET",
        "2021-03-02, 2024-03-01, NOT_MET",
        "2021-02-28, 2024-02-28, MET",
        "2021-02-28, 2024-02-27, NOT_MET",
        "2024-02-29, 2027-02-28, MET",
        "2024-02-29, 2027-02-27, NOT_MET",
    })
    void a_degree_from_abroad_must_be_36_months_old(String conferred, String on, Result result) {
        expect(
                ask(DegreeCondition.OVERSEAS, on, "{'degree':{'overseas':true,'conferredOn':'" + conferred + "'}}"),
                result);
    }

    @Test
    void whether_it_is_from_abroad_is_asked_before_the_day() {
        expect(ask(DegreeCondition.OVERSEAS, "2024-03-01", "{'degree':{'overseas':false}}"), Result.MET);
        assertThat(ask(DegreeCondition.OVERSEAS, "2024-03-01", "{}").needs())
                .containsExactly("applicant.degree.overseas");
        assertThat(ask(DegreeCondition.OVERSEAS, "2024-03-01", "{'degree':{'conferredOn':'2001-01-01'}}")
                        .needs())
                .containsExactly("applicant.degree.overseas");
        assertThat(ask(DegreeCondition.OVERSEAS, "2024-03-01", "{'degree':{'overseas':true}}")
                        .needs())
                .containsExactly("applicant.degree.conferredOn");
    }

    @Test
    void one_failing_part_closes_the_condition_and_asks_nothing_more() {
        var finding = condition(DegreeCondition.CONDITION, "2024-03-01", "{'degree':{'level':'NONE'}}");
        expect(finding, Result.NOT_MET);
        var needs = new ArrayList<String>();
        finding.collectNeeds(needs);
        assertThat(needs).isEqualTo(List.of());
    }
}
