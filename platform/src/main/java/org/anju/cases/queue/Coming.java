package org.anju.cases.queue;

/** 首次、再次: whether a person's case lies before the office for the first time. */
public enum Coming {
    FIRST,
    AGAIN
}
