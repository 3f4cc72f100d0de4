package org.anju.cases.hand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * 请假: days on which somebody of the office is away and another has his cases.
 *
 * @param from the first day of absence
 * @param to the last one; from the next day on everything is as before, by itself
 * @param endedAt taken back before
 */
public record Absence(
        UUID id,
        Holder who,
        Role role,
        Holder deputy,
        LocalDate from,
        LocalDate to,
        @Nullable Instant endedAt) {

    public boolean on(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(to);
    }
}
