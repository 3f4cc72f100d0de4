package org.anju.sheets.benefit;

/** 待遇类别: what a benefit department grants. */
public enum BenefitKind {
    /** 子女入学. */
    SCHOOL,
    /** 购房. */
    HOUSING,
    /** 小客车指标. */
    TRANSPORT,
    /** 其他. */
    OTHER
}
