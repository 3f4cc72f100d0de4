package org.anju.policy.person;

/** 退休年龄类别: women FEMALE_55 unless the employer declares a worker post. */
public enum RetirementCategory {
    MALE,
    FEMALE_55,
    FEMALE_50
}
