package org.anju.web.open.check;

import java.util.List;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/**
 * One fact the pre-check can ask for, named as in the open API.
 *
 * @param options the enum whose values are offered, else null
 * @param most the largest number allowed, for {@code NUMBER} and {@code PERCENT}
 */
public record Fact(String name, Kind kind, @Nullable Class<? extends Enum<?>> options, int most) {

    /** How it is typed and read. */
    public enum Kind {
        YES_NO,
        CHOICE,
        /** Several of them, or {@code NONE_OF_THEM}. */
        SEVERAL,
        DATE,
        MONEY,
        NUMBER,
        PERCENT
    }

    /** Said by somebody who does not know: the fact stays unknown. */
    static final String UNSURE = "unsure";

    static final String NONE = "NONE_OF_THEM";

    static Fact yesNo(String name) {
        return new Fact(name, Kind.YES_NO, null, 0);
    }

    static Fact choice(String name, Class<? extends Enum<?>> options) {
        return new Fact(name, Kind.CHOICE, options, 0);
    }

    static Fact several(String name, Class<? extends Enum<?>> options) {
        return new Fact(name, Kind.SEVERAL, options, 0);
    }

    static Fact date(String name) {
        return new Fact(name, Kind.DATE, null, 0);
    }

    static Fact money(String name) {
        return new Fact(name, Kind.MONEY, null, 0);
    }

    static Fact number(String name, int most) {
        return new Fact(name, Kind.NUMBER, null, most);
    }

    static Fact percent(String name) {
        return new Fact(name, Kind.PERCENT, null, 100);
    }

    /** Whether one may say "not sure" beside it, being picked rather than typed. */
    public boolean picked() {
        return kind == Kind.YES_NO || kind == Kind.CHOICE || kind == Kind.SEVERAL;
    }

    /** The fact's text in an address, or null where it is unknown or wrong; what is wrong stands in the form's problems. */
    @Nullable
    String read(Form form) {
        if (form.raw(name).equals(UNSURE)) {
            return null;
        }
        return switch (kind) {
            case YES_NO -> {
                Boolean said = form.yesNoOrNull(name);
                yield said == null ? null : said ? "yes" : "no";
            }
            case CHOICE -> form.has(name) ? blankToNull(form.oneOf(name, values())) : null;
            case SEVERAL -> several(form);
            case DATE -> text(form.dateOrNull(name));
            case MONEY -> {
                var said = form.moneyOrNull(name);
                yield said == null ? null : said.toPlainString();
            }
            case NUMBER -> text(form.numberOrNull(name, 0, most));
            case PERCENT -> percent(form);
        };
    }

    private @Nullable String several(Form form) {
        List<String> said = form.all(name).stream()
                .flatMap(each -> List.of(each.split(",")).stream())
                .toList();
        if (said.isEmpty()) {
            return null;
        }
        if (said.contains(NONE) && said.size() == 1) {
            return NONE;
        }
        List<String> known = said.stream().filter(values()::contains).distinct().toList();
        if (known.size() != said.size()) {
            form.problem(name, said.contains(NONE) ? "check.problem.none" : "kit.problem.pick", "");
            return null;
        }
        return String.join(",", known);
    }

    private @Nullable String percent(Form form) {
        var said = form.moneyOrNull(name);
        if (said != null && said.intValue() > most) {
            form.problem(name, "check.problem.percent");
            return null;
        }
        return said == null ? null : said.toPlainString();
    }

    private List<String> values() {
        Class<? extends Enum<?>> of = options;
        if (of == null) {
            return List.of();
        }
        return List.of(of.getEnumConstants()).stream()
                .map(each -> ((Enum<?>) each).name())
                .toList();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
