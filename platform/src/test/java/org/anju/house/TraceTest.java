package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.policy.guide.Clause;
import org.anju.policy.guide.Guide;
import org.anju.policy.guide.Trace;
import org.anju.policy.guide.TraceLine;
import org.anju.policy.guide.TraceLine.Status;
import org.junit.jupiter.api.Test;

/** Each clause of the guide has one line that says where it is carried out and which test shows it. */
class TraceTest {

    private static final Path ROOT = root();
    private static final Path COVERAGE = ROOT.resolve("docs/trace/coverage.md");
    private static final String AGAIN = "docs/trace/coverage.md does not say what trace.tsv says; print it again with: "
            + "./mvnw -q -pl platform -am test -Dtest=TraceTest -Dtrace.write=true -Dsurefire.failIfNoSpecifiedTests=false";

    private final Trace trace = Trace.read(text(ROOT.resolve("docs/trace/trace.tsv")));

    @Test
    void every_clause_has_exactly_one_line_and_no_line_is_without_its_clause() {
        assertThat(trace.lines())
                .extracting(TraceLine::id)
                .containsExactlyElementsOf(
                        Guide.yanqing().clauses().stream().map(Clause::id).toList());
    }

    @Test
    void a_line_says_the_same_kind_as_the_guide() {
        for (TraceLine line : trace.lines()) {
            assertThat(line.kind())
                    .as(line.id())
                    .isEqualTo(Guide.yanqing().clause(line.id()).kind());
        }
    }

    @Test
    void what_is_done_names_a_class_and_a_test_that_are_there() {
        var missing = new ArrayList<String>();
        for (TraceLine line : trace.lines()) {
            if (line.status() == Status.DONE) {
                missing.addAll(missing(line));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void what_is_planned_names_the_issue_that_will_carry_it() {
        assertThat(trace.lines().stream().filter(line -> line.status() == Status.PLANNED))
                .allSatisfy(line -> assertThat(line.where()).as(line.id()).matches("issue [2-9]"));
    }

    @Test
    void the_build_carries_the_same_trace() {
        assertThat(Trace.built()).isEqualTo(trace);
    }

    @Test
    void the_printed_coverage_says_what_the_trace_says() throws IOException {
        String printed = TraceCoverage.print(trace, Guide.yanqing());
        System.out.println(TraceCoverage.counts(trace));
        if (Boolean.getBoolean("trace.write")) {
            Files.writeString(COVERAGE, printed);
        }
        if (!Files.exists(COVERAGE) || !text(COVERAGE).equals(printed)) {
            fail(AGAIN);
        }
    }

    private static List<String> missing(TraceLine line) {
        var missing = new ArrayList<String>();
        if (source(line.where(), "main").isEmpty()) {
            missing.add(line.id() + ": no class " + line.where());
        }
        List<Path> test = source(line.testClass(), "test");
        if (test.isEmpty()) {
            missing.add(line.id() + ": no test class " + line.testClass());
        } else if (!text(test.getFirst()).contains("void " + line.testMethod() + "(")) {
            missing.add(line.id() + ": no test method " + line.test());
        }
        return missing;
    }

    private static List<Path> source(String className, String tree) {
        String file = className.replace('.', '/') + ".java";
        return Stream.of("policy", "platform")
                .map(module -> ROOT.resolve(module, "src", tree, "java").resolve(file))
                .filter(Files::isRegularFile)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("docs/trace/trace.tsv"))) {
            here = Objects.requireNonNull(here.getParent(), "docs/trace/trace.tsv not found above the tests");
        }
        return here;
    }
}
