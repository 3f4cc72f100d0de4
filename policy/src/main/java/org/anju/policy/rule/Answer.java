package org.anju.policy.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule answers, before its clause is put to it.
 *
 * @param reason why, with the figures used
 * @param distance what is lacking, where it can be said
 * @param parts the points it is made of; empty for a single point
 * @param needs the unknown facts that keep a single point open
 */
public record Answer(Result result, Phrase reason, @Nullable Phrase distance, List<Finding> parts, List<String> needs) {

    public static Answer met(Phrase reason) {
        return new Answer(Result.MET, reason, null, List.of(), List.of());
    }

    public static Answer notMet(Phrase reason, @Nullable Phrase distance) {
        return new Answer(Result.NOT_MET, reason, distance, List.of(), List.of());
    }

    public static Answer of(boolean met, Phrase reason, @Nullable Phrase distance) {
        return met ? met(reason) : notMet(reason, distance);
    }

    public static Answer missing(Phrase reason, String fact) {
        return new Answer(Result.UNKNOWN, reason, null, List.of(), List.of(fact));
    }

    public static Answer missing(Phrase reason, List<String> facts) {
        return new Answer(Result.UNKNOWN, reason, null, List.of(), facts);
    }
}
