package org.anju.cases.queue;

/** 谁的: whose cases a queue shows. */
public enum Whose {
    /** 我的: those the reader has in hand, and those of whom he stands in for today. */
    MINE,
    /** 全组: all of the district. */
    TEAM,
    /** 未领取: those nobody has in hand. */
    FREE
}
