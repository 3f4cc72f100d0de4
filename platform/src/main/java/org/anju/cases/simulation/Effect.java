package org.anju.cases.simulation;

import org.anju.policy.employer.Standing;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.precheck.Verdict;
import org.anju.policy.rule.Result;

/** 影响: what a proposed value does to one case. */
public enum Effect {
    /** What was not enough, or not known to be, is enough. */
    GAINS,
    /** What was enough is not, or not known to be. */
    LOSES,
    /** What was open is decided against him. */
    CLOSES,
    /** What was decided against him is open. */
    OPENS,
    UNCHANGED;

    /** The person first; where the answer on him stays, that on his employer. */
    static Effect of(Assessment before, Assessment after) {
        Effect person = of(person(before.verdict()), person(after.verdict()));
        return person == UNCHANGED ? of(employer(before.standing()), employer(after.standing())) : person;
    }

    private static Effect of(Result before, Result after) {
        if (before == after) {
            return UNCHANGED;
        }
        if (after == Result.MET) {
            return GAINS;
        }
        if (before == Result.MET) {
            return LOSES;
        }
        return after == Result.UNKNOWN ? OPENS : CLOSES;
    }

    private static Result person(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Result.MET;
            case UNDECIDED -> Result.UNKNOWN;
            case NOT_ELIGIBLE, REFERRED -> Result.NOT_MET;
        };
    }

    private static Result employer(Standing standing) {
        return switch (standing) {
            case FULL -> Result.MET;
            case UNDECIDED -> Result.UNKNOWN;
            case MAINTAIN_ONLY, NONE -> Result.NOT_MET;
        };
    }
}
