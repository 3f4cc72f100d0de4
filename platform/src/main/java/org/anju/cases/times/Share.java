package org.anju.cases.times;

/** 时间花在谁那里: whose a working day of a case was. */
public enum Share {
    /** 申请人补正. */
    APPLICANT,
    /** 单位办理. */
    EMPLOYER,
    /** 主管部门办理. */
    OFFICE,
    /** 核查纳税，依指南不计入 (G-4.4-3). */
    STANDING
}
