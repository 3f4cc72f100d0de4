package org.anju.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anju.web.kit.Language;
import org.anju.web.kit.Messages;
import org.junit.jupiter.api.Test;

/** Whatever a rule may say has words in both languages, and no word is left over that no rule says. */
class PhrasesTest {

    private static final Path RULES = Path.of("../policy/src/main/java/org/anju/policy");
    private static final Pattern KEY = Pattern.compile("\"(policy\\.[A-Za-z0-9_.]+)\"");

    private static Set<String> keysInRules() throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher found = KEY.matcher(Files.readString(file));
                while (found.find()) {
                    keys.add(found.group(1));
                }
            }
        }
        return keys;
    }

    @Test
    void every_phrase_of_the_rules_has_words_and_every_word_a_rule() throws IOException {
        var messages = new Messages(true);
        Set<String> keys = keysInRules();
        assertThat(keys).hasSizeGreaterThan(80);
        for (Language language : Language.values()) {
            Set<String> known = messages.keys(language);
            for (String key : keys) {
                assertThat(known.contains(key) || known.contains(key + ".met"))
                        .as(key)
                        .isTrue();
            }
        }
    }
}
