package org.anju.policy.employer;

import static org.anju.policy.rule.Rule.rule;

import java.util.List;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Rule;

/** 单位类型: legal persons of four kinds, and branches of bodies from elsewhere (G-2.1-1, G-2.1-2). */
final class KindRule {

    static final Rule<EmployerFacts> KIND = rule(
            "G-2.1-1",
            List.of("G-2.1-1", "G-2.1-2"),
            KindRule::kind,
            "具有法人资格的企事业单位、民办非企业单位、社会团体，外国（境外）、外埠在京设立的非法人分支机构");

    private static final String KIND_FACT = "employer.kind";
    private static final String LEGAL = "employer.legalPerson";
    private static final Phrase OPEN = Phrase.of("policy.kind.open");
    private static final Answer NO_KIND = Answer.missing(OPEN, KIND_FACT);
    private static final Answer NEITHER = Answer.missing(OPEN, List.of(KIND_FACT, LEGAL));

    private KindRule() {}

    private static Answer kind(EmployerFacts employer, Parameters on) {
        EmployerKind kind = employer.kind();
        if (kind == null) {
            return employer.legalPerson() == null ? NEITHER : NO_KIND;
        }
        return switch (kind) {
            case ENTERPRISE, PUBLIC_INSTITUTION, PRIVATE_NON_ENTERPRISE, SOCIAL_ORGANISATION -> legal(employer, kind);
            case BRANCH -> Answer.met(Phrase.of("policy.kind.branch"));
            // Condition 5 names firms that are mostly partnerships: they are let in, whatever their personality.
            case PARTNERSHIP -> Answer.met(Phrase.of("policy.kind.partnership"));
            case GOVERNMENT_ORGAN, INDIVIDUAL_BUSINESS -> Answer.notMet(Phrase.of("policy.kind.not", kind), null);
        };
    }

    private static Answer legal(EmployerFacts employer, EmployerKind kind) {
        Boolean legal = employer.legalPerson();
        if (legal == null) {
            return Answer.missing(Phrase.of("policy.legal.open", kind), LEGAL);
        }
        return legal
                ? Answer.met(Phrase.of("policy.legal.met", kind))
                : Answer.notMet(Phrase.of("policy.legal.not", kind), null);
    }
}
