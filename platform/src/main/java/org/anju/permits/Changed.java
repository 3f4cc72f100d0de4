package org.anju.permits;

/** 证件变更: what of a permit a granted case has changed. */
enum Changed {
    /** 基础信息 (G-4.1-1). */
    DETAILS,
    /** 随往人员 (G-4.1-3). */
    COMPANIONS,
    /** 聘用单位 (G-4.2-4). */
    EMPLOYER
}
