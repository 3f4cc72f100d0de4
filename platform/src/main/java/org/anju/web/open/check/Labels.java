package org.anju.web.open.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.policy.rule.Phrase;
import org.jspecify.annotations.Nullable;

/** What facts and their values are called. */
public final class Labels {

    private static final Pattern YEAR = Pattern.compile("(.+)\\.(\\d{4})");

    private Labels() {}

    /** The name of a fact; for a yearly one the year stands in it. */
    public static Phrase of(Fact fact) {
        Matcher yearly = YEAR.matcher(fact.name());
        return yearly.matches()
                ? new Phrase("check.f." + yearly.group(1), List.of(yearly.group(2)))
                : Phrase.of("check.f." + fact.name());
    }

    /** A value as an enum of the policy is called. */
    public static String option(Fact fact, String value) {
        Class<? extends Enum<?>> of = fact.options();
        return of == null ? value : "policy." + of.getSimpleName() + "." + value;
    }

    /** The unit that stands behind the box, or null. */
    public static @Nullable String unit(Fact fact) {
        return switch (fact.kind()) {
            case MONEY ->
                fact.name().equals("applicant.averageMonthlyIncome") ? "check.unit.monthly" : "check.unit.yuan";
            case PERCENT -> "check.unit.percent";
            case NUMBER -> "check.unit." + fact.name().substring(fact.name().lastIndexOf('.') + 1);
            default -> null;
        };
    }
}
