package org.anju.policy.conduct;

/** 业务: what a measure may stop. */
public enum Business {
    /** 新办. */
    FIRST,
    /** 续签和各项变更, of whoever holds a permit. */
    UPKEEP,
    /** 单位开通权限、主管部门变更. */
    OPENING,
    /** 经办: acting for an employer. */
    AGENCY
}
