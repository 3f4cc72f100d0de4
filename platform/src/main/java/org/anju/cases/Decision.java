package org.anju.cases;

/** 审批结论. */
public enum Decision {
    GRANT,
    REFUSE
}
