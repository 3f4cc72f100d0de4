package org.anju.trail;

/** 查看目的: what somebody of the office opens personal data for. The holder can read it. */
public enum Purpose {
    /** 办理本件: it is in his own hand, or waits for his hat. Never asked. */
    HANDLING(false, false),
    /** 办理关联业务. */
    RELATED(true, false),
    /** 本人来询. */
    HOLDER_ASKED(true, false),
    /** 核查投诉举报. */
    COMPLAINT(true, true),
    /** 日常监督. */
    OVERSIGHT(true, false),
    /** 审计检查. */
    AUDIT(true, true),
    /** 依法协查. */
    LAWFUL_REQUEST(true, true),
    /** 其他. */
    OTHER(true, true);

    private final boolean chosen;
    private final boolean explained;

    Purpose(boolean chosen, boolean explained) {
        this.chosen = chosen;
        this.explained = explained;
    }

    /** Whether an officer may choose it. */
    public boolean chosen() {
        return chosen;
    }

    /** Whether it needs a note: a file number, or what it is about. */
    public boolean explained() {
        return explained;
    }
}
