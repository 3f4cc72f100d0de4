package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import org.anju.policy.rule.Rule;
import org.anju.policy.rule.YesNo;

/** 无犯罪记录: declared by the applicant, checked by the department (G-2.2-7, A-61). */
final class RecordRule {

    private static final YesNo CLEAN = YesNo.no("policy.record", "applicant.criminalRecord");

    static final Rule<PersonFacts> RECORD =
            rule("G-2.2-7", (person, on) -> CLEAN.answer(person.criminalRecord()), "无刑事犯罪记录");

    private RecordRule() {}
}
