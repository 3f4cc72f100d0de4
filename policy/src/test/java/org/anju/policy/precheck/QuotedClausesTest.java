package org.anju.policy.precheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anju.policy.employer.EmployerRules;
import org.anju.policy.guide.Clause;
import org.anju.policy.guide.Guide;
import org.anju.policy.person.Conditions;
import org.anju.policy.person.PersonRules;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule may not drop a word of its clause: the quotation is held against the marked text, whole. */
class QuotedClausesTest {

    private static final Guide GUIDE = Guide.yanqing();

    static List<Rule<?>> rules() {
        var rules = new ArrayList<Rule<?>>();
        rules.addAll(EmployerRules.ALL);
        rules.addAll(PersonRules.GENERAL);
        rules.addAll(PersonRules.LATER);
        rules.addAll(PersonRules.POINTS);
        rules.addAll(Conditions.ALL);
        rules.addAll(Conditions.POINTS);
        return rules;
    }

    @TestFactory
    Stream<DynamicTest> every_rule_quotes_its_clause_whole() {
        return rules().stream()
                .map(rule -> dynamicTest(rule.clause(), () -> {
                    if (rule.sources().size() == 1) {
                        assertThat(rule.quote())
                                .isEqualTo(
                                        GUIDE.clause(rule.sources().getFirst()).text());
                    } else {
                        quotesOnePassage(rule);
                    }
                }));
    }

    /** Several clauses in one breath: the passage of the guide from the first word of the first to the last of the last. */
    private static void quotesOnePassage(Rule<?> rule) {
        String text = GUIDE.text();
        assertThat(text).contains(rule.quote());
        int at = 0;
        for (String id : rule.sources()) {
            String words = GUIDE.clause(id).text();
            int found = rule.quote().indexOf(words, at);
            assertThat(found).as(id + " in " + rule.clause()).isGreaterThanOrEqualTo(at);
            at = found + words.length();
        }
        assertThat(rule.quote())
                .startsWith(GUIDE.clause(rule.sources().getFirst()).text());
        // after the last clause only the closing words of the same item
        assertThat(rule.quote().substring(at)).matches("|的人员|等人员|）");
        int end = text.indexOf(rule.quote()) + rule.quote().length();
        assertThat(text.substring(end, end + 1)).as("the item ends there").matches("[；。，]");
    }

    @Test
    void the_parts_of_a_finding_quote_their_clause_too() {
        Assessment answer = Requests.assess("{'on':'2024-03-01'}");
        for (Finding finding : answer.findings()) {
            partsQuote(finding);
        }
    }

    private static void partsQuote(Finding finding) {
        for (Finding part : finding.parts()) {
            assertThat(part.text()).isEqualTo(GUIDE.clause(part.clause()).text());
            partsQuote(part);
        }
    }

    @Test
    void the_findings_stand_in_the_guides_order() {
        List<String> order = GUIDE.clauses().stream().map(Clause::id).toList();
        var rules = new ArrayList<Rule<?>>();
        rules.addAll(EmployerRules.ALL);
        rules.addAll(PersonRules.GENERAL);
        rules.addAll(Conditions.ALL);
        rules.addAll(PersonRules.LATER);
        assertThat(Requests.assess("{'on':'2024-03-01'}").findings())
                .extracting(Finding::clause)
                .containsExactlyElementsOf(rules.stream().map(Rule::clause).toList());
        assertThat(rules.stream().map(rule -> order.indexOf(rule.sources().getFirst())))
                .isSorted();
    }
}
