package org.anju.web.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anju.policy.employer.EmployerRules;
import org.anju.policy.guide.Guide;
import org.anju.policy.person.Conditions;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Rule;
import org.anju.web.kit.Language;

/** The guide's words stay Chinese in both languages; an English reader gets the gloss of their clauses behind them. */
final class Gloss {

    private final Guide guide = Guide.yanqing();
    private final Map<String, String> ofSeveral = new HashMap<>();

    Gloss() {
        EmployerRules.ALL.forEach(this::remember);
        Conditions.ALL.forEach(this::remember);
    }

    private void remember(Rule<?> rule) {
        ofSeveral.put(rule.clause(), gloss(rule.sources()));
    }

    private String gloss(List<String> clauses) {
        return clauses.stream().map(id -> guide.clause(id).gloss()).collect(Collectors.joining("; "));
    }

    String text(Finding finding, boolean part, Language language) {
        if (language == Language.ZH) {
            return finding.text();
        }
        String several = part ? null : ofSeveral.get(finding.clause());
        return finding.text() + " (" + (several == null ? gloss(List.of(finding.clause())) : several) + ")";
    }
}
