package org.anju.cases.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.precheck.Precheck;
import org.anju.policy.precheck.Query;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Parameters;

/**
 * 模拟结果: the same facts under the values in force and under the proposed ones, each case on the day it was handed in.
 *
 * @param cases how many were asked
 * @param counts of each effect, all of them
 * @param clauses in how many cases the answer to each clause turned, whatever became of the case
 * @param turned the cases in which something turned for the person or the employer, by their number
 */
public record Simulation(
        int cases, Map<Effect, Integer> counts, SortedMap<String, Integer> clauses, List<Turned> turned) {

    /** All processors share the work: rules know nothing but what they are given. */
    public static Simulation run(Stream<Frozen> cases, Parameters before, Parameters after) {
        return sum(cases.parallel().map(each -> turned(each, before, after)).toList());
    }

    static Turned turned(Frozen frozen, Parameters before, Parameters after) {
        Assessment was = assess(frozen, before);
        Assessment would = assess(frozen, after);
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < was.findings().size(); i++) {
            Finding finding = was.findings().get(i);
            if (finding.result() != would.findings().get(i).result()) {
                clauses.add(finding.clause());
            }
        }
        return new Turned(frozen.caseNo(), Effect.of(was, would), List.copyOf(clauses));
    }

    private static Assessment assess(Frozen frozen, Parameters on) {
        return Precheck.assess(new Query(on.at(frozen.on()), frozen.applicant(), frozen.employer()));
    }

    private static Simulation sum(List<Turned> all) {
        var counts = new EnumMap<Effect, Integer>(Effect.class);
        for (Effect each : Effect.values()) {
            counts.put(each, 0);
        }
        var clauses = new TreeMap<String, Integer>();
        var turned = new ArrayList<Turned>();
        for (Turned each : all) {
            counts.merge(each.effect(), 1, Integer::sum);
            each.clauses().forEach(clause -> clauses.merge(clause, 1, Integer::sum));
            if (each.effect() != Effect.UNCHANGED) {
                turned.add(each);
            }
        }
        turned.sort(Comparator.comparing(Turned::caseNo));
        return new Simulation(all.size(), counts, clauses, List.copyOf(turned));
    }

    public int of(Effect effect) {
        return counts.getOrDefault(effect, 0);
    }

    /** Those with that effect. */
    public List<Turned> with(Effect effect) {
        return turned.stream().filter(each -> each.effect() == effect).toList();
    }
}
