package org.anju.policy.person;

/** Whose retirement age applies: the categories of the gradual reform in force since 2025-01-01. */
public enum RetirementCategory {
    /** 男职工. */
    MALE(60, 4, 36),
    /** 原法定退休年龄五十五周岁的女职工: the rule unless the employer declares a worker's post. */
    FEMALE_55(55, 4, 36),
    /** 原法定退休年龄五十周岁的女职工. */
    FEMALE_50(50, 2, 60);

    final int baseYears;
    final int stepMonths;
    final int capMonths;

    RetirementCategory(int baseYears, int stepMonths, int capMonths) {
        this.baseYears = baseYears;
        this.stepMonths = stepMonths;
        this.capMonths = capMonths;
    }
}
