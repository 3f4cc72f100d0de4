package org.anju.sheets.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 批量查验: a list of permits and how far it has been checked.
 *
 * @param day for rows that name none
 * @param checked answered, faulty or not asked any more
 * @param missed of those answered, how many were not found
 */
public record BatchJob(
        UUID id,
        String fileName,
        String purpose,
        String byName,
        LocalDate day,
        State state,
        Instant at,
        int total,
        int checked,
        int faulty,
        int missed,
        int inForce) {

    /** How a job stands. */
    public enum State {
        /** Its rows are being checked. */
        CHECKING,
        /** All of them were. */
        DONE,
        /** Too many were not found; the rest was not asked. */
        STOPPED,
        /** Its time is over: rows and results are gone. */
        FORGOTTEN
    }

    public boolean running() {
        return state == State.CHECKING;
    }
}
