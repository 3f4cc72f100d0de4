package org.anju.figures;

/** 办结方式: how a case came to its end. */
public enum Ending {
    /** 通过. */
    GRANTED,
    /** 不予通过; also while somebody looks at the refusal again. */
    REFUSED,
    /** 撤回. */
    WITHDRAWN,
    /** 逾期未备案. */
    LAPSED,
    /** 随证件终止. */
    ENDED
}
