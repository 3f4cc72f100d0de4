package org.anju.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one JSON object field by field. What is absent or null is unknown; what cannot be taken becomes a complaint with
 * its dotted path; {@link #end} complains of every name that nobody asked for.
 */
final class Fields {

    private final JsonNode node;
    private final String path;
    private final Complaints complaints;
    private final Set<String> asked = new HashSet<>();

    private Fields(JsonNode node, String path, Complaints complaints) {
        this.node = node;
        this.path = path;
        this.complaints = complaints;
    }

    static Fields of(JsonNode object, Complaints complaints) {
        return new Fields(object, "", complaints);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private @Nullable JsonNode get(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** Whether something stands there, readable or not. */
    boolean has(String name) {
        return get(name) != null;
    }

    @Nullable
    Fields object(String name) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.isObject()) {
            complaints.add(at(name), "NOT_OBJECT");
            return null;
        }
        return new Fields(value, at(name), complaints);
    }

    @Nullable
    String text(String name) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            complaints.add(at(name), "NOT_TEXT");
            return null;
        }
        return value.stringValue();
    }

    @Nullable
    Boolean yesNo(String name) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.isBoolean()) {
            complaints.add(at(name), "NOT_BOOLEAN");
            return null;
        }
        return value.booleanValue();
    }

    @Nullable
    LocalDate day(String name) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            complaints.add(at(name), "NOT_DATE");
            return null;
        }
        return Strict.day(value.stringValue(), at(name), complaints);
    }

    @Nullable
    Integer whole(String name, int from, int to) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            complaints.add(at(name), "NOT_INTEGER");
            return null;
        }
        if (!value.canConvertToInt() || value.intValue() < from || value.intValue() > to) {
            complaints.add(at(name), "OUT_OF_RANGE", from, to);
            return null;
        }
        return value.intValue();
    }

    @Nullable
    BigDecimal amount(String name, BigDecimal to) {
        JsonNode value = get(name);
        return value == null ? null : amount(value, at(name), to);
    }

    private @Nullable BigDecimal amount(JsonNode value, String field, BigDecimal to) {
        if (!value.isNumber()) {
            complaints.add(field, "NOT_NUMBER");
            return null;
        }
        BigDecimal amount = value.decimalValue();
        if (amount.signum() < 0 || amount.compareTo(to) > 0) {
            complaints.add(field, "OUT_OF_RANGE", 0, to);
            return null;
        }
        // Written out only after the size is known: 1e-999999999 is a short text and a long number.
        if (amount.scale() > Strict.FINEST + 20 || amount.stripTrailingZeros().scale() > Strict.FINEST) {
            complaints.add(field, "TOO_PRECISE", Strict.FINEST);
            return null;
        }
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** Amounts by calendar year; a year with null stays unknown. */
    @Nullable
    Map<Integer, BigDecimal> years(String name) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.isObject()) {
            complaints.add(at(name), "NOT_OBJECT");
            return null;
        }
        var years = new LinkedHashMap<Integer, BigDecimal>();
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            String field = at(name) + "." + each.getKey();
            Integer year = Strict.year(each.getKey());
            if (year == null) {
                complaints.add(field, "NOT_YEAR");
            } else if (!each.getValue().isNull()) {
                BigDecimal amount = amount(each.getValue(), field, Strict.MOST_MONEY);
                if (amount != null) {
                    years.put(year, amount);
                }
            }
        }
        return years;
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> kind) {
        JsonNode value = get(name);
        return value == null ? null : choice(value, at(name), kind);
    }

    private <E extends Enum<E>> @Nullable E choice(JsonNode value, String field, Class<E> kind) {
        if (!value.isString()) {
            complaints.add(field, "NOT_TEXT");
            return null;
        }
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(value.stringValue())) {
                return constant;
            }
        }
        complaints.add(
                field,
                "NOT_ALLOWED",
                Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        return null;
    }

    <E extends Enum<E>> @Nullable List<E> choices(String name, Class<E> kind) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.isArray()) {
            complaints.add(at(name), "NOT_ARRAY");
            return null;
        }
        var chosen = new ArrayList<E>();
        for (int i = 0; i < value.size(); i++) {
            E constant = choice(value.get(i), at(name) + "." + i, kind);
            if (constant != null) {
                chosen.add(constant);
            }
        }
        return chosen;
    }

    void end() {
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            if (!asked.contains(each.getKey())) {
                complaints.add(at(each.getKey()), "UNKNOWN_FIELD");
            }
        }
    }
}
