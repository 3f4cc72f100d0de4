package org.anju.policy.employer;

/** 科技创新主体: the kinds named in condition 4; the guide's 等 stands as OTHER_INNOVATION. */
public enum InnovationKind {
    NEW_RND_INSTITUTION,
    INNOVATIVE_HEADQUARTERS,
    HIGH_TECH_ENTERPRISE,
    FINTECH_ENTERPRISE,
    OTHER_INNOVATION
}
