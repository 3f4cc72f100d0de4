package org.anju.web.open.check;

import java.util.List;
import java.util.Map;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Result;

/**
 * One clause on the result page.
 *
 * @param outcome {@code ok} 已满足, {@code warn} 先解决, {@code wait} 由部门核实, {@code bad} 不符合
 * @param clauses the guide's clauses to be quoted
 */
public record RuleRow(Finding finding, String outcome, List<String> clauses) {

    private static final Map<String, List<String>> CONDITIONS = Map.of(
            "COND_1", List.of("G-2.2-9", "G-2.2-10"),
            "COND_2", List.of("G-2.2-12", "G-2.2-13"),
            "COND_3", List.of("G-2.2-14"),
            "COND_4", List.of("G-2.2-15", "G-2.2-16"),
            "COND_5", List.of("G-2.2-17", "G-2.2-18"),
            "COND_6", List.of("G-2.2-19", "G-2.2-20"),
            "COND_7", List.of("G-2.2-21", "G-2.2-22"),
            "COND_8", List.of("G-2.2-23", "G-2.2-24"));

    static RuleRow of(Finding finding) {
        return new RuleRow(
                finding, outcome(finding), CONDITIONS.getOrDefault(finding.clause(), List.of(finding.clause())));
    }

    private static String outcome(Finding finding) {
        return switch (finding.result()) {
            case MET -> "ok";
            case UNKNOWN -> "wait";
            // What lacks by a distance can be made good; what does not, cannot by waiting
            case NOT_MET -> mendable(finding) ? "warn" : "bad";
        };
    }

    private static boolean mendable(Finding finding) {
        if (finding.result() != Result.NOT_MET) {
            return true;
        }
        return finding.distance() != null
                || !finding.parts().isEmpty() && finding.parts().stream().allMatch(RuleRow::mendable);
    }

    public boolean condition() {
        return finding.clause().startsWith("COND_");
    }

    public boolean employer() {
        return finding.clause().startsWith("G-2.1");
    }

    public String icon() {
        return switch (outcome) {
            case "ok" -> "ok";
            case "warn" -> "alert";
            case "bad" -> "bad";
            default -> "clock";
        };
    }
}
