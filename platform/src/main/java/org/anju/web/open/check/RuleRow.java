package org.anju.web.open.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Result;
import org.jspecify.annotations.Nullable;

/**
 * One clause on the result page.
 *
 * @param outcome {@code ok} 已满足, {@code warn} 先解决, {@code wait} 由部门核实, {@code bad} 不符合,
 *     {@code open} 没有问到
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

    /** What nobody was asked, because the outcome was clear before, is open; what he did not know waits for the department. */
    static RuleRow of(Finding finding, Set<String> skipped) {
        String outcome = outcome(finding);
        var needs = new TreeSet<String>();
        finding.collectNeeds(needs);
        boolean waits = needs.stream().anyMatch(skipped::contains);
        return new RuleRow(
                finding,
                outcome.equals("wait") && !waits ? "open" : outcome,
                CONDITIONS.getOrDefault(finding.clause(), List.of(finding.clause())));
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

    /** The day from which it holds, where its distance names one. */
    @Nullable
    LocalDate day() {
        Phrase distance = finding.distance();
        return distance == null
                ? null
                : distance.args().stream()
                        .filter(LocalDate.class::isInstance)
                        .map(LocalDate.class::cast)
                        .findFirst()
                        .orElse(null);
    }

    public boolean condition() {
        return finding.clause().startsWith("COND_");
    }

    public boolean employer() {
        return finding.clause().startsWith("G-2.1");
    }

    /** The class the style sheet knows. */
    public String paint() {
        return outcome.equals("open") ? "wait" : outcome;
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
