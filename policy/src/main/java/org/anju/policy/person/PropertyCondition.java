package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.util.List;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Point;
import org.anju.policy.rule.Rule;
import org.anju.policy.rule.YesNo;
import org.jspecify.annotations.Nullable;

/** 条件 6: intellectual property put to use in Beijing; the three kinds are counted each by itself (G-2.2-19, G-2.2-20, A-79). */
final class PropertyCondition {

    static final Rule<Candidate> CONDITION = rule(
            "COND_6",
            List.of("G-2.2-19", "G-2.2-20"),
            PropertyCondition::condition,
            "以第二作者（含）以上身份取得 1 项发明专利授权或 3 项其他专利授权或 3 项软件著作权登记，其相应知识产权成果在京落地转化并取得较好经济社会效益的人员");

    private static final String KINDS = "以第二作者（含）以上身份取得 1 项发明专利授权或 3 项其他专利授权或 3 项软件著作权登记";
    private static final YesNo USED =
            YesNo.yes("policy.converted", "applicant.intellectualProperty.convertedInBeijing");

    static final Rule<PersonFacts> GRANTED = rule("G-2.2-19", PropertyCondition::granted, KINDS);
    static final Rule<PersonFacts> CONVERTED = rule(
            "G-2.2-20",
            (person, on) -> USED.answer(
                    person.intellectualProperty() == null
                            ? null
                            : person.intellectualProperty().convertedInBeijing()),
            "其相应知识产权成果在京落地转化并取得较好经济社会效益");

    private static final IntellectualProperty UNKNOWN = new IntellectualProperty(null, null, null, null);

    private PropertyCondition() {}

    private static Answer condition(Candidate candidate, Parameters on) {
        PersonFacts person = candidate.person();
        return Point.all("policy.COND_6", List.of(GRANTED.answer(person, on), CONVERTED.answer(person, on)));
    }

    private static Answer granted(PersonFacts person, Parameters on) {
        Pack pack = on.pack();
        IntellectualProperty has = person.intellectualProperty() == null ? UNKNOWN : person.intellectualProperty();
        return Point.any(
                "policy.granted",
                List.of(
                        count("policy.inventions", "inventionPatents", has.inventionPatents(), pack.inventionPatents()),
                        count("policy.patents", "otherPatents", has.otherPatents(), pack.otherPatents()),
                        count(
                                "policy.copyrights",
                                "softwareCopyrights",
                                has.softwareCopyrights(),
                                pack.softwareCopyrights())));
    }

    private static Finding count(String key, String fact, @Nullable Integer number, int wanted) {
        Answer answer;
        if (number == null) {
            answer = Answer.missing(Phrase.of(key + ".open", wanted), "applicant.intellectualProperty." + fact);
        } else if (number >= wanted) {
            answer = Answer.met(Phrase.of(key + ".met", number, wanted));
        } else {
            answer =
                    Answer.notMet(Phrase.of(key + ".not", number, wanted), Phrase.of("policy.pieces", wanted - number));
        }
        return new Finding(
                "G-2.2-19", KINDS, answer.result(), answer.reason(), answer.distance(), List.of(), answer.needs());
    }
}
