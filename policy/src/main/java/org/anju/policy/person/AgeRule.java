package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Result;
import org.anju.policy.rule.Rule;

/** 年龄: the statutory retirement day, the gradual reform of 2025 included, is still ahead (G-2.2-6, A-83). */
final class AgeRule {

    static final Rule<PersonFacts> AGE = rule("G-2.2-6", AgeRule::age, "未到法定退休年龄");

    private static final Phrase OPEN = Phrase.of("policy.age.open");
    private static final String BIRTH = "applicant.birthDate";
    private static final String CATEGORY = "applicant.retirementCategory";
    private static final Answer NO_BIRTH = Answer.missing(OPEN, BIRTH);
    private static final Answer NO_CATEGORY = Answer.missing(OPEN, CATEGORY);
    private static final Answer NEITHER = Answer.missing(OPEN, List.of(BIRTH, CATEGORY));

    private AgeRule() {}

    /** One point of two facts: it stays open until both are known. */
    private static Answer age(PersonFacts person, Parameters on) {
        LocalDate birth = person.birthDate();
        RetirementCategory category = person.retirementCategory();
        if (birth == null) {
            return category == null ? NEITHER : NO_BIRTH;
        }
        if (category == null) {
            return NO_CATEGORY;
        }
        Retirement retirement = Retirement.of(birth, category);
        return retirement.isAhead(on.on())
                ? Answer.met(Phrase.of("policy.age.met", retirement.day(), category, retirement.delayMonths()))
                : Answer.notMet(
                        Phrase.of("policy.age.not", retirement.day(), category, retirement.delayMonths()), null);
    }

    static Result on(LocalDate day, PersonFacts person) {
        LocalDate birth = person.birthDate();
        RetirementCategory category = person.retirementCategory();
        return birth == null || category == null
                ? Result.UNKNOWN
                : Result.of(Retirement.of(birth, category).isAhead(day));
    }
}
