package org.anju.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The examples of the contract, sent as another system would send them. */
class PrecheckExamplesTest {

    /** One copy of the examples serves both modules. */
    private static final Path EXAMPLES = Path.of("../policy/src/test/resources/precheck.jsonl");

    private static final List<String> SAME =
            List.of("verdict", "standing", "mayApplyNew", "wage", "missing", "earliestEligibleOn");

    private final Api api = new Api();

    PrecheckExamplesTest() throws IOException {}

    static List<JsonNode> examples() throws IOException {
        return Files.readAllLines(EXAMPLES).stream()
                .map(line -> (JsonNode) Api.JSON.readTree(line))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_answered_as_the_contract_says() throws IOException {
        List<JsonNode> examples = examples();
        assertThat(examples).hasSize(60);
        return IntStream.range(0, 60).mapToObj(i -> dynamicTest("example " + (i + 1), () -> holds(examples.get(i))));
    }

    private void holds(JsonNode example) throws Exception {
        JsonNode answer = api.post(example.get("request").toString(), 200);
        JsonNode expected = example.get("expect");
        for (String field : SAME) {
            assertThat(answer.get(field)).as(field).isEqualTo(expected.get(field));
        }
        var findings = new TreeMap<String, JsonNode>();
        answer.get("findings").forEach(each -> findings.put(each.get("clause").asString(), each.get("result")));
        expected.get("findings")
                .properties()
                .forEach(each -> assertThat(findings.get(each.getKey()))
                        .as(each.getKey())
                        .isEqualTo(each.getValue()));
        JsonNode materials = answer.get("materials");
        assertThat(materials.isNull() ? null : clauses(materials)).isEqualTo(expectedClauses(expected));
    }

    private static List<String> clauses(JsonNode materials) {
        return materials
                .valueStream()
                .map(each -> each.get("clause").asString())
                .sorted()
                .toList();
    }

    private static @org.jspecify.annotations.Nullable List<String> expectedClauses(JsonNode expected) {
        JsonNode materials = expected.get("materials");
        return materials.isNull()
                ? null
                : materials.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void nothing_known_is_an_open_verdict_on_the_beijing_day() throws Exception {
        JsonNode answer = api.post("{}", 200);
        assertThat(answer.get("on").asString()).isEqualTo("2024-03-01");
        assertThat(answer.get("verdict").asString()).isEqualTo("UNDECIDED");
        assertThat(answer.get("standing").asString()).isEqualTo("UNDECIDED");
        assertThat(answer.get("mayApplyNew").isNull()).isTrue();
        assertThat(answer.get("materials").isNull()).isTrue();
        assertThat(answer.get("pack").toString()).isEqualTo("{\"key\":\"110119\",\"version\":\"2024-01-01\"}");
    }

    @Test
    void an_empty_situation_lists_what_everybody_brings() throws Exception {
        assertThat(clauses(api.post("{\"situation\":{}}", 200).get("materials")))
                .containsExactly("G-3.2.1-13", "G-3.2.1-15", "G-3.2.1-32", "G-3.2.1-6", "G-3.2.1-9", "G-4.5-2");
    }

    @Test
    void english_keeps_the_guides_words_and_adds_a_gloss() throws Exception {
        String body = "{\"on\":\"2024-03-01\",\"applicant\":{\"averageMonthlyIncome\":13555.99},\"situation\":{}}";
        JsonNode zh = finding(api.post(body, 200), "G-2.2-4");
        JsonNode answer = api.post(body, 200, "en-GB,en;q=0.9,zh;q=0.1");
        JsonNode en = finding(answer, "G-2.2-4");
        assertThat(en.get("text").asString())
                .startsWith(zh.get("text").asString() + " (Average monthly taxable income");
        assertThat(zh.get("reason").asString()).isEqualTo("月均应税收入 13,555.99 元，低于 13,556 元（2022 年平均工资 11297 元的 1.2 倍）");
        assertThat(en.get("reason").asString())
                .isEqualTo(
                        "Average monthly income 13,555.99 yuan, below 13,556 yuan (1.2 times the 2022 average wage of 11297 yuan)");
        assertThat(zh.get("distance").asString()).isEqualTo("月均还差 0.01 元");
        assertThat(en.get("distance").asString()).isEqualTo("0.01 yuan a month short");
        assertThat(answer.get("materials").get(0).get("name").asString()).matches("[\\x20-\\x7e]+");
    }

    @Test
    void chinese_is_the_language_unless_english_is_preferred() throws Exception {
        for (String language : List.of("zh-CN", "fr", "*", "de, zh;q=0.5, en;q=0.4", "not a header;;", "")) {
            assertThat(finding(api.post("{}", 200, language), "G-2.2-7")
                            .get("reason")
                            .asString())
                    .as(language)
                    .isEqualTo("还不知道有没有刑事犯罪记录");
        }
        assertThat(finding(api.post("{}", 200, "fr, en;q=0.2"), "G-2.2-7")
                        .get("reason")
                        .asString())
                .startsWith("Not known yet");
    }

    private static JsonNode finding(JsonNode answer, String clause) {
        return answer.get("findings")
                .valueStream()
                .filter(each -> each.get("clause").asString().equals(clause))
                .findFirst()
                .orElseThrow();
    }
}
