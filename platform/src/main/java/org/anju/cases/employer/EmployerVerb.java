package org.anju.cases.employer;

/** 单位办件动作. */
public enum EmployerVerb {
    /** 建立. */
    OPEN,
    /** 提交. */
    SUBMIT,
    /** 核对: items answered; the case stays where it is. */
    CHECK,
    /** 打过电话，没有打通. */
    RING,
    /** 电话通知: the twenty working days for the paper begin (G-3.1.2-1). */
    CALL,
    /** 退回. */
    RETURN,
    /** 窗口接收纸质备案材料. */
    RECEIVE,
    /** 核查纳税，停表. */
    HOLD,
    /** 恢复计时. */
    RESUME,
    /** 报审批. */
    RECOMMEND,
    /** 开通. */
    GRANT,
    /** 不予开通. */
    REFUSE,
    /** 退回窗口重核. */
    REMAND,
    /** 撤回. */
    WITHDRAW,
    /** 逾期未备案. */
    LAPSE,
    /** 超过办理时限: noted, nothing else. */
    OVERDUE,
    /** 重要信息又有变化. */
    CHANGE,
    /** 提醒重新备案. */
    WARN,
    /** 逾期未重新备案，暂停新业务. */
    BLOCK
}
