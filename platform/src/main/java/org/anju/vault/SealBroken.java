package org.anju.vault;

/** What was sealed was altered, cut or moved from its place. Says only the kind, never a byte of it. */
public final class SealBroken extends RuntimeException {

    SealBroken(String kind) {
        super("seal broken: " + kind);
    }
}
