package org.anju.policy.person;

import static org.anju.policy.person.PersonCases.condition;
import static org.anju.policy.person.PersonCases.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions 2, 3, 6, 7 and 8. */
class OtherConditionsTest {

    private static final String ON = "2024-03-01";

    private static List<String> needs(Finding finding) {
        var needs = new ArrayList<String>();
        finding.collectNeeds(needs);
        return needs;
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, true, NOT_MET",
        "JUNIOR, true, NOT_MET",
        "INTERMEDIATE, true, MET",
        "ASSOCIATE_SENIOR, true, MET",
        "SENIOR, true, MET",
        "SENIOR, false, NOT_MET",
        "SENIOR, null, UNKNOWN",
        "JUNIOR, null, NOT_MET",
    })
    void condition_2_takes_an_intermediate_title_that_is_recognised(String level, String recognised, Result result) {
        String facts = "{'title':{'level':'" + level + "','recognised':" + recognised + "}}";
        expect(condition(TitleCondition.CONDITION, ON, facts), result);
    }

    @ParameterizedTest
    @CsvSource({"true, MET", "false, NOT_MET", "null, UNKNOWN"})
    void condition_3_takes_an_award(String award, Result result) {
        expect(condition(AwardCondition.CONDITION, ON, "{'award':" + award + "}"), result);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, true, MET",
        "0, 3, 0, true, MET",
        "0, 0, 3, true, MET",
        "0, 2, 2, true, NOT_MET",
        "0, 2, 1, true, NOT_MET",
        "1, 0, 0, false, NOT_MET",
        "1, null, null, true, MET",
        "1, null, null, null, UNKNOWN",
        "0, 2, null, true, UNKNOWN",
        "0, 2, null, false, NOT_MET",
    })
    void condition_6_counts_each_kind_by_itself(
            String inventions, String patents, String copyrights, String converted, Result result) {
        String facts = "{'intellectualProperty':{'inventionPatents':" + inventions + ",'otherPatents':" + patents
                + ",'softwareCopyrights':" + copyrights + ",'convertedInBeijing':" + converted + "}}";
        expect(condition(PropertyCondition.CONDITION, ON, facts), result);
    }

    @Test
    void condition_6_asks_only_for_what_is_open() {
        assertThat(needs(condition(PropertyCondition.CONDITION, ON, "{'intellectualProperty':{'inventionPatents':1}}")))
                .containsExactly("applicant.intellectualProperty.convertedInBeijing");
    }

    @ParameterizedTest
    @CsvSource({
        // 超过, 大于: the number itself is out; 以上: it is in
        "5000000, 0, 0, NOT_MET",
        "5000000.01, 0, 0, MET",
        "0, 10000000, 0, NOT_MET",
        "0, 10000000.01, 0, MET",
        "0, 0, 4999999.99, NOT_MET",
        "0, 0, 5000000, MET",
        "null, null, 5000000, MET",
        "0, null, 0, UNKNOWN",
    })
    void condition_7_takes_one_of_three_amounts(String own, String equity, String tax, Result result) {
        String team = "{'ownInvestment3Years':" + own + ",'equityFinancing':" + equity + ",'averageAnnualTax3Years':"
                + tax + "}";
        expect(condition(TeamCondition.CONDITION, ON, "{'shareholding':{'percent':20,'rank':1}}", team), result);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, MET",
        "5.0, 1, MET",
        "4.99, 1, NOT_MET",
        "20, 6, NOT_MET",
        "null, 6, NOT_MET",
        "4.99, null, NOT_MET",
        "null, 5, UNKNOWN",
    })
    void condition_7_takes_five_percent_among_the_first_five(String percent, String rank, Result result) {
        String person = "{'shareholding':{'percent':" + percent + ",'rank':" + rank + "}}";
        expect(condition(TeamCondition.CONDITION, ON, person, "{'equityFinancing':10000000.01}"), result);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, 200000, 200000, 200000, MET",
        "true, true, 200000, 199999.99, 200000, NOT_MET",
        "true, true, 200000, null, 200000, UNKNOWN",
        "true, true, 0, null, null, NOT_MET",
        "false, true, 200000, 200000, 200000, NOT_MET",
        "true, false, 200000, 200000, 200000, NOT_MET",
        "null, true, 200000, 200000, 200000, UNKNOWN",
    })
    void condition_8_takes_200000_yuan_of_tax_in_each_year(
            String self, String outstanding, String y2023, String y2022, String y2021, Result result) {
        String facts = "{'selfEmployed':" + self + ",'outstandingContribution':" + outstanding + ",'annualTax':"
                + years(y2023, y2022, y2021) + "}";
        expect(condition(FreelanceCondition.CONDITION, ON, facts), result);
    }

    static String years(String y2023, String y2022, String y2021) {
        var years = new ArrayList<String>();
        List<String> values = List.of(y2023, y2022, y2021);
        for (int i = 0; i < 3; i++) {
            if (!values.get(i).equals("null")) {
                years.add("'" + (2023 - i) + "':" + values.get(i));
            }
        }
        return "{" + String.join(",", years) + "}";
    }

    @Test
    void with_nothing_known_every_condition_is_open() {
        assertThat(Conditions.ALL)
                .allSatisfy(rule -> expect(
                        rule.answer(PersonCases.nobody(), org.anju.policy.precheck.Requests.parameters(ON)),
                        Result.UNKNOWN));
    }
}
