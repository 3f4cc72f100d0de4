package org.anju.policy.material;

/** 所依条件: the one of the eight conditions of 二（二） that an applicant rests the application on (G-2.2-8). */
public enum Basis {
    COND_1,
    COND_2,
    COND_3,
    COND_4,
    COND_5,
    COND_6,
    COND_7,
    COND_8
}
