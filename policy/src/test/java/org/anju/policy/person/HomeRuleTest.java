package org.anju.policy.person;

import static org.anju.policy.person.PersonCases.ask;
import static org.anju.policy.person.PersonCases.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'lawfulInBeijing':true,'use':'RESIDENTIAL'} | MET |",
                "{'lawfulInBeijing':true,'use':'OFFICE'} | NOT_MET |",
                "{'lawfulInBeijing':true,'use':'HOTEL'} | NOT_MET |",
                "{'lawfulInBeijing':true,'use':'COMMERCIAL'} | NOT_MET |",
                "{'lawfulInBeijing':false,'use':'RESIDENTIAL'} | NOT_MET |",
                "{'lawfulInBeijing':false} | NOT_MET |",
                "{'use':'HOTEL'} | NOT_MET |",
                "{'lawfulInBeijing':true} | UNKNOWN | applicant.residence.use",
                "{'use':'RESIDENTIAL'} | UNKNOWN | applicant.residence.lawfulInBeijing",
                "{} | UNKNOWN | applicant.residence.lawfulInBeijing applicant.residence.use",
                "null | UNKNOWN | applicant.residence.lawfulInBeijing applicant.residence.use",
            })
    void lawful_and_residential_both(String residence, Result result, @org.jspecify.annotations.Nullable String needs) {
        var finding = ask(HomeRule.HOME, "2024-03-01", "{'residence':" + residence + "}");
        expect(finding, result);
        var asked = new ArrayList<String>();
        finding.collectNeeds(asked);
        assertThat(asked).isEqualTo(needs == null ? List.of() : List.of(needs.split(" ")));
    }
}
