package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.util.List;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Rule;
import org.anju.policy.rule.YesNo;

/** 条件 3: a national or Beijing award; its level is for the reviewer to judge (G-2.2-14, A-78). */
final class AwardCondition {

    private static final YesNo AWARD = YesNo.yes("policy.COND_3", "applicant.award");

    static final Rule<Candidate> CONDITION =
            rule("COND_3", List.of("G-2.2-14"), AwardCondition::award, "国家和本市科学技术、文学艺术、哲学社会科学等类奖项的获奖人");

    private AwardCondition() {}

    /** Where the district demands a level, an award alone does not decide it: the reviewer reads the level from the paper. */
    private static Answer award(Candidate candidate, Parameters on) {
        String level = on.pack().awardFrom();
        return level != null && Boolean.TRUE.equals(candidate.person().award())
                ? Answer.missing(Phrase.of("policy.COND_3.level", level), List.of())
                : AWARD.answer(candidate.person().award());
    }
}
