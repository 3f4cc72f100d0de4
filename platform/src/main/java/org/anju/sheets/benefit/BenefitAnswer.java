package org.anju.sheets.benefit;

import org.anju.policy.rule.Refusal;

/** What became of a question: an answer that is kept, or the reason why none is given. */
public sealed interface BenefitAnswer {

    /** Answered and kept. */
    record Said(BenefitCheck check) implements BenefitAnswer {}

    /** Not asked in a way that can be answered; nothing was written. */
    record Not(Refusal why) implements BenefitAnswer {}
}
