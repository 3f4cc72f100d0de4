package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Rule;

/**
 * 户口: collective and school hukou are not accepted (G-3.2.1-14). A Beijing family hukou is not accepted either; the
 * guide does not say so, the permit is for people from elsewhere.
 */
final class HukouRule {

    static final Rule<PersonFacts> HUKOU = rule("G-3.2.1-14", HukouRule::hukou, "申请人持本市集体户口、学校临时户口的，不在受理范围内");

    private static final Answer OPEN = Answer.missing(Phrase.of("policy.hukou.open"), "applicant.hukou");

    private HukouRule() {}

    private static Answer hukou(PersonFacts person, Parameters on) {
        Hukou hukou = person.hukou();
        if (hukou == null) {
            return OPEN;
        }
        return switch (hukou) {
            case OTHER_PROVINCE -> Answer.met(Phrase.of("policy.hukou.met", hukou));
            case BEIJING_FAMILY -> Answer.notMet(Phrase.of("policy.hukou.family"), null);
            case BEIJING_COLLECTIVE, SCHOOL_TEMPORARY -> Answer.notMet(Phrase.of("policy.hukou.not", hukou), null);
        };
    }
}
