package org.anju.cases.employer;

import static org.anju.cases.employer.EmployerVerb.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 单位办件理由代码: what can be mended returns, what cannot refuses. Each names its clause. */
public enum EmployerReasonCode {
    MISSING("G-3.1.1-8", RETURN),
    UNREADABLE("G-3.1.1-9", RETURN),
    DIFFERS("G-3.1.2-12", RETURN),
    NO_SEAL("G-4.5-7", RETURN),
    NO_HANDWRITING("G-4.5-6", RETURN),
    TOO_OLD("G-4.5-5", RETURN),
    OTHER_TO_MEND(null, RETURN),

    KIND("G-2.1-1", RECOMMEND, REFUSE),
    NOT_REGISTERED("G-2.1-4", RECOMMEND, REFUSE),
    CAPITAL("G-2.1-5", RECOMMEND, REFUSE),
    CATALOGUE("G-2.1-9", RECOMMEND, REFUSE),
    PLAN("G-2.1-10", RECOMMEND, REFUSE),
    CREDIT("G-2.1-11", RECOMMEND, REFUSE),
    BAD_RECORD("G-2.1-12", RECOMMEND, REFUSE),
    AGENT_NOT_INSURED("G-3.1.2-11", RETURN, RECOMMEND, REFUSE),
    FALSE_PAPERS("G-4.7-9", RECOMMEND, REFUSE),

    TAX_CHECK("G-4.4-3", HOLD, RESUME),

    CHECK_AGAIN(null, REMAND),

    NO_LONGER_WANTED(null, WITHDRAW),
    MISTAKE(null, WITHDRAW);

    private final @Nullable String clause;
    private final Set<EmployerVerb> verbs;

    EmployerReasonCode(@Nullable String clause, EmployerVerb... verbs) {
        this.clause = clause;
        this.verbs = Set.of(verbs);
    }

    public @Nullable String clause() {
        return clause;
    }

    /** What a page offers for that verb, in order. */
    public static List<EmployerReasonCode> of(EmployerVerb verb) {
        return Stream.of(values()).filter(code -> code.verbs.contains(verb)).toList();
    }
}
