package org.anju.policy.employer;

/** 办理权限: what an employer may file. */
public enum Standing {
    /** Everything, also new permits. */
    FULL,
    /** Only for those who hold a permit already: tax time or amount is short (G-2.1-13, G-2.1-14). */
    MAINTAIN_ONLY,
    NONE,
    UNDECIDED
}
