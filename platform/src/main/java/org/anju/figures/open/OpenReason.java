package org.anju.figures.open;

/** 常见退回理由: named at least five times. */
public record OpenReason(boolean employers, String code, int count) {}
