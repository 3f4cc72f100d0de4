package org.anju.policy.person;

/** 户口: what the hukou booklet says. Only the first may apply (G-3.2.1-14, A-38). */
public enum Hukou {
    /** 外省市户口. */
    OTHER_PROVINCE,
    /** 本市家庭户口. */
    BEIJING_FAMILY,
    /** 本市集体户口. */
    BEIJING_COLLECTIVE,
    /** 学校临时户口. */
    SCHOOL_TEMPORARY
}
