package org.anju.cases.flow;

import java.util.EnumSet;
import java.util.Set;

/** 办件状态. Inner states are few; a reader sees one word for each, and whose turn it is. */
public enum State implements Turned {
    /** 待提交. */
    DRAFT(Turn.APPLICANT),
    /** 单位审核中. */
    EMPLOYER_REVIEW(Turn.EMPLOYER),
    /** 主管部门审核中. */
    CLERK_REVIEW(Turn.OFFICE),
    /** 核查企业纳税, the clock stands (G-4.4-3). */
    TAX_CHECK(Turn.OFFICE),
    /** 需要补充. */
    SUPPLEMENT(Turn.APPLICANT),
    /** 主管部门审批中. */
    APPROVAL(Turn.OFFICE),
    /** 已退回. */
    RETURNED(Turn.APPLICANT),
    /** 复核中: the refusal stands until another officer has looked at it. */
    APPEALED(Turn.OFFICE),
    /** 已通过. */
    GRANTED(Turn.NOBODY),
    /** 未通过. */
    REFUSED(Turn.NOBODY),
    /** 已撤回. */
    WITHDRAWN(Turn.NOBODY),
    /** 已终止: the permit came to its end first. */
    ENDED(Turn.NOBODY);

    /** With the department: what its queues show and its twenty days run over, with or without a pause. */
    public static final Set<State> OFFICE =
            Set.copyOf(EnumSet.of(CLERK_REVIEW, TAX_CHECK, SUPPLEMENT, APPROVAL, APPEALED));

    private final Turn turn;

    State(Turn turn) {
        this.turn = turn;
    }

    @Override
    public Turn turn() {
        return turn;
    }

    /** The applicant may still write everything: nothing is with anybody. */
    public boolean inPreparation() {
        return this == DRAFT || this == RETURNED;
    }

    /** The twenty working days run. */
    public boolean clockRuns() {
        return this == CLERK_REVIEW || this == APPROVAL || this == APPEALED;
    }
}
