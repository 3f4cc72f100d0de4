package org.anju.cases;

import static org.anju.cases.flow.Verb.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anju.cases.flow.Verb;
import org.jspecify.annotations.Nullable;

/** 理由代码: what can be mended asks for a supplement or a return; what cannot refuses. Each names its clause. */
public enum ReasonCode {
    MISSING("G-4.4-1", RETURN, ASK, CHECK),
    UNREADABLE("G-4.4-1", RETURN, ASK, CHECK),
    WRONG_PAPER("G-4.4-1", RETURN, ASK, CHECK),
    DIFFERS("G-4.4-1", RETURN, ASK, CHECK),
    OUT_OF_DATE("G-4.5-2", RETURN, ASK, CHECK),
    TOO_OLD("G-4.5-5", RETURN, ASK, CHECK),
    TERM_TOO_SHORT("G-4.5-1", RETURN, ASK, CHECK),
    NO_HANDWRITING("G-4.5-6", RETURN, ASK, CHECK),
    NO_SEAL("G-4.5-7", RETURN, ASK, CHECK),
    NEEDS_EXPLANATION("G-3.2.1-47", RETURN, ASK, CHECK),
    OTHER_TO_MEND(null, RETURN, ASK, CHECK),

    NOT_EMPLOYED_LONG_ENOUGH("G-2.2-1", RECOMMEND, REFUSE),
    TAX_NOT_CONTINUOUS("G-2.2-2", RECOMMEND, REFUSE),
    INSURANCE_NOT_CONTINUOUS("G-2.2-3", RECOMMEND, REFUSE),
    INCOME_TOO_LOW("G-2.2-4", RECOMMEND, REFUSE),
    NO_RESIDENCE("G-2.2-5", RECOMMEND, REFUSE),
    RETIREMENT_AGE("G-2.2-6", RECOMMEND, REFUSE),
    CRIMINAL_RECORD("G-2.2-7", RECOMMEND, REFUSE),
    NO_CONDITION("G-2.2-8", RECOMMEND, REFUSE),
    HUKOU("G-3.2.1-14", RECOMMEND, REFUSE),
    OTHER_EMPLOYER("G-4.6-1", RECOMMEND, REFUSE),
    EMPLOYER_NOT_ENTITLED("G-2.1-14", RECOMMEND, REFUSE),
    FALSE_PAPERS("G-4.7-9", RECOMMEND, REFUSE),

    CHECK_AGAIN(null, REMAND),
    REASONS_DO_NOT_CARRY(null, REMAND),

    TAX_CHECK("G-4.4-3", HOLD, RESUME),

    FACTS_DIFFER(null, APPEAL),
    RULE_DIFFERS(null, APPEAL),
    NOT_HEARD(null, APPEAL),
    OTHER_GROUND(null, APPEAL),

    REFUSAL_STANDS(null, UPHOLD),
    REFUSAL_FALLS(null, SET_ASIDE),

    NO_LONGER_WANTED(null, WITHDRAW),
    LEFT_THE_EMPLOYER(null, WITHDRAW),
    MISTAKE(null, WITHDRAW),
    OTHER(null, WITHDRAW);

    private final @Nullable String clause;
    private final Set<Verb> verbs;

    ReasonCode(@Nullable String clause, Verb... verbs) {
        this.clause = clause;
        this.verbs = Set.of(verbs);
    }

    public @Nullable String clause() {
        return clause;
    }

    public boolean fits(Verb verb) {
        return verbs.contains(verb);
    }

    /** What a page offers for that verb, in order. */
    public static List<ReasonCode> of(Verb verb) {
        return Stream.of(values()).filter(code -> code.fits(verb)).toList();
    }
}
