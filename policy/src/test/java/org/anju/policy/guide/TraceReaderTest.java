package org.anju.policy.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anju.policy.guide.TraceLine.Status;
import org.junit.jupiter.api.Test;

class TraceReaderTest {

    private static final String HEADER = "id\tkind\tstatus\twhere\ttest\n";

    @Test
    void a_line_tells_kind_status_class_and_test() {
        Trace trace = Trace.read(HEADER + "G-1.2-1\tenforce\tdone\ta.b.C\ta.b.CTest#it_opens\n"
                + "G-4.1-1\trecord\tplanned\tissue 6\t-\n");
        TraceLine line = trace.of("G-1.2-1").orElseThrow();
        assertThat(line)
                .isEqualTo(new TraceLine("G-1.2-1", Clause.Kind.ENFORCE, Status.DONE, "a.b.C", "a.b.CTest#it_opens"));
        assertThat(line.testClass()).isEqualTo("a.b.CTest");
        assertThat(line.testMethod()).isEqualTo("it_opens");
        assertThat(trace.of("G-4.1-1").orElseThrow().testMethod()).isEmpty();
        assertThat(trace.count(Status.DONE)).isEqualTo(1);
        assertThat(trace.count(Clause.Kind.RECORD, Status.PLANNED)).isEqualTo(1);
        assertThat(trace.of("G-9-9")).isEmpty();
    }

    @Test
    void a_file_without_its_header_or_a_line_of_another_shape_is_refused() {
        assertThatThrownBy(() -> Trace.read("G-1.2-1\tenforce")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trace.read(HEADER + "G-1.2-1\tenforce\tdone"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_build_carries_a_line_for_every_clause() {
        assertThat(Trace.built().lines()).hasSameSizeAs(Guide.yanqing().clauses());
    }
}
