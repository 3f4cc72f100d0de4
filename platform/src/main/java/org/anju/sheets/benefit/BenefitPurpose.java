package org.anju.sheets.benefit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 查验用途: for what a department asks, from when until when, and what it then may see.
 *
 * @param to last day, null where none is set
 */
public record BenefitPurpose(
        UUID id,
        UUID department,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        boolean seesCompanions,
        boolean seesEmployer,
        boolean closed,
        int version) {

    public boolean holds(LocalDate today) {
        return !closed && !today.isBefore(from) && (to == null || !today.isAfter(to));
    }
}
