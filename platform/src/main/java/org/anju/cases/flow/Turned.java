package org.anju.cases.flow;

/** 轮到谁: a state of a flow says whose turn it is in it. */
public interface Turned {

    Turn turn();

    /** Not yet at its end. */
    default boolean open() {
        return turn() != Turn.NOBODY;
    }
}
