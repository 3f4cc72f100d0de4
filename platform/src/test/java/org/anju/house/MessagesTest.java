package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.anju.house.Sources.Source;
import org.junit.jupiter.api.Test;

/** docs/house.md §9: every word a reader sees is a message, in both languages, in a voice that helps. */
class MessagesTest {

    private static final String ENGLISH = "_en.properties";

    /** A key given whole: not glued to anything by a plus. */
    private static final Pattern USED = Pattern.compile("(?:\\bframe\\.t|\\bWords\\.of)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern CHINESE = Pattern.compile("[\\u3400-\\u9fff\\u3000-\\u303f\\uff00-\\uffef]");

    private static Map<String, String> keys(boolean english) {
        Map<String, String> keys = new HashMap<>();
        for (Source each : Sources.messages()) {
            if (each.name().endsWith(ENGLISH) == english) {
                Properties properties = new Properties();
                try {
                    properties.load(new StringReader(each.text()));
                } catch (IOException neverFromAString) {
                    throw new IllegalStateException(neverFromAString);
                }
                properties.forEach((key, value) -> keys.put(String.valueOf(key), String.valueOf(value)));
            }
        }
        return keys;
    }

    @Test
    void every_key_speaks_both_languages() {
        Map<String, String> chinese = keys(false);
        Map<String, String> english = keys(true);
        assertThat(difference(chinese.keySet(), english.keySet()))
                .as("without English")
                .isEmpty();
        assertThat(difference(english.keySet(), chinese.keySet()))
                .as("without Chinese")
                .isEmpty();
    }

    @Test
    void no_key_is_given_twice() {
        for (boolean english : new boolean[] {false, true}) {
            Set<String> seen = new HashSet<>();
            List<String> twice = new ArrayList<>();
            for (Source each : Sources.messages()) {
                if (each.name().endsWith(ENGLISH) != english) {
                    continue;
                }
                for (String line : each.lines()) {
                    String key = line.split("[=:]", 2)[0].strip();
                    if (!line.startsWith("#") && line.contains("=") && !line.startsWith(" ") && !seen.add(key)) {
                        twice.add(each.name() + ": " + key);
                    }
                }
            }
            assertThat(twice).isEmpty();
        }
    }

    @Test
    void the_voice_never_scolds() {
        List<String> scolding = new ArrayList<>();
        keys(false).forEach((key, value) -> {
            for (String word : List.of("有误", "非法", "您", "请勿", "无效输入")) {
                if (value.contains(word)) {
                    scolding.add(key + ": " + word);
                }
            }
        });
        assertThat(scolding).isEmpty();
    }

    @Test
    void every_key_a_page_or_controller_names_is_there() {
        Set<String> known = keys(false).keySet();
        Set<String> missing = new TreeSet<>();
        List<Source> all = new ArrayList<>(Sources.templates());
        all.addAll(Sources.java());
        for (Source each : all) {
            USED.matcher(each.text()).results().map(hit -> hit.group(1)).forEach(key -> {
                boolean prefix = known.stream().anyMatch(whole -> whole.startsWith(key + "."));
                if (!known.contains(key) && !prefix) {
                    missing.add(each.name() + ": " + key);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_template_holds_literal_text() {
        Set<String> literal = new TreeSet<>();
        for (Source each : Sources.templates()) {
            String text = each.text().replaceAll("(?s)<%--.*?--%>", "");
            if (CHINESE.matcher(text).find()) {
                literal.add(each.name() + " has Chinese characters");
            }
            visible(text).forEach(words -> literal.add(each.name() + ": " + words));
        }
        assertThat(literal).isEmpty();
    }

    /** What a reader would see between two tags once all that the engine replaces is gone. */
    private static List<String> visible(String template) {
        String shown = withoutExpressions(template)
                .replaceAll("(?m)^\\s*@(import|param).*$", "")
                .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
        List<String> words = new ArrayList<>();
        Pattern.compile(">([^<>@{}$`]*)<").matcher(shown).results().forEach(hit -> {
            String text = hit.group(1).replaceAll("&[a-z#0-9]+;", "").strip();
            if (Pattern.compile("\\b[A-Za-z]{3,}\\b").matcher(text).find() && !text.contains("\"")) {
                words.add(text);
            }
        });
        return words;
    }

    private static final Pattern CONTROL = Pattern.compile("@(?:if|elseif|for)\\s*\\(");

    /** Cuts {@code ${…}}, {@code !{…}} and the round brackets after {@code @if}, {@code @elseif}, {@code @for}. */
    private static String withoutExpressions(String template) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            boolean braces = template.startsWith("${", at) || template.startsWith("!{", at);
            var control = CONTROL.matcher(template).region(at, template.length());
            if (braces) {
                at = afterPair(template, at + 1, '{', '}');
            } else if (control.lookingAt()) {
                at = afterPair(template, control.end() - 1, '(', ')');
            } else {
                kept.append(template.charAt(at));
                at++;
            }
        }
        return kept.toString();
    }

    private static int afterPair(String text, int open, char opening, char closing) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            if (text.charAt(at) == opening) {
                depth++;
            } else if (text.charAt(at) == closing && --depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
