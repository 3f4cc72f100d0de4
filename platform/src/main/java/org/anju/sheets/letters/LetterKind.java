package org.anju.sheets.letters;

import java.util.Arrays;
import java.util.Optional;
import org.anju.cases.breach.BreachVerb;
import org.anju.cases.flow.Verb;

/** 文书种类: the steps that end or turn a case, or that of a breach, from the office's side. A further one is one more line here and its words. */
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
    SET_ASIDE(Verb.SET_ASIDE),
    /** 处理告知书: what a party is thought to have done and which measures are intended. */
    BREACH_TOLD(BreachVerb.NOTIFY),
    /** 处理决定书: the measures decided (（七）). */
    BREACH_DECIDED(BreachVerb.DECIDE),
    /** 不予处理告知书. */
    BREACH_CLOSED(BreachVerb.CLOSE),
    /** 解除处理措施决定书. */
    BREACH_LIFTED(BreachVerb.LIFT);

    private final Enum<?> step;

    LetterKind(Enum<?> step) {
        this.step = step;
    }

    static Optional<LetterKind> of(Enum<?> step) {
        return Arrays.stream(values()).filter(kind -> kind.step == step).findFirst();
    }

    /** Of a breach, not of an application. */
    boolean ofBreach() {
        return step instanceof BreachVerb;
    }
}
