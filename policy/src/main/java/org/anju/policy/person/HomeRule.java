package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.util.List;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Point;
import org.anju.policy.rule.Rule;
import org.anju.policy.rule.YesNo;

/** 住所: lawful, anywhere in Beijing, and a home by its use (G-2.2-5, G-3.2.1-31). */
final class HomeRule {

    static final Rule<PersonFacts> HOME = rule("G-2.2-5", HomeRule::home, "在北京市行政区域内拥有合法稳定住所");

    private static final YesNo LAWFUL = YesNo.yes("policy.homeLawful", "applicant.residence.lawfulInBeijing");
    private static final Answer USE_OPEN = Answer.missing(Phrase.of("policy.homeUse.open"), "applicant.residence.use");

    static final Rule<PersonFacts> IN_BEIJING =
            rule("G-2.2-5", (person, on) -> LAWFUL.answer(person.lawfulInBeijing()), "在北京市行政区域内拥有合法稳定住所");
    static final Rule<PersonFacts> RESIDENTIAL = rule("G-3.2.1-31", HomeRule::use, "房屋用途须为住宅（办公、酒店及商用房屋不属于住宅）");

    private HomeRule() {}

    private static Answer home(PersonFacts person, Parameters on) {
        return Point.all("policy.home", List.of(IN_BEIJING.answer(person, on), RESIDENTIAL.answer(person, on)));
    }

    private static Answer use(PersonFacts person, Parameters on) {
        ResidenceUse use = person.residenceUse();
        if (use == null) {
            return USE_OPEN;
        }
        return use == ResidenceUse.RESIDENTIAL
                ? Answer.met(Phrase.of("policy.homeUse.met", use))
                : Answer.notMet(Phrase.of("policy.homeUse.not", use), null);
    }
}
