package org.anju.policy.rule;

import org.jspecify.annotations.Nullable;

/** A point that rests on one yes or no: its three answers, made once. */
public record YesNo(Answer met, Answer notMet, Answer open, boolean wanted) {

    /** Met where the fact is true. */
    public static YesNo yes(String key, String fact) {
        return of(key, fact, true);
    }

    /** Met where the fact is false. */
    public static YesNo no(String key, String fact) {
        return of(key, fact, false);
    }

    private static YesNo of(String key, String fact, boolean wanted) {
        return new YesNo(
                Answer.met(Phrase.of(key + ".met")),
                Answer.notMet(Phrase.of(key + ".not"), null),
                Answer.missing(Phrase.of(key + ".open"), fact),
                wanted);
    }

    public Answer answer(@Nullable Boolean fact) {
        if (fact == null) {
            return open;
        }
        return fact == wanted ? met : notMet;
    }
}
