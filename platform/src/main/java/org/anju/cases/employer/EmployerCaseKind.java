package org.anju.cases.employer;

/** 单位业务: what an employer can ask of the department for itself. */
public enum EmployerCaseKind {
    /** 开通业务办理权限 (G-3.1.1-16); also to be graded anew. */
    OPENING,
    /** 主管部门变更: a unit that moved here and had rights where it came from (G-3.1.1-6). */
    JURISDICTION_CHANGE,
    /** 重新备案: important data changed, the paper must come to the window again (G-3.1.2-13). */
    REFILING;

    /** Leads to a standing; a refiling only keeps one. */
    public boolean grades() {
        return this != REFILING;
    }
}
