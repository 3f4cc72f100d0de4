package org.anju.cases;

import org.anju.cases.flow.Verb;

/** 理由: a code from the list and the sentence that the reader gets. */
public record Reason(ReasonCode code, String text) {

    /** May stand for that verb, with a sentence of its own. */
    boolean fits(Verb verb) {
        return code.fits(verb) && !text.isBlank() && text.length() <= 500;
    }
}
