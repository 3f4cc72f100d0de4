package org.anju.policy.precheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.person.PersonFacts;
import org.anju.policy.rule.AverageWage;
import org.anju.policy.rule.AverageWages;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Series;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts for tests, written as the contract writes them; single quotes may stand for double ones. */
public final class Requests {

    public static final Series<AverageWage> WAGES = AverageWages.published();

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Requests() {}

    public static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    public static PersonFacts person(String text) {
        return person(json(text));
    }

    public static EmployerFacts employer(String text) {
        return employer(json(text));
    }

    public static PersonFacts person(JsonNode node) {
        return JSON.treeToValue(node, PersonFacts.class);
    }

    public static EmployerFacts employer(JsonNode node) {
        return JSON.treeToValue(node, EmployerFacts.class);
    }

    public static Parameters parameters(String on) {
        return parameters(on, Pack.yanqing());
    }

    public static Parameters parameters(String on, Pack pack) {
        return Parameters.on(LocalDate.parse(on), pack, WAGES).orElseThrow();
    }

    public static Query query(JsonNode request) {
        return new Query(
                parameters(request.get("on").asString()),
                request.has("applicant") ? person(request.get("applicant")) : PersonFacts.UNKNOWN,
                request.has("employer") ? employer(request.get("employer")) : EmployerFacts.UNKNOWN);
    }

    public static Assessment assess(String request) {
        return Precheck.assess(query(json(request)));
    }

    public static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
