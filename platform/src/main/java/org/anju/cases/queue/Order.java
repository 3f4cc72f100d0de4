package org.anju.cases.queue;

/** 排列: what comes first in a queue. */
public enum Order {
    /** 按时限: the soonest last day; what has no limit running comes last. */
    CLOCK,
    /** 按收件时间: the oldest. */
    AGE
}
