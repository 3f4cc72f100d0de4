package org.anju.sheets.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 一次推送: that a permit became something else, and how telling it goes.
 *
 * @param id the event's number: the same in every try
 * @param day on which it was found to be so
 * @param nextAt when it is tried next, null where it is done or given up
 * @param answer what the receiver answered last, null before the first try
 */
public record HookTelling(
        UUID id,
        UUID hook,
        String permit,
        BenefitStatus before,
        BenefitStatus status,
        LocalDate day,
        Instant at,
        int tries,
        @Nullable Instant nextAt,
        @Nullable Instant doneAt,
        @Nullable String answer) {

    /** {@code done}, {@code waits} or {@code givenUp}. */
    public String state() {
        return doneAt != null ? "done" : nextAt != null ? "waits" : "givenUp";
    }

    /** What is sent: no name and no identity number, the department knows whose permit it asked about. */
    String body() {
        return """
                {"id":"%s","type":"permit.status","permit":"%s","before":"%s","status":"%s","day":"%s","at":"%s"}""".formatted(id, permit, before, status, day, at);
    }
}
