package org.anju.sheets;

import java.time.Instant;

/** Why a permit has no sheet yet though one was to be made. */
public record SheetTrouble(Reason reason, String characters, Instant at) {

    /** What went wrong. */
    public enum Reason {
        /** A name holds characters no font here can draw. */
        UNPRINTABLE,
        /** Printing failed; it is tried again. */
        FAILED
    }
}
