package org.anju.checks;

/** 核验结果: what the source says beside what the case says. It decides nothing: a person does. */
public enum Agreement {
    MATCH,
    MISMATCH,
    /** The source knows nobody of that number. */
    NOT_FOUND,
    /** It could not be asked. */
    UNAVAILABLE
}
