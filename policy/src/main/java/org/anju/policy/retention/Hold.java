package org.anju.policy.retention;

/** 保留事由: why somebody is passed over although his period is over. Each of them alone is enough. */
public enum Hold {
    /** A case before employer or office. */
    RUNNING_CASE,
    /** A refusal under review. */
    REVIEW,
    /** A permit in force, suspended or still to begin. */
    PERMIT,
    /** The case of a breach that is not at its end. */
    BREACH,
    /** A measure that still stops something. */
    MEASURE,
    /** A complaint of his that waits for an answer. */
    COMPLAINT,
    /** A request for correction of his that is not decided. */
    CORRECTION,
    /** A spot check, not yet closed, of an employer he handed in a case with. */
    SPOT_CHECK,
    /** An employer has confirmed that he works there and has not released him. */
    ASSOCIATION,
    /** He acts for an employer, or sits in the office himself. */
    ACTING,
    /** 保全: a supervisor has said so, with a reason. */
    PRESERVED
}
