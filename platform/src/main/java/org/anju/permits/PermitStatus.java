package org.anju.permits;

/** 证件状态: what a permit is on one day. The last four are kinds of {@link Period}; a day before the first is not yet. */
public enum PermitStatus {
    /** 未生效: its term has not begun. */
    NOT_YET,
    /** 有效. */
    IN_FORCE,
    /** 挂起: between two employers; whether benefits go on is for each body to say (G-4.2-9). */
    SUSPENDED,
    /** 失效: its term is over (G-4.3-4). */
    EXPIRED,
    /** 注销 (G-4.7-4). */
    CANCELLED
}
