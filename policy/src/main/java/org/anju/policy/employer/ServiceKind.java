package org.anju.policy.employer;

/** 科技创新服务主体: the kinds named in condition 5; the guide's 等 stands as OTHER_SERVICE. */
public enum ServiceKind {
    NONE,
    LAW_FIRM,
    ACCOUNTING_FIRM,
    AUDIT_FIRM,
    TAX_FIRM,
    HR_SERVICE,
    FINANCIAL_INSTITUTION,
    OTHER_SERVICE
}
