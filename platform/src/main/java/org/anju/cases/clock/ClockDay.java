package org.anju.cases.clock;

import java.time.LocalDate;

/** One working day in the strip of a case's clock. */
public record ClockDay(LocalDate date, Kind kind, boolean today, boolean due) {

    /** How it counts. */
    public enum Kind {
        USED,
        PAUSED,
        LEFT,
        OVER
    }
}
