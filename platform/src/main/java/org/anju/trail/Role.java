package org.anju.trail;

/** The hats a person can wear here; one account wears exactly one. */
public enum Role {
    /** 访客: not signed in. */
    VISITOR,
    /** 申请人, later 持证人. */
    APPLICANT,
    /** 用人单位业务经办人. */
    AGENT,
    /** 窗口人员（人才服务中心）: first review. */
    CLERK,
    /** 主管部门审批人（区委组织部）: decides. */
    APPROVER,
    /** 监管负责人: sees all, moves no case; the second officer of policy values. */
    SUPERVISOR,
    /** 待遇兑现部门: sees only what it must verify. */
    VERIFIER,
    /** 政策管理员: wage bases, holidays, editions. */
    POLICY_ADMIN,
    /** 运维: accounts, health, backup; sees no case. */
    OPERATOR,
    /** The clock, when a deadline acts by itself. */
    CLOCK
}
