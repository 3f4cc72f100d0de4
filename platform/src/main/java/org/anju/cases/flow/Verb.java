package org.anju.cases.flow;

/** 动作: what can be done to a case. */
public enum Verb {
    /** 建立. */
    OPEN,
    /** 提交给单位审核. */
    SUBMIT,
    /** 单位审核通过. */
    VOUCH,
    /** 单位退回. */
    RETURN,
    /** 超期自动退回. */
    LAPSE,
    /** 核查纳税，停表. */
    HOLD,
    /** 恢复计时. */
    RESUME,
    /** 要求补充. */
    ASK,
    /** 提交补充. */
    ANSWER,
    /** 报审批. */
    RECOMMEND,
    /** 审核通过. */
    GRANT,
    /** 不予通过. */
    REFUSE,
    /** 退回窗口重审. */
    REMAND,
    /** 申请复核. */
    APPEAL,
    /** 维持原决定. */
    UPHOLD,
    /** 撤销原决定，重新审核. */
    SET_ASIDE,
    /** 撤回. */
    WITHDRAW,
    /** 超过办理时限: noted, nothing else. */
    OVERDUE,
    /** 随证件终止. */
    END,
    /** 核对: an item answered; the case stays where it is. */
    CHECK
}
