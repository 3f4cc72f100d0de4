package org.anju.cases.breach;

import org.anju.cases.flow.Turn;
import org.anju.cases.flow.Turned;

/** 违规案件状态. */
public enum BreachState implements Turned {
    /** 核查中: facts are gathered, the party has not been told. */
    OPEN(Turn.OFFICE),
    /** 已告知，等待陈述申辩: it stays on the office's list, which has to go on when the time is over. */
    HEARING(Turn.OFFICE),
    /** 已听取陈述申辩. */
    HEARD(Turn.OFFICE),
    /** 已提出处理意见，待决定. */
    PROPOSED(Turn.OFFICE),
    /** 已作出处理决定. */
    DECIDED(Turn.NOBODY),
    /** 不予处理，结案. */
    CLOSED(Turn.NOBODY);

    private final Turn turn;

    BreachState(Turn turn) {
        this.turn = turn;
    }

    @Override
    public Turn turn() {
        return turn;
    }
}
