package org.anju.web.open.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anju.policy.material.Basis;
import org.anju.policy.material.Checklist;
import org.anju.policy.material.Material;
import org.anju.policy.material.Situation;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.precheck.Verdict;
import org.anju.policy.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The result of the pre-check, clause by clause.
 *
 * @param tone {@code ok}, {@code warn}, {@code bad}: how the verdict is painted
 * @param words message key of the verdict; {@code .lead} explains it
 * @param first what stands in the way, with the ways out
 * @param rows the other clauses of the person
 * @param conditions the eight conditions, those that are met first
 * @param employer the employer's clauses
 * @param situation what the list of materials goes by
 * @param open what it still needs to know
 * @param unfinished whether questions were left out
 * @param later the first day on which what is lacking would hold, where waiting is all it takes
 */
public record ResultPage(
        Assessment assessment,
        String tone,
        String words,
        List<RuleRow> first,
        List<RuleRow> rows,
        List<RuleRow> conditions,
        List<RuleRow> employer,
        Situation situation,
        Set<String> open,
        boolean listed,
        List<Material> materials,
        Map<String, String> picked,
        Map<String, String> carried,
        List<SaidLine> said,
        LocalDate on,
        LocalDate today,
        boolean unfinished,
        @Nullable LocalDate later,
        String resume,
        String printed) {

    static ResultPage of(Answers said, Assessment assessment, SituationForm form, LocalDate today, boolean unfinished) {
        List<RuleRow> all = assessment.findings().stream()
                .map(each -> RuleRow.of(each, said.skipped()))
                .toList();
        List<RuleRow> person =
                all.stream().filter(r -> !r.condition() && !r.employer()).toList();
        List<RuleRow> conditions = all.stream().filter(RuleRow::condition).toList();
        List<RuleRow> employer = all.stream().filter(RuleRow::employer).toList();
        boolean anyCondition =
                conditions.stream().anyMatch(r -> !r.finding().result().name().equals("NOT_MET"));
        List<RuleRow> lacking = Stream.concat(
                        Stream.concat(person.stream(), anyCondition ? Stream.<RuleRow>of() : conditions.stream()),
                        employer.stream())
                .filter(r -> r.outcome().equals("warn") || r.outcome().equals("bad"))
                .toList();
        Situation situation = form.on(basis(conditions));
        LocalDate later = assessment.verdict() == Verdict.NOT_ELIGIBLE ? later(assessment, lacking) : null;
        return new ResultPage(
                assessment,
                later != null ? "warn" : tone(assessment),
                later != null && assessment.earliestEligibleOn() == null ? "check.verdict.WAIT" : words(assessment),
                lacking,
                person.stream().filter(r -> !lacking.contains(r)).toList(),
                conditions.stream()
                        .sorted(java.util.Comparator.comparing(r -> rank(r.finding())))
                        .toList(),
                employer.stream().filter(r -> !lacking.contains(r)).toList(),
                situation,
                Set.copyOf(Checklist.open(situation)),
                form.asked(),
                Checklist.of(situation),
                form.values(),
                said.fields(),
                SaidLine.of(said, null),
                said.on(),
                today,
                unfinished,
                later,
                "/check" + (later == null ? said : said.planned(later)).query(),
                "/check/result" + said.query("print=1"));
    }

    /** Known outright, or read off the distances where each of them names its day. */
    private static @Nullable LocalDate later(Assessment assessment, List<RuleRow> lacking) {
        if (assessment.earliestEligibleOn() != null) {
            return assessment.earliestEligibleOn();
        }
        LocalDate last = null;
        for (RuleRow row : lacking) {
            LocalDate day = row.day();
            if (day == null) {
                return null;
            }
            last = last == null || day.isAfter(last) ? day : last;
        }
        return last;
    }

    private static int rank(Finding finding) {
        return switch (finding.result()) {
            case MET -> 0;
            case UNKNOWN -> 1;
            case NOT_MET -> 2;
        };
    }

    private static @Nullable Basis basis(List<RuleRow> conditions) {
        return conditions.stream()
                .filter(each -> each.finding().met())
                .map(each -> Basis.valueOf(each.finding().clause()))
                .findFirst()
                .orElse(null);
    }

    private static String tone(Assessment assessment) {
        return switch (assessment.verdict()) {
            case ELIGIBLE -> Boolean.FALSE.equals(assessment.mayApplyNew()) ? "warn" : "ok";
            case NOT_ELIGIBLE -> assessment.earliestEligibleOn() == null ? "bad" : "warn";
            case UNDECIDED, REFERRED -> "warn";
        };
    }

    private static String words(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        if (verdict == Verdict.ELIGIBLE) {
            return switch (assessment.standing()) {
                case FULL -> "check.verdict.ELIGIBLE.FULL";
                case MAINTAIN_ONLY -> "check.verdict.ELIGIBLE.MAINTAIN_ONLY";
                case NONE -> "check.verdict.ELIGIBLE.NONE";
                case UNDECIDED -> "check.verdict.ELIGIBLE.UNDECIDED";
            };
        }
        return verdict == Verdict.NOT_ELIGIBLE && assessment.earliestEligibleOn() != null
                ? "check.verdict.LATER"
                : "check.verdict." + verdict.name();
    }

    /** The material questions still to show: those that are open and those already answered. */
    public boolean asks(String fact) {
        return open.contains(fact) || picked.containsKey(fact);
    }

    /** How many points have that outcome; the eight conditions are one. */
    public long count(String outcome) {
        return (outcome.equals(ofConditions()) ? 1 : 0)
                + Stream.of(first, rows, employer)
                        .flatMap(List::stream)
                        .filter(each -> each.outcome().equals(outcome))
                        .count();
    }

    private String ofConditions() {
        if (conditions.stream().anyMatch(each -> each.outcome().equals("ok"))) {
            return "ok";
        }
        if (conditions.stream().anyMatch(each -> each.outcome().equals("wait"))) {
            return "wait";
        }
        // Where all eight fail they stand among the first rows and are counted there
        return conditions.stream().anyMatch(each -> each.outcome().equals("open")) ? "open" : "";
    }
}
