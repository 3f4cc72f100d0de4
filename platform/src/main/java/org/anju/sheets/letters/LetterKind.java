package org.anju.sheets.letters;

import java.util.Arrays;
import java.util.Optional;
import org.anju.cases.flow.Verb;

/** 文书种类: the steps that end or turn a case from the office's side. A further one is one more line here and its words. */
public enum LetterKind {
    /** 准予办理决定书. */
    GRANTED(Verb.GRANT),
    /** 不予办理决定书. */
    REFUSED(Verb.REFUSE),
    /** 补正告知书. */
    TO_MEND(Verb.ASK),
    /** 退回通知书: a limit ran out. */
    LAPSED(Verb.LAPSE),
    /** 复核决定书: the refusal stands. */
    UPHELD(Verb.UPHOLD),
    /** 复核决定书: the refusal is set aside. */
    SET_ASIDE(Verb.SET_ASIDE);

    private final Verb verb;

    LetterKind(Verb verb) {
        this.verb = verb;
    }

    static Optional<LetterKind> of(Verb verb) {
        return Arrays.stream(values()).filter(kind -> kind.verb == verb).findFirst();
    }
}
