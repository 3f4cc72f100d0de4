package org.anju.policy.rule;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the values of a pack are written in a file: each by the name it has in the pack, in the form of its kind. */
final class PackForm {

    private static final RecordComponent[] PARTS = Pack.class.getRecordComponents();

    private PackForm() {}

    static Pack changed(Pack pack, String name, String value) {
        Map<String, String> values = new HashMap<>();
        for (RecordComponent part : PARTS) {
            values.put(part.getName(), written(pack, part.getName()));
        }
        values.put(name, value);
        return made(values);
    }

    static String written(Pack pack, String name) {
        for (RecordComponent part : PARTS) {
            if (part.getName().equals(name)) {
                try {
                    Object value = part.getAccessor().invoke(pack);
                    return value instanceof BigDecimal figure ? figure.toPlainString() : Objects.toString(value, "");
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        throw new IllegalArgumentException("a pack has no " + name);
    }

    /** A pack of these values; what is left out or empty is not demanded, and refused where every district must say it. */
    static Pack made(Map<String, String> values) {
        Object[] made = Arrays.stream(PARTS)
                .map(part -> value(part, values.getOrDefault(part.getName(), "")))
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(PARTS).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<Pack> constructor = Pack.class.getDeclaredConstructor(types);
            return constructor.newInstance(made);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static @Nullable Object value(RecordComponent part, String text) {
        Class<?> type = part.getType();
        if (text.isEmpty()) {
            if (part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return null;
            }
            throw new IllegalArgumentException("a pack without " + part.getName());
        }
        if (type == int.class || type == Integer.class) {
            return notNegative(part, new BigDecimal(text)).intValueExact();
        } else if (type == BigDecimal.class) {
            return notNegative(part, new BigDecimal(text));
        } else if (type == boolean.class && (text.equals("true") || text.equals("false"))) {
            return text.equals("true");
        } else if (type == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (type == String.class) {
            return text;
        }
        Object[] choices = Objects.requireNonNullElse(type.getEnumConstants(), new Object[0]);
        return Arrays.stream(choices)
                .filter(choice -> choice.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(part.getName() + " cannot be " + text));
    }

    static List<String> choices(String name) {
        return Arrays.stream(PARTS)
                .filter(part -> part.getName().equals(name))
                .flatMap(part -> part.getType() == boolean.class
                        ? Stream.of("true", "false")
                        : Stream.of(Objects.requireNonNullElse(part.getType().getEnumConstants(), new Object[0]))
                                .map(Object::toString))
                .toList();
    }

    private static BigDecimal notNegative(RecordComponent part, BigDecimal figure) {
        if (figure.signum() < 0) {
            throw new IllegalArgumentException(part.getName() + " cannot be " + figure);
        }
        return figure;
    }
}
