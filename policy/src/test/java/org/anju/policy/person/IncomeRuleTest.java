package org.anju.policy.person;

import static org.anju.policy.person.PersonCases.ask;
import static org.anju.policy.person.PersonCases.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeRuleTest {

    @ParameterizedTest
    @CsvSource({
        // 11297 × 1.2 = 13556.4, printed 13556
        "2024-03-01, 13555.99, NOT_MET",
        "2024-03-01, 13556, MET",
        "2024-03-01, 13556.00, MET",
        "2024-03-01, 13556.01, MET",
        "2024-03-01, 13555.9999999, NOT_MET",
        // the wage changes with the day of the filing: 11761 × 1.2 = 14113.2
        "2024-07-19, 13556, MET",
        "2024-07-20, 13556, NOT_MET",
        "2024-07-20, 14112.99, NOT_MET",
        "2024-07-20, 14113, MET",
        // 11937 × 1.2 = 14324.4; 12116 × 1.2 = 14539.2
        "2026-08-20, 14324, MET",
        "2026-08-21, 14538.99, NOT_MET",
        "2026-08-21, 14539, MET",
        // the last published wage stays in force
        "2031-01-01, 14539, MET",
    })
    void the_average_month_is_held_against_the_rounded_threshold(String on, String income, Result result) {
        expect(ask(IncomeRule.INCOME, on, "{'averageMonthlyIncome':" + income + "}"), result);
    }

    @Test
    void what_is_lacking_is_said_to_the_cent() {
        Finding finding = ask(IncomeRule.INCOME, "2024-03-01", "{'averageMonthlyIncome':13000.5}");
        assertThat(finding.distance()).isEqualTo(Phrase.of("policy.yuanMonthly", new BigDecimal("555.5")));
    }

    @Test
    void an_unknown_income_is_asked_for() {
        assertThat(ask(IncomeRule.INCOME, "2024-03-01", "{}").needs())
                .containsExactly("applicant.averageMonthlyIncome");
    }
}
