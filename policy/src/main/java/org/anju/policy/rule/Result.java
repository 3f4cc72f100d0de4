package org.anju.policy.rule;

import org.jspecify.annotations.Nullable;

/** The three answers of a rule, joined by Kleene's logic: what is not known stays open until it no longer matters. */
public enum Result {
    MET,
    NOT_MET,
    UNKNOWN;

    public static Result of(boolean met) {
        return met ? MET : NOT_MET;
    }

    public static Result of(@Nullable Boolean met) {
        return met == null ? UNKNOWN : of(met.booleanValue());
    }

    public Result and(Result other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == MET && other == MET ? MET : UNKNOWN;
    }

    public Result or(Result other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == NOT_MET && other == NOT_MET ? NOT_MET : UNKNOWN;
    }
}
