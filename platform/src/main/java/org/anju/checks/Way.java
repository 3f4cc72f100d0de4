package org.anju.checks;

/** 核验方式: how an answer came. */
public enum Way {
    /** Somebody looked; always possible. */
    MANUAL,
    HTTP,
    /** By the demonstration's stand-in; worth nothing outside of it. */
    SIMULATED
}
