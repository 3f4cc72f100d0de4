package org.anju.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The floor of the interface: browsers of 2021, both dark blocks alike, text that can be read. */
class StyleSheetTest {

    private final String css = read();

    @Test
    void only_what_old_office_browsers_know_is_used() {
        String plain = css.replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(plain)
                .doesNotContain(
                        ":has(",
                        "@layer",
                        "color-mix(",
                        "light-dark(",
                        "@container",
                        "container-type",
                        "subgrid",
                        "@property",
                        "oklch(",
                        "@scope",
                        "@import",
                        "url(http");
        int depth = 0;
        boolean media = false;
        var head = new StringBuilder();
        for (char c : plain.toCharArray()) {
            if (c == '{') {
                boolean outer = depth == 0;
                media = outer ? head.toString().strip().startsWith("@") : media;
                assertThat(outer || media && depth == 1).as("nested: " + head).isTrue();
                depth++;
                head.setLength(0);
            } else if (c == '}') {
                depth--;
                head.setLength(0);
            } else if (c == ';') {
                head.setLength(0);
            } else {
                head.append(c);
            }
        }
        assertThat(depth).isZero();
    }

    @Test
    void both_dark_blocks_say_the_same() {
        assertThat(tokens(":root[data-theme=\"dark\"]")).isEqualTo(tokens(":root[data-theme=\"auto\"]"));
    }

    @Test
    void text_and_controls_can_be_told_from_their_ground() {
        Map<String, String> light = tokens(":root");
        Map<String, String> dark = new TreeMap<>(light);
        dark.putAll(tokens(":root[data-theme=\"dark\"]"));
        for (Map<String, String> scheme : List.of(light, dark)) {
            for (String ground : List.of("--paper", "--surface", "--surface-2")) {
                for (String text :
                        List.of("--ink", "--ink-2", "--ink-3", "--brand", "--ok", "--warn", "--bad", "--hold")) {
                    assertContrast(scheme, text, ground, 4.5);
                }
                assertContrast(scheme, "--line-strong", ground, 3);
                assertContrast(scheme, "--focus", ground, 3);
            }
            for (String state : List.of("--ok", "--warn", "--bad", "--hold", "--brand")) {
                assertContrast(scheme, state, state + "-tint", 4.5);
                assertContrast(scheme, "--ink", state + "-tint", 4.5);
            }
            assertContrast(scheme, "--on-brand", "--brand-solid", 4.5);
            assertContrast(scheme, "--on-chrome", "--chrome", 4.5);
            assertContrast(scheme, "--on-chrome-2", "--chrome", 4.5);
        }
    }

    private static void assertContrast(Map<String, String> scheme, String text, String ground, double least) {
        double one = luminance(String.valueOf(scheme.get(text)));
        double other = luminance(String.valueOf(scheme.get(ground)));
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertThat(contrast).as(text + " on " + ground).isGreaterThanOrEqualTo(least);
    }

    private static double luminance(String hex) {
        String full = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(full.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private Map<String, String> tokens(String selector) {
        var blocks = new ArrayList<Map<String, String>>();
        var block = Pattern.compile("(?m)^\\s*" + Pattern.quote(selector) + " \\{([^}]*)\\}")
                .matcher(css);
        while (block.find()) {
            var found = new TreeMap<String, String>();
            var token =
                    Pattern.compile("(--[a-z0-9-]+|color-scheme):\\s*([^;]+);").matcher(block.group(1));
            while (token.find()) {
                found.put(token.group(1), token.group(2).strip());
            }
            blocks.add(found);
        }
        assertThat(blocks).as(selector).isNotEmpty();
        return blocks.getFirst();
    }

    private static String read() {
        try {
            return new ClassPathResource("assets/app.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
