package org.anju.cases.flow;

/** 轮到谁办: whose turn it is. */
public enum Turn {
    APPLICANT,
    EMPLOYER,
    OFFICE,
    NOBODY
}
