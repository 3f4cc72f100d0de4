package org.anju.web.kit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.anju.policy.rule.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What became of one typed field: a value, or what is wrong with it.
 *
 * @param wrong its figures start after the label: {@code {0}} is the field's name, {@code {1}} the first figure
 */
public record Parse<T>(@Nullable T value, @Nullable Phrase wrong) {

    private static final Pattern MONEY = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:：]([0-5]\\d)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?");

    public static <T> Parse<T> ok(T value) {
        return new Parse<>(value, null);
    }

    public static <T> Parse<T> wrong(String key, Object... args) {
        return new Parse<>(null, new Phrase(key, List.of(args)));
    }

    static Function<String, Parse<String>> text(int most) {
        return raw -> {
            if (raw.codePoints().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
                return wrong("kit.problem.characters");
            }
            int length = raw.codePointCount(0, raw.length());
            return length > most ? wrong("kit.problem.long", most, length) : ok(raw);
        };
    }

    static Function<String, Parse<String>> matching(Pattern pattern, String key) {
        return raw -> pattern.matcher(raw).matches() ? ok(raw) : wrong(key, raw.length());
    }

    static Parse<LocalDate> date(String first, String month, String day) {
        if (first.isEmpty() && month.isEmpty() && day.isEmpty()) {
            return new Parse<>(null, null);
        }
        String typed = half(month.isEmpty() && day.isEmpty() ? first : first + "-" + month + "-" + day);
        var match = COMPACT.matcher(typed);
        if (!match.matches()) {
            return wrong("kit.problem.date");
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3)));
            return date.getYear() < 1900 || date.getYear() > 2200 ? wrong("kit.problem.date") : ok(date);
        } catch (DateTimeException none) {
            return wrong("kit.problem.noday", typed);
        }
    }

    /** A time of day such as {@code 9:05}; another shape is answered with that message. */
    static Function<String, Parse<LocalTime>> time(String like) {
        return raw -> {
            var match = TIME.matcher(half(raw));
            return match.matches()
                    ? ok(LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                    : wrong(like);
        };
    }

    static Parse<BigDecimal> money(String raw) {
        String typed =
                half(raw).replace(",", "").replace("，", "").replace("元", "").strip();
        return MONEY.matcher(typed).matches() ? ok(new BigDecimal(typed)) : wrong("kit.problem.money");
    }

    static Function<String, Parse<Integer>> number(int least, int most) {
        return raw -> {
            String typed = half(raw);
            if (!WHOLE.matcher(typed).matches()) {
                return wrong("kit.problem.number", least, most);
            }
            int value = Integer.parseInt(typed);
            return value < least || value > most ? wrong("kit.problem.number", least, most) : ok(value);
        };
    }

    static <E extends Enum<E>> Function<String, Parse<E>> choice(Class<E> of) {
        return raw -> {
            for (E each : List.of(of.getEnumConstants())) {
                if (each.name().equals(raw)) {
                    return ok(each);
                }
            }
            return wrong("kit.problem.pick");
        };
    }

    static Function<String, Parse<String>> oneOf(Iterable<String> offered) {
        return raw -> {
            for (String each : offered) {
                if (each.equals(raw)) {
                    return ok(raw);
                }
            }
            return wrong("kit.problem.pick");
        };
    }

    static Parse<Boolean> yesNo(String raw) {
        return switch (raw.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> ok(true);
            case "no", "false" -> ok(false);
            default -> wrong("kit.problem.pick");
        };
    }

    /** Full-width digits and signs typed with a Chinese keyboard mean the same. */
    static String half(String typed) {
        var out = new StringBuilder(typed.length());
        typed.chars().forEach(c -> out.append((char) (c >= '！' && c <= '～' ? c - ('！' - '!') : c)));
        return out.toString().strip();
    }
}
