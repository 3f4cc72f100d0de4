package org.anju.web.kit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.policy.rule.Phrase;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.Parsed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A form as it was sent in. The file is long because each way of reading a field stands here, side by side. Nothing is bound by name: a field counts only where a page reads it.
 *
 * <p>A reader that finds a problem notes it and gives a stand-in ({@code ""}, zero, the epoch), so that a page can build
 * its record in one go; {@link Acts} performs nothing while there are problems. {@code …OrNull} readers take an empty field.
 */
public final class Form {

    static final String ONCE = "_once";
    static final String CSRF = "_csrf";

    private static final Pattern NUMBERED = Pattern.compile("(.+)\\.(\\d+)");

    private final FormFields fields;
    private final FormProblems problems;
    private final String prefix;
    private final String labels;

    Form(FormFields fields) {
        this(fields, new FormProblems(), "", "");
    }

    private Form(FormFields fields, FormProblems problems, String prefix, String labels) {
        this.fields = fields;
        this.problems = problems;
        this.prefix = prefix;
        this.labels = labels;
    }

    /** For tests and for pages that read their answers from the address. */
    public static Form of(Map<String, List<String>> values) {
        return new Form(new FormFields(new java.util.TreeMap<>(values), Map.of()));
    }

    /** The same form, whose fields are called by the message keys {@code labels + field} in problems. */
    public Form labels(String labels) {
        return new Form(fields, problems, prefix, labels);
    }

    /** The same form below {@code prefix}: {@code at("work.0.").text("title", 60)} reads {@code work.0.title}. */
    public Form at(String prefix) {
        return new Form(fields, problems, this.prefix + prefix, labels);
    }

    /** The repeated groups sent as {@code work.0.…, work.1.…}, in order; at most 100. */
    public List<Form> rows(String name) {
        var start = Pattern.compile(Pattern.quote(prefix + name) + "\\.(\\d{1,2})\\..+");
        SortedSet<Integer> found = new TreeSet<>();
        for (String each : fields.names()) {
            var match = start.matcher(each);
            if (match.matches()) {
                found.add(Integer.valueOf(match.group(1)));
            }
        }
        return found.stream().map(i -> at(name + "." + i + ".")).toList();
    }

    public FormProblems problems() {
        return problems;
    }

    public boolean ok() {
        return problems.none();
    }

    /** Notes a problem of the page's own at {@code field}. */
    public void problem(String field, String key, Object... args) {
        problems.add(prefix + field, new Phrase(key, List.of(args)));
    }

    /** The raw text, trimmed; empty when not sent. */
    public String raw(String field) {
        return fields.first(prefix + field);
    }

    /** All values of that name, e.g. of ticked boxes. */
    public List<String> all(String field) {
        return fields.all(prefix + field);
    }

    public boolean has(String field) {
        return !raw(field).isEmpty();
    }

    /** What the page itself adds, for when the form is shown again: a file that it keeps meanwhile. */
    public void keep(String field, String value) {
        fields.add(prefix + field, value);
    }

    public String text(String field, int most) {
        return required(field, "kit.problem.fill", "", Parse.text(most));
    }

    public @Nullable String textOrNull(String field, int most) {
        return optional(field, Parse.text(most));
    }

    /** A text that must look so; {@code key} says what is right. */
    public String matching(String field, Pattern pattern, String key) {
        return required(field, "kit.problem.fill", "", Parse.matching(pattern, key));
    }

    public @Nullable String matchingOrNull(String field, Pattern pattern, String key) {
        return optional(field, Parse.matching(pattern, key));
    }

    /** 年/月/日 in three boxes {@code field.y .m .d}, or {@code 20180630} or {@code 2018-06-30} in the first. */
    public LocalDate date(String field) {
        LocalDate read = dateOrNull(field);
        if (read == null && problems.at(prefix + field) == null) {
            problems.add(prefix + field, Phrase.of("kit.problem.fill", label(field)));
        }
        return read == null ? LocalDate.EPOCH : read;
    }

    public @Nullable LocalDate dateOrNull(String field) {
        String year = has(field) ? raw(field) : raw(field + ".y");
        return take(field, Parse.date(year, raw(field + ".m"), raw(field + ".d")));
    }

    /** Yuan with at most two decimals; {@code 14,820} and {@code 14820元} are understood. */
    /** A day in one field and a time of day in another, both of Beijing; {@code like} shows how a time is written. */
    public Instant moment(String day, String time, String like) {
        LocalDate on = date(day);
        return on.atTime(required(time, "kit.problem.fill", LocalTime.MIDNIGHT, Parse.time(like)))
                .atZone(Beijing.ZONE)
                .toInstant();
    }

