package org.anju.parties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 业务经办人: who may act for an employer, and from when to when (G-3.1.2-10).
 *
 * @param to last day, null while nothing is planned
 * @param insuredOn date of the record that shows he is insured at this employer (G-3.1.2-11), null where none was kept
 * @param endedAt the instant from which he acts no more, whatever the days say
 */
public record Agent(
        UUID person,
        UUID employer,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String phone,
        @Nullable LocalDate insuredOn,
        @Nullable Instant endedAt) {

    /** Whether he may act on that day. */
    public boolean current(LocalDate on) {
        return endedAt == null && !from.isAfter(on) && (to == null || !to.isBefore(on));
    }
}
