package org.anju.policy.employer;

/** 单位类型: the first four need legal personality, branches and partnerships do not, the last two cannot apply. */
public enum EmployerKind {
    ENTERPRISE,
    PUBLIC_INSTITUTION,
    PRIVATE_NON_ENTERPRISE,
    SOCIAL_ORGANISATION,
    BRANCH,
    PARTNERSHIP,
    GOVERNMENT_ORGAN,
    INDIVIDUAL_BUSINESS
}
