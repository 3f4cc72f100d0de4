package org.anju.policy.precheck;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How many assessments with all findings one core makes in a second; at least 100,000 are asked for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AssessmentBench {

    private static final int MIXED = 1000;

    private final Query[] queries = new Query[MIXED];

    public AssessmentBench() {
        var random = new RandomRequests(1);
        for (int i = 0; i < MIXED; i++) {
            queries[i] = Requests.query(random.next());
        }
    }

    @Benchmark
    @OperationsPerInvocation(MIXED)
    public void assess(Blackhole hole) {
        for (Query query : queries) {
            hole.consume(Precheck.assess(query));
        }
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(AssessmentBench.class.getSimpleName())
                        .threads(1)
                        .build())
                .run();
    }
}
