package org.anju.policy.precheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class ExamplesTest {

    static List<JsonNode> examples() throws IOException {
        try (InputStream in = Objects.requireNonNull(ExamplesTest.class.getResourceAsStream("/precheck.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Requests.json(line))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_the_contract_is_answered_as_it_says() throws IOException {
        List<JsonNode> examples = examples();
        assertThat(examples).hasSize(60);
        return IntStream.range(0, examples.size())
                .mapToObj(i -> dynamicTest("example " + (i + 1), () -> holds(examples.get(i))));
    }

    private static void holds(JsonNode example) {
        JsonNode expected = example.get("expect");
        Assessment answer = Precheck.assess(Requests.query(example.get("request")));
        assertThat(answer.verdict().name()).isEqualTo(expected.get("verdict").asString());
        assertThat(answer.standing().name()).isEqualTo(expected.get("standing").asString());
        assertThat(String.valueOf(answer.mayApplyNew()))
                .isEqualTo(expected.get("mayApplyNew").toString());
        assertThat(answer.missing())
                .containsExactlyElementsOf(expected.get("missing")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(String.valueOf(answer.earliestEligibleOn()))
                .isEqualTo(
                        expected.get("earliestEligibleOn").isNull()
                                ? "null"
                                : expected.get("earliestEligibleOn").asString());
        var expectedFindings = new TreeMap<String, String>();
        expected.get("findings")
                .properties()
                .forEach(each ->
                        expectedFindings.put(each.getKey(), each.getValue().asString()));
        var findings = new TreeMap<String, String>();
        answer.findings().stream()
                .filter(finding -> !finding.clause().startsWith("G-2.1-"))
                .forEach(finding ->
                        findings.put(finding.clause(), finding.result().name()));
        assertThat(findings).isEqualTo(expectedFindings);
        JsonNode wage = expected.get("wage");
        assertThat(answer.parameters().wage().year()).isEqualTo(wage.get("year").asInt());
        assertThat(answer.parameters().wage().monthly())
                .isEqualTo(wage.get("monthly").asInt());
        assertThat(answer.parameters().wage().x1_2().toPlainString())
                .isEqualTo(wage.get("x1_2").toString());
        assertThat(answer.parameters().wage().x3().toPlainString())
                .isEqualTo(wage.get("x3").toString());
        assertThat(answer.parameters().wage().x6().toPlainString())
                .isEqualTo(wage.get("x6").toString());
    }
}
