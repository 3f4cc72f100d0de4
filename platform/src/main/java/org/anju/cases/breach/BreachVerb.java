package org.anju.cases.breach;

/** What is done in the case of a breach. */
public enum BreachVerb {
    /** 立案. */
    OPEN,
    /** 补充证据. */
    ADD,
    /** 告知事实、依据和拟采取的措施. */
    NOTIFY,
    /** 陈述申辩. */
    STATE,
    /** 记录口头陈述，或记录放弃. */
    HEAR,
    /** 提出处理意见. */
    PROPOSE,
    /** 退回补充. */
    SEND_BACK,
    /** 作出处理决定. */
    DECIDE,
    /** 不予处理，结案. */
    CLOSE,
    /** 移交纪检监察或司法机关. */
    REFER,
    /** 解除措施. */
    LIFT
}
