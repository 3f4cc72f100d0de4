package org.anju.cases.hand;

/** 经办变动: how a case passes from hand to hand. None of them moves the case. */
public enum HandAct {
    /** 领取. */
    TAKE,
    /** 开始办理: the first answer or step of a clerk takes a case that nobody had. */
    BEGIN,
    /** 接手: from a colleague, with a reason. */
    TAKE_OVER,
    /** 退回组里. */
    GIVE_BACK,
    /** 分派: by the supervisor. */
    ASSIGN,
    /** 转交: with a recommendation or its return the case goes to the other desk. */
    PASS
}