    public BigDecimal money(String field) {
        return required(field, "kit.problem.fill", BigDecimal.ZERO, Parse::money);
    }

    public @Nullable BigDecimal moneyOrNull(String field) {
        return optional(field, Parse::money);
    }

    public int number(String field, int least, int most) {
        return required(field, "kit.problem.fill", least, Parse.number(least, most));
    }

    public @Nullable Integer numberOrNull(String field, int least, int most) {
        return optional(field, Parse.number(least, most));
    }

    public <E extends Enum<E>> E choice(String field, Class<E> of) {
        return required(field, "kit.problem.pick", of.getEnumConstants()[0], Parse.choice(of));
    }

    public <E extends Enum<E>> @Nullable E choiceOrNull(String field, Class<E> of) {
        return optional(field, Parse.choice(of));
    }

    /** All ticked boxes of that name. */
    public <E extends Enum<E>> List<E> choices(String field, Class<E> of) {
        var picked = new ArrayList<E>();
        for (String each : fields.all(prefix + field)) {
            E one = take(field, Parse.choice(of).apply(each));
            if (one != null && !picked.contains(one)) {
                picked.add(one);
            }
        }
        return List.copyOf(picked);
    }

    /** One of the offered codes, e.g. an id from a list the page has shown. */
    public String oneOf(String field, Iterable<String> offered) {
        return required(field, "kit.problem.pick", "", Parse.oneOf(offered));
    }

    public boolean yesNo(String field) {
        return required(field, "kit.problem.pick", false, Parse::yesNo);
    }

    public @Nullable Boolean yesNoOrNull(String field) {
        return optional(field, Parse::yesNo);
    }

    public boolean ticked(String field) {
        return has(field);
    }

    /** Reads with a parser of the caller's own, e.g. {@code ResidentId}. */
    public <T> T required(String field, String emptyKey, T standIn, Function<String, Parse<T>> parser) {
        String raw = raw(field);
        if (raw.isEmpty()) {
            problems.add(prefix + field, Phrase.of(emptyKey, label(field)));
            return standIn;
        }
        T read = take(field, parser.apply(raw));
        return read == null ? standIn : read;
    }

    public <T> @Nullable T optional(String field, Function<String, Parse<T>> parser) {
        String raw = raw(field);
        return raw.isEmpty() ? null : take(field, parser.apply(raw));
    }

    /** Reads a value of the policy, e.g. {@code form.parsed("sum", Yuan::parse)}; null where there is a problem. */
    public <T> @Nullable T parsed(String field, Function<String, Parsed<T>> parser) {
        if (!has(field)) {
            problems.add(prefix + field, new Phrase("kit.problem.fill", List.of(label(field))));
        }
        return parsedOrNull(field, parser);
    }

    public <T> @Nullable T parsedOrNull(String field, Function<String, Parsed<T>> parser) {
        if (!has(field)) {
            return null;
        }
        return switch (parser.apply(raw(field))) {
            case Parsed.Good<T>(T it) -> it;
            case Parsed.Bad<T>(String key, List<Object> args) -> {
                problems.add(prefix + field, new Phrase(key, args));
                yield null;
            }
        };
    }

    public @Nullable MultipartFile file(String field) {
        return fields.file(prefix + field);
    }

    public List<MultipartFile> files(String field) {
        return fields.filesOf(prefix + field);
    }

    String once() {
        return fields.first(ONCE);
    }

    /** The fingerprint of all that was sent, save the tokens: a key used again with another body shows. */
    byte[] fingerprint() {
        return fields.fingerprint();
    }

    private <T> @Nullable T take(String field, Parse<T> parsed) {
        Phrase wrong = parsed.wrong();
        if (wrong != null) {
            var args = new ArrayList<Object>(List.of(label(field)));
            args.addAll(wrong.args());
            problems.add(prefix + field, new Phrase(wrong.key(), args));
        }
        return parsed.value();
    }

    /** {@code annualIncome.2023} is called by {@code annualIncome} with 2023 as figure. */
    private Phrase label(String field) {
        if (labels.isEmpty()) {
            return Phrase.of("kit.problem.this");
        }
        Matcher numbered = NUMBERED.matcher(field);
        return numbered.matches()
                ? new Phrase(labels + numbered.group(1), List.of(numbered.group(2)))
                : Phrase.of(labels + field);
    }
}
