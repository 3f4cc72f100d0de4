package org.anju.sheets.benefit;

import org.anju.permits.PermitStatus;

/** 查验结论: what a permit was on the day that was asked about. */
public enum BenefitStatus {
    /** 有效. */
    IN_FORCE,
    /** 挂起: whether benefits go on is for the benefit department itself to say (G-4.2-9). */
    SUSPENDED,
    /** 失效 (G-4.3-4). */
    EXPIRED,
    /** 注销 (G-4.7-4). */
    CANCELLED,
    /** 未生效: the term had not begun on that day. */
    NOT_YET,
    /** 查不到: no such permit, not this holder's, or too many wrong tries: one and the same answer. */
    UNKNOWN;

    static BenefitStatus of(PermitStatus status) {
        return switch (status) {
            case NOT_YET -> NOT_YET;
            case IN_FORCE -> IN_FORCE;
            case SUSPENDED -> SUSPENDED;
            case EXPIRED -> EXPIRED;
            case CANCELLED -> CANCELLED;
        };
    }
}
