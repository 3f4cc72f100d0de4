package org.anju.checks;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anju.policy.person.InsuredMonth;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 核验接口约定: docs/contract/outside-checks.md, written and read. What does not keep to it is not half understood. */
final class Contract {

    static final int VERSION = 1;

    private static final int MOST_ROWS = 240;
    private static final int MOST_LETTERS = 200;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Contract() {}

    /** A field that is missing or not what it should be. */
    private static final class Unlike extends Exception {
        private static final long serialVersionUID = 1;

        Unlike(String field) {
            super(field, null, false, false);
        }
    }

    /** Nothing goes out that the source does not need: neither employer nor amounts. */
    static byte[] write(Question question) {
        var body = new LinkedHashMap<String, Object>();
        body.put("version", VERSION);
        body.put("request", question.id().toString());
        body.put("source", question.source().name());
        body.put(
                "subject",
                Map.of(
                        "kind", question.who().kind().name(),
                        "name", question.who().name(),
                        "number", question.who().number()));
        switch (question.said()) {
            case Said.Insured said ->
                body.put(
                        "months",
                        said.months().stream().map(YearMonth::toString).toList());
            case Said.Earned said ->
                body.put(
                        "months",
                        said.months().stream()
                                .map(each -> each.month().toString())
                                .toList());
            case Said.Taxed said ->
                body.put("years", said.years().stream().map(Said.Year::year).toList());
            case Said.Graduated said -> body.put("certificate", said.number());
            case Said.Registered said -> {}
            case Said.Clean said -> {}
        }
        return JSON.writeValueAsBytes(body);
    }

    static Reply read(Question question, byte[] bytes) {
        try {
            JsonNode body = JSON.readTree(bytes);
            if (number(body, "version") != VERSION
                    || !text(body, "request").equals(question.id().toString())) {
                return new Reply.Not(Hitch.UNREADABLE);
            }
            if (!text(body, "number").equals(question.who().number())) {
                return new Reply.Not(Hitch.OTHER_SUBJECT);
            }
            LocalDate asOf = LocalDate.parse(text(body, "asOf"));
            return yes(body, "found") ? new Reply.Facts(told(question, body), asOf) : new Reply.Nobody(asOf);
        } catch (JacksonException | DateTimeException | Unlike unreadable) {
            return new Reply.Not(Hitch.UNREADABLE);
        }
    }

    private static Told told(Question question, JsonNode body) throws Unlike {
        return switch (question.said()) {
            case Said.Insured said -> new Told.Insured(rows(body, "months", Contract::insured));
            case Said.Earned said ->
                new Told.Earned(rows(
                        body,
                        "months",
                        row -> new Told.Month(
                                month(row), text(row, "unitCode"), text(row, "unitName"), amount(row, "amount"))));
            case Said.Taxed said ->
                new Told.Taxed(rows(body, "years", row -> new Told.Year(number(row, "year"), amount(row, "amount"))));
            case Said.Graduated said ->
                new Told.Graduated(
                        text(body, "school"), text(body, "degree"), text(body, "certificate"), day(body, "on"));
            case Said.Registered said ->
                new Told.Registered(
                        text(body, "name"),
                        text(body, "head"),
                        amount(body, "capital"),
                        yes(body, "running"),
                        yes(body, "listed"));
            case Said.Clean said -> new Told.Record(yes(body, "record"));
        };
    }

    private static InsuredMonth insured(JsonNode row) throws Unlike {
        String manner = text(row, "manner");
        for (InsuredMonth.Manner each : InsuredMonth.Manner.values()) {
            if (each.name().equals(manner)) {
                return new InsuredMonth(month(row), textOrNull(row, "unitCode"), text(row, "unitName"), each);
            }
        }
        throw new Unlike("manner");
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(JsonNode row) throws Unlike;
    }

    private static <T> List<T> rows(JsonNode body, String field, Reading<T> reading) throws Unlike {
        JsonNode rows = body.path(field);
        if (!rows.isArray() || rows.size() > MOST_ROWS) {
            throw new Unlike(field);
        }
        var read = new ArrayList<T>();
        for (JsonNode row : rows) {
            read.add(reading.of(row));
        }
        return List.copyOf(read);
    }

    private static YearMonth month(JsonNode row) throws Unlike {
        return YearMonth.parse(text(row, "month"));
    }

    private static @Nullable LocalDate day(JsonNode row, String field) throws Unlike {
        String text = textOrNull(row, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static String text(JsonNode row, String field) throws Unlike {
        JsonNode value = row.path(field);
        if (!value.isString() || value.asString().isBlank() || value.asString().length() > MOST_LETTERS) {
            throw new Unlike(field);
        }
        return value.asString();
    }

    private static @Nullable String textOrNull(JsonNode row, String field) throws Unlike {
        JsonNode value = row.path(field);
        return value.isMissingNode() || value.isNull() ? null : text(row, field);
    }

    private static BigDecimal amount(JsonNode row, String field) throws Unlike {
        return is(row, field, JsonNode::isNumber).decimalValue();
    }

    private static int number(JsonNode row, String field) throws Unlike {
        return is(row, field, JsonNode::isInt).intValue();
    }

    private static boolean yes(JsonNode row, String field) throws Unlike {
        return is(row, field, JsonNode::isBoolean).booleanValue();
    }

    private static JsonNode is(JsonNode row, String field, Function<JsonNode, Boolean> like) throws Unlike {
        JsonNode value = row.path(field);
        if (!like.apply(value)) {
            throw new Unlike(field);
        }
        return value;
    }
}
