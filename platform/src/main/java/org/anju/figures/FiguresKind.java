package org.anju.figures;

/** 业务类型: what is applied for and decided; a refiling is neither. */
public enum FiguresKind {
    /** 个人新办. */
    NEW,
    /** 证件续签. */
    RENEWAL,
    /** 聘用单位变更. */
    EMPLOYER_CHANGE,
    /** 随往人员变更. */
    COMPANION_CHANGE,
    /** 基础信息变更. */
    DETAILS_CHANGE,
    /** 单位开通. */
    OPENING,
    /** 单位变更管辖. */
    JURISDICTION_CHANGE
}
