package org.anju.policy.rule;

/** 上一年度全社会职工平均工资: the bureau's 全口径 figure of one calendar year, yuan. */
public record AverageWage(int year, int annual, int monthly) {}
