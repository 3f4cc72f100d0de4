package org.anju.policy.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The rules against the contract written a second time, over seeded random requests. */
class OracleTest {

    private static final int REQUESTS = 6000;
    /** 2^16 trials for one request are enough to wait for. */
    private static final int MOST_OPEN = 13;

    private final long seed = Long.getLong("anju.seed", new Random().nextInt(1_000_000));

    private Stream<ObjectNode> requests() {
        System.out.println("seed " + seed + " (again with -Danju.seed=" + seed + ")");
        var random = new RandomRequests(seed);
        return Stream.generate(random::next).limit(REQUESTS);
    }

    @Test
    void verdict_and_missing_are_what_trying_every_open_point_both_ways_gives() {
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        requests().forEach(request -> {
            var oracle = new Oracle(request);
            if (Oracle.open(oracle.points(LocalDate.parse(request.get("on").asString()))) > MOST_OPEN) {
                return;
            }
            Oracle.Tried tried = oracle.tryAll();
            Assessment answer = Precheck.assess(Requests.query(request));
            assertThat(answer.verdict()).as(request.toString()).isEqualTo(tried.verdict());
            assertThat(answer.missing()).as(request.toString()).isEqualTo(tried.missing());
            seen.merge(answer.verdict(), 1, Integer::sum);
        });
        System.out.println(seen);
        assertThat(seen).containsOnlyKeys(Verdict.values());
        assertThat(seen.values()).allMatch(count -> count > 20);
    }

    @Test
    void the_earliest_day_is_the_one_found_by_walking_day_by_day() {
        int[] found = new int[2];
        requests().limit(REQUESTS / 6).forEach(request -> {
            Assessment answer = Precheck.assess(Requests.query(request));
            LocalDate expected = answer.verdict() == Verdict.UNDECIDED ? null : new Oracle(request).earliest();
            assertThat(answer.earliestEligibleOn()).as(request.toString()).isEqualTo(expected);
            if (answer.verdict() == Verdict.NOT_ELIGIBLE || answer.verdict() == Verdict.REFERRED) {
                found[expected == null ? 0 : 1]++;
            }
        });
        System.out.println("never " + found[0] + ", later " + found[1]);
        assertThat(found[0]).isGreaterThan(20);
        assertThat(found[1]).isGreaterThan(20);
    }

    @Test
    void a_fact_that_is_not_missing_may_be_anything() {
        var random = new Random(seed);
        requests().limit(REQUESTS / 6).forEach(request -> {
            Assessment answer = Precheck.assess(Requests.query(request));
            if (answer.verdict() != Verdict.UNDECIDED) {
                return;
            }
            LocalDate on = LocalDate.parse(request.get("on").asString());
            for (Map.Entry<String, List<String>> each :
                    RandomRequests.domain(on).entrySet()) {
                if (known(request, each.getKey()) || answer.missing().contains(each.getKey())) {
                    continue;
                }
                ObjectNode filled = request.deepCopy();
                RandomRequests.put(
                        filled,
                        each.getKey(),
                        each.getValue().get(random.nextInt(each.getValue().size())));
                Assessment again = Precheck.assess(Requests.query(filled));
                assertThat(again.verdict()).as(each.getKey() + " in " + filled).isEqualTo(Verdict.UNDECIDED);
                assertThat(again.missing()).as(each.getKey() + " in " + filled).isEqualTo(answer.missing());
            }
        });
    }

    private static boolean known(ObjectNode request, String path) {
        return request.at("/" + path.replace('.', '/')).isMissingNode() == false;
    }
}
