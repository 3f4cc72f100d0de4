package org.anju.sheets;

/** What is said about a verification code. */
public enum VerificationAnswer {
    /** 有效. */
    IN_FORCE,
    /** 挂起: whether benefits go on is for each benefit department to say (G-4.2-9). */
    SUSPENDED,
    /** 失效: the term is over. */
    EXPIRED,
    /** 注销. */
    CANCELLED,
    /** This sheet was replaced by a newer version; the older code proves nothing any more. */
    REPLACED,
    /** No such sheet, or the last four do not fit: one and the same answer. A pending case is never more than this (G-4.9-1). */
    UNKNOWN
}
