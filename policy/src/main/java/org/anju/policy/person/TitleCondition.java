package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.util.List;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Point;
import org.anju.policy.rule.Rule;
import org.anju.policy.rule.YesNo;

/** 条件 2: an intermediate or higher professional title that the authority recognises (G-2.2-12, G-2.2-13, A-32). */
final class TitleCondition {

    static final Rule<Candidate> CONDITION =
            rule("COND_2", List.of("G-2.2-12", "G-2.2-13"), TitleCondition::condition, "具有中级（含）以上专业技术职称的人员，职称需经人社部门认可");

    private static final YesNo KNOWN = YesNo.yes("policy.titleRecognised", "applicant.title.recognised");
    private static final Answer OPEN = Answer.missing(Phrase.of("policy.title.open"), "applicant.title.level");

    static final Rule<PersonFacts> LEVEL = rule("G-2.2-12", TitleCondition::level, "具有中级（含）以上专业技术职称的人员");
    static final Rule<PersonFacts> RECOGNISED = rule(
            "G-2.2-13",
            (person, on) ->
                    KNOWN.answer(person.title() == null ? null : person.title().recognised()),
            "职称需经人社部门认可");

    private TitleCondition() {}

    private static Answer condition(Candidate candidate, Parameters on) {
        PersonFacts person = candidate.person();
        return Point.all("policy.COND_2", List.of(LEVEL.answer(person, on), RECOGNISED.answer(person, on)));
    }

    private static Answer level(PersonFacts person, Parameters on) {
        TitleLevel level = person.title() == null ? null : person.title().level();
        if (level == null) {
            return OPEN;
        }
        return level.compareTo(TitleLevel.INTERMEDIATE) >= 0
                ? Answer.met(Phrase.of("policy.title.met", level))
                : Answer.notMet(Phrase.of("policy.title.not", level), null);
    }
}
