package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anju.house.Sources.Source;
import org.junit.jupiter.api.Test;

/** docs/house.md §10: files are small, say what they are, and leave nothing lying about. */
class FilesTest {

    private static final int LARGE = 250;
    private static final int TOO_LARGE = 400;
    private static final int MEDIAN = 50;

    private static final Pattern TYPE = Pattern.compile(
            "^(?:@\\w.*|public |final |abstract |sealed |non-sealed |static )*(class|record|enum|interface|@interface) ");

    @Test
    void no_file_is_longer_than_four_hundred_lines_and_a_long_one_gives_its_reason() {
        List<String> long_ones = new ArrayList<>();
        for (Source each : Sources.java()) {
            int lines = each.lines().size();
            boolean reason = each.lines().stream().limit(40).anyMatch(line -> line.contains("long because"));
            if (lines > TOO_LARGE) {
                long_ones.add(each.name() + " has " + lines + " lines: cut it");
            } else if (lines > LARGE && !reason) {
                long_ones.add(each.name() + " has " + lines + " lines and no “long because …” at its head");
            }
        }
        assertThat(long_ones).isEmpty();
    }

    @Test
    void half_of_all_files_are_shorter_than_fifty_lines() {
        List<Integer> sizes = Sources.java().stream()
                .map(each -> each.lines().size())
                .sorted()
                .toList();
        int median = sizes.get(sizes.size() / 2);
        System.out.println("files: " + sizes.size() + ", median " + median + " lines, longest " + sizes.getLast());
        assertThat(median).isLessThan(MEDIAN);
    }

    @Test
    void every_type_says_in_its_first_line_what_it_is() {
        List<String> silent = new ArrayList<>();
        for (Source each : Sources.java()) {
            if (each.path().endsWith("package-info.java")) {
                continue;
            }
            boolean told = false;
            for (String line : each.lines()) {
                told |= line.startsWith("/**");
                if (TYPE.matcher(line).find()) {
                    break;
                }
            }
            if (!told) {
                silent.add(each.name());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void nothing_unfinished_or_careless_lies_about() {
        List<String> found = new ArrayList<>();
        for (Source each : Sources.java()) {
            String code = each.code();
            mark(found, each, each.text(), "\\b(TODO|FIXME|XXX)\\b");
            mark(found, each, code, "throw new (RuntimeException|Exception|Error)\\(");
            mark(found, each, code, "\\blombok\\.");
            mark(
                    found,
                    each,
                    code,
                    "@SuppressWarnings\\((?!\"(NullAway|StringSplitter|serial|unchecked|deprecation)\")");
            if (!each.room().equals("app")) {
                mark(found, each, code, "System\\.(out|err)\\b");
                mark(found, each, code, "\\.printStackTrace\\(\\)");
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void no_code_is_commented_out() {
        List<String> found = new ArrayList<>();
        for (Source each : Sources.java()) {
            mark(found, each, each.text(), "(?m)^\\s*//.*[;{]\\s*$");
        }
        assertThat(found).isEmpty();
    }

    private static void mark(List<String> found, Source source, String text, String pattern) {
        Pattern.compile(pattern)
                .matcher(text)
                .results()
                .forEach(hit -> found.add(source.name() + ": " + hit.group().strip()));
    }
}
