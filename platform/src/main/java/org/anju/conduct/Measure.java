package org.anju.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anju.policy.conduct.MeasureKind;
import org.anju.policy.conduct.Party;
import org.jspecify.annotations.Nullable;

/**
 * 处理措施: a measure decided in the case of a breach, with its time.
 *
 * @param breach number of the case that decided it
 * @param from first day
 * @param to last day, null where it lasts until it is lifted
 * @param review day on which it is looked at again at the latest
 * @param most new permits within its time, for a cut
 * @param words what exactly, where the kind does not say it
 */
public record Measure(
        UUID id,
        String breach,
        MeasureKind kind,
        Party party,
        @Nullable UUID employer,
        @Nullable UUID person,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate review,
        @Nullable Integer most,
        @Nullable String words,
        Instant decidedAt,
        String decidedBy,
        @Nullable Lifted lifted) {

    /**
     * 解除.
     *
     * @param from the first day on which it stops nothing
     */
    public record Lifted(Instant at, String by, LocalDate from, String why) {}

    /** Whether it holds on that day; its first and its last day are within it. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from)
                && (to == null || !day.isAfter(to))
                && (lifted == null || day.isBefore(lifted.from()));
    }

    /** The day of its review has come and nobody has lifted or ended it. */
    public boolean reviewDue(LocalDate today) {
        return review != null && on(today) && !today.isBefore(review);
    }
}
