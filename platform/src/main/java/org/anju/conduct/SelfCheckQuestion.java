package org.anju.conduct;

/** 自查事项: what an employer looks at once a year (G-4.8-1), each with the clause it comes from. */
public enum SelfCheckQuestion {
    /** 离职人员已解除关联. */
    LEAVERS("G-4.2-1"),
    /** 合同、工资、社保三统一. */
    SAME_EMPLOYER("G-4.6-1"),
    /** 合同在有效期内. */
    CONTRACTS("G-3.2.1-15"),
    /** 经办人在本单位缴纳社保. */
    AGENT_INSURED("G-3.1.2-11"),
    /** 业务只由经办人办理. */
    AGENT_ONLY("G-3.1.2-10"),
    /** 联系人信息有效. */
    CONTACTS("G-4.8-3"),
    /** 材料严格审核. */
    MATERIALS("G-3.2.3-4"),
    /** 平台信息与备案表一致. */
    FILING("G-3.1.2-12");

    private final String clause;

    SelfCheckQuestion(String clause) {
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }
}
