package org.anju.checks;

/** 核验接口: asks one source. It is never called within a transaction, and answers instead of throwing. */
public interface OutsideSource {

    Source source();

    /** Anything but by hand. */
    Way way();

    Reply ask(Question question);
}
