package org.anju.cases.employer;

import org.anju.cases.flow.Turn;
import org.anju.cases.flow.Turned;

/** 单位办件状态. */
public enum EmployerState implements Turned {
    /** 填写中. */
    DRAFT(Turn.EMPLOYER),
    /** 网上核对中. */
    ONLINE_CHECK(Turn.OFFICE),
    /** 待交纸质备案材料. */
    PAPER(Turn.EMPLOYER),
    /** 主管部门核查中. */
    EXAMINATION(Turn.OFFICE),
    /** 核查企业纳税, the clock stands (G-4.4-3). */
    TAX_CHECK(Turn.OFFICE),
    /** 主管部门审批中. */
    DECISION(Turn.OFFICE),
    /** 已退回. */
    RETURNED(Turn.EMPLOYER),
    /** 已开通. */
    GRANTED(Turn.NOBODY),
    /** 未开通. */
    REFUSED(Turn.NOBODY),
    /** 逾期未备案. */
    LAPSED(Turn.NOBODY),
    /** 已撤回. */
    WITHDRAWN(Turn.NOBODY),
    /** 已备案. */
    FILED(Turn.NOBODY);

    private final Turn turn;

    EmployerState(Turn turn) {
        this.turn = turn;
    }

    @Override
    public Turn turn() {
        return turn;
    }

    /** The employer may still write everything: nothing is with anybody. */
    public boolean inPreparation() {
        return this == DRAFT || this == RETURNED;
    }

    /** The department's twenty working days run (G-4.4-4). */
    public boolean clockRuns() {
        return this == EXAMINATION || this == DECISION;
    }
}
