package org.anju.web.open.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anju.policy.employer.Standing;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.precheck.Precheck;
import org.anju.policy.precheck.Query;
import org.anju.policy.precheck.Verdict;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Policy;
import org.jspecify.annotations.Nullable;

/** Decides what to ask next: only what can still change the outcome, and nothing somebody was not sure of. */
final class Wizard {

    private Wizard() {}

    static Assessment assess(Answers said, Policy policy) {
        Parameters on = policy.on(said.on()).orElseThrow(() -> new IllegalStateException("no wage on " + said.on()));
        return Precheck.assess(new Query(on, AnswerFacts.person(said), AnswerFacts.employer(said)));
    }

    /** The facts that still matter. The employer's come last, and not at all for somebody who cannot apply anyway. */
    static Set<String> open(Assessment assessment) {
        Set<String> open = new TreeSet<>(assessment.missing());
        boolean possible = assessment.verdict() == Verdict.ELIGIBLE || assessment.verdict() == Verdict.UNDECIDED;
        if (possible && assessment.standing() == Standing.UNDECIDED) {
            for (Finding finding : assessment.findings()) {
                if (finding.clause().startsWith("G-2.1")) {
                    finding.collectNeeds(open);
                }
            }
        }
        return open;
    }

    static @Nullable Question next(Answers said, Set<String> open) {
        return said.questions().stream()
                .filter(each -> !asked(each, said, open).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** How many questions may still come, this one among them. */
    static int left(Answers said, Set<String> open) {
        return (int) said.questions().stream()
                .filter(each -> !asked(each, said, open).isEmpty())
                .count();
    }

    private static List<Fact> asked(Question question, Answers said, Set<String> open) {
        return question.facts().stream()
                .filter(fact -> open.contains(fact.name()) && !said.skipped().contains(fact.name()))
                .toList();
    }

    /** The fields of a question: those that matter, given everything said elsewhere; when none does, all of them. */
    static List<Fact> fields(Question question, Answers said, Policy policy) {
        Answers elsewhere = said.without(question);
        Set<String> open = open(assess(elsewhere, policy));
        List<Fact> fields = question.facts().stream()
                .filter(fact -> open.contains(fact.name()))
                .toList();
        return fields.isEmpty() ? question.facts() : fields;
    }

    /** The question before that one which has been answered or skipped. */
    static @Nullable Question before(Question question, Answers said) {
        Question found = null;
        for (Question each : said.questions()) {
            if (each.key().equals(question.key())) {
                return found;
            }
            if (said.touches(each)) {
                found = each;
            }
        }
        return found;
    }
}
