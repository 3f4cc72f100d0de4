package org.anju.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;

/** The description and the running API say the same. */
class OpenApiTest {

    private final Api api = new Api();
    private final JsonNode document;

    OpenApiTest() throws Exception {
        this.document = api.get(ApiPaths.OPENAPI, 200);
    }

    @Test
    void every_path_described_is_served_and_every_path_served_is_described() {
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        Set<String> described = document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream().map(verb -> verb.getKey() + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(served());
    }

    private static Set<String> served() {
        var served = new TreeSet<String>();
        for (Class<?> controller : List.of(
                PrecheckController.class,
                CalendarController.class,
                WagesController.class,
                BenefitChecksController.class,
                OpenDataController.class,
                ApiDoor.class)) {
            for (var method : controller.getDeclaredMethods()) {
                var get = method.getAnnotation(GetMapping.class);
                var post = method.getAnnotation(PostMapping.class);
                if (get != null) {
                    served.add("get " + get.value()[0]);
                }
                if (post != null) {
                    served.add("post " + post.value()[0]);
                }
            }
        }
        return served;
    }

    @Test
    void the_contracts_requests_and_our_answers_fit_their_schemas() throws Exception {
        for (JsonNode example : PrecheckExamplesTest.examples()) {
            JsonNode request = example.get("request");
            fits(request, "Request");
            fits(api.post(request.toString(), 200), "Assessment");
        }
        fits(api.post("{}", 200, "en"), "Assessment");
        fits(api.post("{\"x\":1}", 400), "Problem");
    }

    @Test
    void the_examples_of_the_description_are_real() throws Exception {
        JsonNode body = document.at("/paths/~1api~1v1~1precheck/post/requestBody/content/application~1json/examples");
        assertThat(body.size()).isPositive();
        for (JsonNode each : body) {
            fits(each.get("value"), "Request");
            api.post(each.get("value").toString(), 200);
        }
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            if (get == null) {
                continue;
            }
            JsonNode example = get.at("/responses/200/content/application~1json/example");
            if (!example.isMissingNode()) {
                assertThat(api.get(path.getKey() + "?" + query(get), 200)).isEqualTo(example);
            }
        }
    }

    private static String query(JsonNode operation) {
        return operation
                .get("parameters")
                .valueStream()
                .filter(each -> each.get("in").asString().equals("query"))
                .map(each ->
                        each.get("name").asString() + "=" + each.get("example").asString())
                .collect(Collectors.joining("&"));
    }

    @Test
    void a_request_that_does_not_fit_is_noticed() {
        assertThat(problems("{\"on\":\"2024-03-01\",\"applicant\":{\"hukou\":\"X\",\"award\":1,\"more\":null}}"))
                .hasSize(3);
    }

    private List<String> problems(String body) {
        var problems = new ArrayList<String>();
        check(Api.JSON.readTree(body), schema("Request"), "", problems);
        return problems;
    }

    private JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    private void fits(JsonNode value, String name) {
        var problems = new ArrayList<String>();
        check(value, schema(name), "", problems);
        assertThat(problems).as(value.toString()).isEmpty();
    }

    /** As much of JSON Schema as the description uses. */
    private void check(JsonNode value, JsonNode schema, String at, List<String> problems) {
        if (schema.has("$ref")) {
            check(value, document.at(schema.get("$ref").asString().substring(1)), at, problems);
            return;
        }
        JsonNode type = schema.get("type");
        List<String> types =
                type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
        if (types.stream().noneMatch(each -> is(value, each))) {
            problems.add(at + " is not " + types);
            return;
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            problems.add(at + " is none of the allowed");
        }
        if (value.isString() && schema.has("format")) {
            LocalDate.parse(value.asString());
        }
        if (value.isNumber()
                && schema.has("minimum")
                && value.decimalValue().compareTo(schema.get("minimum").decimalValue()) < 0) {
            problems.add(at + " is too small");
        }
        for (JsonNode each : value.isArray() ? value : Api.JSON.createArrayNode()) {
            check(each, schema.get("items"), at + "[]", problems);
        }
        if (value.isObject()) {
            members(value, schema, at, problems);
        }
    }

    private void members(JsonNode value, JsonNode schema, String at, List<String> problems) {
        for (JsonNode name : schema.has("required") ? schema.get("required") : Api.JSON.createArrayNode()) {
            if (!value.has(name.asString())) {
                problems.add(at + "." + name.asString() + " is missing");
            }
        }
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            JsonNode known = schema.has("properties") ? schema.get("properties").get(each.getKey()) : null;
            JsonNode other = schema.get("additionalProperties");
            if (known != null) {
                check(each.getValue(), known, at + "." + each.getKey(), problems);
            } else if (other != null && other.isObject()) {
                check(each.getValue(), other, at + "." + each.getKey(), problems);
            } else if (other != null && !other.asBoolean()) {
                problems.add(at + "." + each.getKey() + " is unknown");
            }
        }
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "null" -> value.isNull();
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new IllegalArgumentException(type);
        };
    }
}
