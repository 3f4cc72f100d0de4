package org.anju.permits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 证件期间: one stretch of days in which a permit was one thing. Periods of a permit never overlap; the database refuses it.
 *
 * @param from first day
 * @param to last day, null while no end is known
 * @param by who or what began it
 * @param clause by which clause
 */
public record Period(
        PermitStatus status, LocalDate from, @Nullable LocalDate to, String by, String clause) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
