package org.anju.cases.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.policy.employer.Standing;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.precheck.Precheck;
import org.anju.policy.precheck.Query;
import org.anju.policy.precheck.Verdict;
import org.anju.policy.rule.AverageWage;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.PackField;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Policy;
import org.anju.policy.rule.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fast way says of many cases is what one would find by looking at each. */
class SimulationTest {

    private static final LocalDate FROM = LocalDate.of(2027, 7, 20);
    private static final int MANY = 4_000;

    private static Parameters on(Policy policy) {
        return policy.on(FROM).orElseThrow();
    }

    private static Policy with(PackField field, String value) {
        return Policy.shipped().with(Pack.YANQING, field, value, FROM, "x", FROM);
    }

    @ParameterizedTest
    @CsvSource({
        "INCOME_MULTIPLE, 1.5, 1",
        "INCOME_MULTIPLE, 1.0, 2",
        "INNOVATION_MULTIPLE, 4, 3",
        "WORK_MONTHS, 12, 4",
        "CAPITAL_FROM, 2000000, 5",
        "TAX_DAYS, 730, 6",
        "EMPLOYED_MONTHS, 12, 7",
        "SHARE_RANK_TO, 3, 8",
        "AWARD_FROM, 省部级二等奖, 9"
    })
    void equals_brute_force_case_by_case(PackField field, String value, long seed) {
        assertSame(RandomFacts.many(MANY, seed), on(with(field, value)));
    }

    @Test
    void equals_brute_force_for_a_wage() {
        Policy wage = Policy.shipped().with(new Series.Entry<>(FROM, new AverageWage(2026, 149753, 12479), "x", FROM));
        assertSame(RandomFacts.many(MANY, 99), on(wage));
    }

    private static void assertSame(List<Frozen> cases, Parameters after) {
        Parameters before = on(Policy.shipped());
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        Map<String, Integer> clauses = new HashMap<>();
        Map<String, Effect> turned = new HashMap<>();
        for (Frozen each : cases) {
            Assessment was = Precheck.assess(new Query(moved(before, each), each.applicant(), each.employer()));
            Assessment would = Precheck.assess(new Query(moved(after, each), each.applicant(), each.employer()));
            Effect effect = slow(was, would);
            counts.merge(effect, 1, Integer::sum);
            if (effect != Effect.UNCHANGED) {
                turned.put(each.caseNo(), effect);
            }
            was.findings().forEach(finding -> {
                if (would.on(finding.clause()).result() != finding.result()) {
                    clauses.merge(finding.clause(), 1, Integer::sum);
                }
            });
        }
        Simulation fast = Simulation.run(cases.stream(), before, after);
        assertThat(fast.cases()).isEqualTo(MANY);
        assertThat(fast.clauses()).isEqualTo(clauses).isNotEmpty();
        for (Effect each : Effect.values()) {
            assertThat(fast.of(each)).as("%s", each).isEqualTo(counts.getOrDefault(each, 0));
        }
        assertThat(fast.turned()).hasSameSizeAs(turned.keySet()).isNotEmpty();
        fast.turned().forEach(each -> assertThat(each.effect()).isEqualTo(turned.get(each.caseNo())));
    }

    private static Parameters moved(Parameters on, Frozen frozen) {
        return new Parameters(on.pack(), frozen.on(), on.wage(), on.innovationAnnual(), on.serviceAnnual());
    }

    /** Written out: from, to. */
    private static Effect slow(Assessment was, Assessment would) {
        String person = letter(was.verdict()) + letter(would.verdict());
        String employer = letter(was.standing()) + letter(would.standing());
        return switch (person.charAt(0) == person.charAt(1) ? employer : person) {
            case "?y", "ny" -> Effect.GAINS;
            case "yn", "y?" -> Effect.LOSES;
            case "n?" -> Effect.OPENS;
            case "?n" -> Effect.CLOSES;
            default -> Effect.UNCHANGED;
        };
    }

    private static String letter(Verdict verdict) {
        return verdict == Verdict.ELIGIBLE ? "y" : verdict == Verdict.UNDECIDED ? "?" : "n";
    }

    private static String letter(Standing standing) {
        return standing == Standing.FULL ? "y" : standing == Standing.UNDECIDED ? "?" : "n";
    }

    @Test
    void nothing_changes_where_nothing_is_proposed() {
        Parameters same = on(Policy.shipped());
        Simulation none = Simulation.run(RandomFacts.many(100, 1).stream(), same, same);
        assertThat(none.of(Effect.UNCHANGED)).isEqualTo(100);
        assertThat(none.turned()).isEmpty();
        assertThat(none.clauses()).isEmpty();
    }
}
