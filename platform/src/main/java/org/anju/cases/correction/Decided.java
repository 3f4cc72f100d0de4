package org.anju.cases.correction;

/**
 * 更正决定.
 *
 * @param corrected it has been put right, else it stays
 * @param words what was changed, or why not
 */
public record Decided(boolean corrected, String words) {

    public Decided {
        words = words.strip();
    }

    Correction.State state() {
        return corrected ? Correction.State.CORRECTED : Correction.State.NOT_CORRECTED;
    }
}
