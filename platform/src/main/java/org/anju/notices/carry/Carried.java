package org.anju.notices.carry;

/** What came of sending one. */
public sealed interface Carried {

    /** The receiver has it. */
    record Sent() implements Carried {}

    /**
     * It did not go out, or nobody knows.
     *
     * @param reply the receiver's code, such as {@code 550}; never its words, for they tend to repeat the address
     */
    record Not(Trouble trouble, String reply) implements Carried {}

    static Carried not(Trouble trouble, Object reply) {
        return new Not(trouble, String.valueOf(reply));
    }
}
