package org.anju.web.open.check;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor has said so far. It lives in the address of the page and nowhere else.
 *
 * @param values known facts by name, in the order of asking
 * @param skipped facts he is not sure of: unknown, and not asked again
 * @param on the planned day of submission
 * @param chosen whether he has chosen that day himself
 */
record Answers(
        Map<String, String> values, Set<String> skipped, LocalDate on, boolean chosen, List<Question> questions) {

    /** Last year about which anything can be said; the wage series begins before. */
    private static final LocalDate EARLIEST = LocalDate.of(2024, 1, 1);

    static Answers read(Form form, LocalDate today) {
        LocalDate planned = form.dateOrNull("on");
        if (planned != null && (planned.isBefore(EARLIEST) || planned.isAfter(today.plusYears(5)))) {
            form.problem("on", "check.problem.on", EARLIEST, today.plusYears(5));
            planned = null;
        }
        LocalDate on = planned == null ? today : planned;
        List<Question> questions = Question.all(on.getYear());
        var values = new LinkedHashMap<String, String>();
        var skipped = new LinkedHashSet<String>();
        List<String> said = List.of(form.raw("skip").split(","));
        for (Question question : questions) {
            for (Fact fact : question.facts()) {
                String value = fact.read(form);
                if (value != null) {
                    values.put(fact.name(), value);
                } else if (said.contains(fact.name())
                        || form.raw(fact.name()).equals(Fact.UNSURE)
                        || form.raw("unsure").equals(question.key())) {
                    skipped.add(fact.name());
                }
            }
        }
        return new Answers(values, skipped, on, planned != null, questions);
    }

    Answers without(Question question) {
        var rest = new LinkedHashMap<>(values);
        var unsure = new LinkedHashSet<>(skipped);
        question.facts().forEach(fact -> {
            rest.remove(fact.name());
            unsure.remove(fact.name());
        });
        return new Answers(rest, unsure, on, chosen, questions);
    }

    /** The same answers, to be judged on another day. */
    Answers planned(LocalDate day) {
        return new Answers(values, skipped, day, true, questions);
    }

    boolean touches(Question question) {
        return question.facts().stream().anyMatch(f -> values.containsKey(f.name()) || skipped.contains(f.name()));
    }

    int count() {
        return (int) questions.stream().filter(this::touches).count();
    }

    @Nullable
    Question question(String key) {
        return questions.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The fields a form must carry along, as the address would. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<>(values);
        if (!skipped.isEmpty()) {
            fields.put("skip", String.join(",", skipped));
        }
        if (chosen) {
            fields.put("on", on.toString());
        }
        return fields;
    }

    /** {@code ?a=1&b=2}, or empty. */
    String query(String... more) {
        var parts = new ArrayList<String>();
        fields().forEach((name, value) -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        parts.addAll(List.of(more));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    @Nullable
    Boolean yesNo(String name) {
        String said = values.get(name);
        return said == null ? null : said.equals("yes");
    }

    @Nullable
    LocalDate date(String name) {
        String said = values.get(name);
        return said == null ? null : LocalDate.parse(said);
    }

    @Nullable
    BigDecimal money(String name) {
        String said = values.get(name);
        return said == null ? null : new BigDecimal(said);
    }

    @Nullable
    Integer number(String name) {
        String said = values.get(name);
        return said == null ? null : Integer.valueOf(said);
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> of) {
        String said = values.get(name);
        return said == null ? null : Enum.valueOf(of, said);
    }

    /** The known years below that prefix, or null where none is known. */
    @Nullable
    Map<Integer, BigDecimal> years(String prefix) {
        var years = new LinkedHashMap<Integer, BigDecimal>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                years.put(Integer.valueOf(name.substring(prefix.length())), new BigDecimal(value));
            }
        });
        return years.isEmpty() ? null : years;
    }

    boolean any(Collection<String> names) {
        return names.stream().anyMatch(values::containsKey);
    }
}
