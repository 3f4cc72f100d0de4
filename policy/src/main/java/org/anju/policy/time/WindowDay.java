package org.anju.policy.time;

/** 窗口日: whether the window is open on a day, or why it is not (G-1.2-1). */
public enum WindowDay {
    OPEN,
    /** 法定节假日, by the yearly arrangement. */
    HOLIDAY,
    /** A make-up working day at a weekend does not open it. */
    WEEKEND,
    /** Neither a Tuesday nor a Thursday. */
    OTHER_WEEKDAY,
    /** By the office, for a reason of its own; only its calendar knows. */
    CLOSED
}
