package org.anju.policy.guide;

import org.anju.policy.value.Words;

/**
 * 条款: one marked sentence or part of a sentence of the guide.
 *
 * @param id as {@code G-2.2-4}
 * @param text its words, whole, as published; a break of the printed page inside it is left out
 * @param kind how Anju carries it
 * @param gloss what it says in English
 * @param section the section it stands in, a key such as {@code 2.2}
 * @param item its item within the section, such as 第 1 项; empty where it has none
 */
public record Clause(String id, String text, Kind kind, String gloss, String section, Words item) {

    /** How a clause is carried out. */
    public enum Kind {
        /** Anju decides it itself. */
        ENFORCE,
        /** People judge it; Anju keeps what they judged. */
        RECORD,
        /** The reader is told. */
        INFORM
    }
}
