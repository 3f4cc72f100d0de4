package org.anju.policy.precheck;

/** 预检结论: what the rules say about the person, the employer left aside. */
public enum Verdict {
    ELIGIBLE,
    NOT_ELIGIBLE,
    UNDECIDED,
    /** Only the 36 months after an overseas degree are short: the Beijing Overseas Talents Center handles it (G-2.2-11). */
    REFERRED
}
