package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anju.cases.breach.BreachVerb;
import org.anju.cases.employer.EmployerVerb;
import org.anju.cases.flow.Verb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written to the trail can be read there as words, in both languages. */
class ActWordsTest {

    /** The code of an act where something is recorded; the kind of a thing stands in {@code new Subject("…")}. */
    private static final Pattern ACT = Pattern.compile(
            "\\b(?:record|done|note)\\s*\\([^;{}]*?(?<!Subject\\()\"([a-z][a-z-]*\\.[a-z][a-z_.-]*[a-z])\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void every_act_that_is_recorded_has_its_words(String language) throws IOException {
        Set<String> acts = new TreeSet<>();
        for (Sources.Source source : Sources.java()) {
            if (source.code().contains("org.anju.trail.Trail;")) {
                ACT.matcher(source.code()).results().forEach(found -> acts.add(found.group(1)));
            }
        }
        assertThat(acts).hasSizeGreaterThan(100);
        Stream.of(BreachVerb.values()).forEach(verb -> acts.add("breach." + lower(verb)));
        List<String> keys = Stream.of(
                        acts.stream().map(act -> "trail.act." + act),
                        Arrays.stream(Verb.values()).map(verb -> "cases.verb." + verb),
                        Arrays.stream(EmployerVerb.values()).map(verb -> "cases.employer.verb." + verb))
                .flatMap(each -> each)
                .toList();
        assertThat(words(language).keySet()).containsAll(List.<Object>copyOf(keys));
    }

    private static String lower(Enum<?> verb) {
        return verb.name().toLowerCase(Locale.ROOT);
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        for (Sources.Source file : Sources.messages()) {
            if (file.name().endsWith("_en.properties") == language.equals("_en")) {
                words.load(new StringReader(file.text()));
            }
        }
        return words;
    }
}
