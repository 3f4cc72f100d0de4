package org.anju.policy.conduct;

/** 当事人: whom a breach is laid to and a measure meets; unit, agent and person each separately. */
public enum Party {
    /** 用人单位. */
    EMPLOYER,
    /** 业务经办人, as an agent of whatever employer. */
    AGENT,
    /** 申请人或持证人. */
    PERSON
}
